/** The edits that make one text of another, line by line, so that cursors and marks stay where they are. */
import type { TextEdit } from '../lint/rule.ts';

/** How far apart a line of one text and its like in the other may stand to be seen as the same. */
const WINDOW = 60;

/** Takes two texts; returns the edits of whole lines, ascending, none touching. */
export function lineEdits(before: string, after: string): TextEdit[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const edits: TextEdit[] = [];
  let offset = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      offset += a[i]?.length ?? 0;
      i++;
      j++;
      continue;
    }
    const [skipA, skipB] = nextMatch(a, i, b, j);
    const removed = a.slice(i, i + skipA).join('');
    const added = b.slice(j, j + skipB).join('');
    edits.push({ start: offset, end: offset + removed.length, text: added });
    offset += removed.length;
    i += skipA;
    j += skipB;
  }
  return edits;
}

/** How many lines of each text to pass over until they agree again. */
function nextMatch(
  a: readonly string[],
  i: number,
  b: readonly string[],
  j: number,
): [number, number] {
  const most = Math.min(2 * WINDOW, a.length - i + (b.length - j));
  for (let sum = 1; sum <= most; sum++) {
    for (let skipA = 0; skipA <= sum; skipA++) {
      const skipB = sum - skipA;
      if (i + skipA > a.length || j + skipB > b.length) continue;
      const ended = i + skipA === a.length && j + skipB === b.length;
      const line = a[i + skipA];
      // A blank line alone is no sign that the texts go on alike.
      const alike = line !== undefined && line === b[j + skipB];
      if (ended || (alike && (line.trim() !== '' || a[i + skipA + 1] === b[j + skipB + 1]))) {
        return [skipA, skipB];
      }
    }
  }
  return [a.length - i, b.length - j];
}

/** The lines of a text, each with its line end. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu) ?? [];
}
