/**
 * The one place where the tree's positions (unist: lines and columns 1-based)
 * and the protocol's (lines and characters 0-based) meet. Both count UTF-16
 * code units; offsets are 0-based everywhere.
 */
import type { Position as LspPosition, Range as LspRange } from 'vscode-languageserver';
import { type LineStarts, positionOf } from '../language/positions.ts';
import type { Position } from '../language/tree.ts';

/** A text with the starts of its lines. */
export interface LinedText {
  text: string;
  lineStarts: LineStarts;
}

/** Takes a place in the tree; returns the same for the protocol. */
export function lspRange({ start, end }: Position): LspRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** Takes two offsets (`end` exclusive); returns the range between them. */
export function lspRangeAt({ lineStarts }: LinedText, start: number, end: number): LspRange {
  return lspRange(positionOf(lineStarts, start, end));
}

/**
 * Takes a position from a client, however far out of range; returns its offset.
 * Behind a line's end it is the line's end, as editors have it.
 */
export function offsetAt(lined: LinedText, { line, character }: LspPosition): number {
  if (!(line >= 0)) return 0;
  const start = lined.lineStarts[Math.floor(line)];
  if (start === undefined) return lined.text.length;
  if (!(character >= 0)) return start;
  return Math.min(start + Math.floor(character), lineEndAt(lined, start));
}

/** Takes an offset; returns the offset behind the last character of its line, without the line end. */
export function lineEndAt({ text }: LinedText, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.exec(text)?.index ?? text.length;
}

const LINE_END = /[\r\n]/g;

/** Takes a line (0-based); returns its text without the line end, empty where there is no such line. */
export function lineText(lined: LinedText, line: number): string {
  const start = lined.lineStarts[line];
  return start === undefined ? '' : lined.text.slice(start, lineEndAt(lined, start));
}
