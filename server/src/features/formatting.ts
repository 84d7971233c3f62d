/** Formatting of a document or of a part of it. */
import type { Range, TextEdit } from 'vscode-languageserver';
import { format } from '../language/format.ts';
import { lineEdits } from './line-edits.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** The edits that give a protokoll its canonical form. */
export function formatting(snapshot: Snapshot): TextEdit[] {
  return lineEdits(snapshot.text, format(snapshot.text)).map(({ start, end, text }) => ({
    range: lspRangeAt(snapshot, start, end),
    newText: text,
  }));
}

/** Those of them that lie in a range; an edit that reaches out of it is left out. */
export function rangeFormatting(snapshot: Snapshot, range: Range): TextEdit[] {
  const from = offsetAt(snapshot, { line: range.start.line, character: 0 });
  // A selection that ends before a line's first character does not reach into that line.
  const last = range.end.character === 0 ? range.end.line : range.end.line + 1;
  const to = offsetAt(snapshot, { line: Math.max(last, range.start.line + 1), character: 0 });
  return lineEdits(snapshot.text, format(snapshot.text))
    .filter(({ start, end }) => from <= start && end <= to)
    .map(({ start, end, text }) => ({ range: lspRangeAt(snapshot, start, end), newText: text }));
}
