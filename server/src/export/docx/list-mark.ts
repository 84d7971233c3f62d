/**
 * What a list's mark, as typed, is in Word: a bullet or a number that goes on
 * by itself when someone adds an item. A number is kept: `3.` stays 3.
 */

export type ListMark =
  | { kind: 'bullet'; text: string }
  /** `value` is 1 for `1.` and `a)`; `around` is what stands before and after. */
  | { kind: 'number'; format: 'decimal' | 'lowerLetter'; value: number; around: [string, string] }
  /** Anything else: printed as the words it is. */
  | { kind: 'words'; text: string }
  | { kind: 'none' };

const BULLETS = new Set(['•', '–', '-', '*', '—', '◦', '‣', '▪', '·', 'att']);
const NUMBER = /^(\(?)(0|[1-9]\d{0,3})([.):]?)$/;
const LETTER = /^(\(?)([a-z])([.)])$/;

function numberMark(mark: string): ListMark | null {
  const [, before = '', digits = '', after = ''] = NUMBER.exec(mark) ?? [];
  if (digits === '') return null;
  return { kind: 'number', format: 'decimal', value: Number(digits), around: [before, after] };
}

function letterMark(mark: string): ListMark | null {
  const [, before = '', letter = '', after = ''] = LETTER.exec(mark) ?? [];
  if (letter === '') return null;
  const value = letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return { kind: 'number', format: 'lowerLetter', value, around: [before, after] };
}

/** Reads a mark as typed. */
export function readListMark(mark: string): ListMark {
  if (mark === '') return { kind: 'none' };
  if (BULLETS.has(mark)) return { kind: 'bullet', text: mark };
  return numberMark(mark) ?? letterMark(mark) ?? { kind: 'words', text: mark };
}

/** Whether `mark` is what Word itself would write after `previous`. */
export function followsMark(previous: ListMark, mark: ListMark): boolean {
  if (previous.kind === 'bullet' && mark.kind === 'bullet') return previous.text === mark.text;
  if (previous.kind !== 'number' || mark.kind !== 'number') return false;
  return (
    previous.format === mark.format &&
    previous.value + 1 === mark.value &&
    previous.around.join('%') === mark.around.join('%')
  );
}
