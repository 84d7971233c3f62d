/**
 * The view of a line that is read: composed (NFC), without soft hyphens,
 * zero-width spaces and notes. The source is kept; `spans` lead back to it.
 */
import type { NoteRange } from './notes.ts';

/** A stretch of the source as it is read. */
export interface View {
  text: string;
  /** As in `Text`; null where view and source run in step. */
  spans: readonly number[] | null;
}

/** What a view leaves out (soft hyphen, zero-width space, word joiner) or composes. */
const SPECIAL = /\u00ad|\u200b|\u2060|\u212b|\p{M}/u;
const COMPOSED = /\u00ad|\u200b|\u2060|\u212b|\P{M}\p{M}+/gu;
/** All characters of `SPECIAL` and others that are rare: one cheap look clears most texts. */
const UNUSUAL = /[\u0300-\u200f\u2060-\uffff\u00ad]/;

/** @returns whether the view of some stretch of a text differs from the text itself */
export function hasSpecial(text: string): boolean {
  return UNUSUAL.test(text) && SPECIAL.test(text);
}

/**
 * The view of a stretch without notes, with composed characters.
 *
 * @param source the whole source
 * @param start offset of the stretch
 * @param end offset behind it
 */
export function composedView(source: string, start: number, end: number): View {
  const raw = source.slice(start, end);
  if (!hasSpecial(raw)) return { text: raw, spans: null };
  const spans: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const copy = (to: number): void => {
    if (to <= from) return;
    spans.push(length, start + from);
    parts.push(raw.slice(from, to));
    length += to - from;
  };
  COMPOSED.lastIndex = 0;
  for (let match = COMPOSED.exec(raw); match; match = COMPOSED.exec(raw)) {
    copy(match.index);
    const composed = /^[\u00ad\u200b\u2060]/.test(match[0]) ? '' : compose(match[0]);
    if (composed) {
      spans.push(length, start + match.index);
      parts.push(composed);
      length += composed.length;
    }
    from = match.index + match[0].length;
  }
  copy(raw.length);
  return { text: parts.join(''), spans };
}

/** Composed, but where that would be longer (some scripts take characters apart in NFC). */
function compose(cluster: string): string {
  const composed = cluster.normalize('NFC');
  return composed.length > cluster.length ? cluster : composed;
}

/**
 * The view of a line that notes reach into.
 *
 * @param source the whole source
 * @param start offset of the line
 * @param end offset behind it
 * @param notes the source's notes
 * @param firstNote index of the first that ends behind `start`
 */
export function viewWithout(
  source: string,
  start: number,
  end: number,
  notes: readonly NoteRange[],
  firstNote: number,
): View {
  const spans: number[] = [];
  let text = '';
  const copy = (from: number, to: number): void => {
    if (to <= from) return;
    const part = composedView(source, from, to);
    if (part.spans)
      for (const [i, n] of part.spans.entries()) spans.push(i % 2 ? n : n + text.length);
    else spans.push(text.length, from);
    text += part.text;
  };
  let from = start;
  for (let i = firstNote; i < notes.length; i++) {
    const note = notes[i];
    if (!note || note.start >= end) break;
    copy(from, Math.min(note.start, end));
    from = Math.max(from, note.end);
    // Of the spaces on both sides one is enough.
    if (!text || /\s$/u.test(text)) while (from < end && /\s/u.test(source[from] ?? '')) from++;
  }
  copy(Math.min(from, end), end);
  return { text, spans };
}
