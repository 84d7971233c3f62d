/** The fixes that need no one's choice: made on save, and by `--fix`. */
import type { Message, TextEdit } from './rule.ts';

/**
 * Takes the messages of a protokoll; returns the edits of every certain fix, in
 * the order of the text. Of two fixes that touch, the first is there; those
 * left out are found again afterwards.
 */
export function certainEdits(messages: readonly Pick<Message, 'fixes'>[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of messages) {
    const fix = fixes?.find(({ certain }) => certain);
    if (!fix?.edits.every((edit) => isFree(taken, edit))) continue;
    for (const edit of fix.edits) taken.splice(countUpTo(taken, edit.start), 0, edit);
  }
  return taken;
}

/** Whether an edit touches none that is taken: of those that begin before its end, the last ends last. */
function isFree(taken: readonly TextEdit[], { start, end }: TextEdit): boolean {
  const before = taken[countUpTo(taken, end) - 1];
  return !before || before.end < start;
}

/** How many edits begin at an offset or before it, by binary search. */
function countUpTo(taken: readonly TextEdit[], offset: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text after edits that don't overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
