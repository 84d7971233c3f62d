/** Growing selections: word, text, list item, section, §, protokoll. */
import type { Position, SelectionRange } from 'vscode-languageserver';
import { type Range, rangeOf } from '../lint/place.ts';
import { nodesAround } from './nodes.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** One selection for each position, the innermost first. */
export function selectionRanges(
  snapshot: Snapshot,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => selectionAt(snapshot, offsetAt(snapshot, position)));
}

function selectionAt(snapshot: Snapshot, offset: number): SelectionRange {
  const whole = { start: 0, end: snapshot.text.length };
  const around = nodesAround(snapshot.tree, offset).flatMap(
    ({ position }) => rangeOf(position) ?? [],
  );
  let selection: SelectionRange = { range: lspRangeAt(snapshot, 0, whole.end) };
  let last: Range = whole;
  for (const range of [...around, wordAt(snapshot.text, offset)]) {
    const grows = last.start <= range.start && range.end <= last.end;
    if (!grows || (last.start === range.start && last.end === range.end)) continue;
    selection = { range: lspRangeAt(snapshot, range.start, range.end), parent: selection };
    last = range;
  }
  return selection;
}

function wordAt(text: string, offset: number): Range {
  const isLetter = (index: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index));
  let start = offset;
  let end = offset;
  while (start > 0 && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end)) end++;
  return { start, end };
}
