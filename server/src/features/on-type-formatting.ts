/**
 * What typing sets right: Enter behind a § line numbers it and writes it in its
 * canonical form, goes on with the next list mark, or takes away an empty one
 * (an editor's own rules for Enter can do neither); Enter or `|` behind a table's
 * row aligns the table. Only lines above the cursor's change, but for the mark.
 */
import type { Position, TextEdit } from 'vscode-languageserver';
import { ownBodyOf } from '../language/body-name.ts';
import { format } from '../language/format.ts';
import { formatItemLine } from '../language/format-item-line.ts';
import { readListMark } from '../language/list-mark.ts';
import type { Table } from '../language/tree.ts';
import { lineEdits } from './line-edits.ts';
import { nodesAround } from './nodes.ts';
import { lineEndAt, lineText, lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** The characters after which `onTypeFormatting` is asked. */
export const FIRST_TRIGGER = '\n';
export const MORE_TRIGGERS = ['|'];

/** Takes where the cursor is after a character was typed; returns what changes. */
export function onTypeFormatting(
  snapshot: Snapshot,
  position: Position,
  typed: string,
): TextEdit[] {
  const line = Math.min(position.line, snapshot.lineStarts.length - 1);
  if (typed === '|') return closedTable(snapshot, line, position);
  if (line < 1) return [];
  return (
    itemLine(snapshot, line - 1) ?? listMark(snapshot, line) ?? tableAt(snapshot, line - 1) ?? []
  );
}

/** Replaces what stands on a line. */
function replaceLine(snapshot: Snapshot, line: number, text: string): TextEdit[] {
  const start = snapshot.lineStarts[line] ?? 0;
  const end = lineEndAt(snapshot, start);
  return snapshot.text.slice(start, end) === text
    ? []
    : [{ range: lspRangeAt(snapshot, start, end), newText: text }];
}

/** A § line without a number gets the next one; a tolerated one becomes canonical. */
function itemLine(snapshot: Snapshot, line: number): TextEdit[] | null {
  const { tree, minutes } = snapshot;
  const typed = lineText(snapshot, line);
  if (!typed.includes('§') || typed.includes('[[')) return null;
  const start = offsetAt(snapshot, { line, character: typed.search(/\S/u) });
  const found = nodesAround(tree, start).find(({ type }) => type === 'itemLine');
  if (found?.type !== 'itemLine' || found.position.start.line !== line + 1) return null;
  if (found.position.end.offset !== start + typed.trim().length) return null;
  const before = minutes.items
    .filter(({ position }) => (position.start.offset ?? 0) < start)
    .at(-1);
  const last = before ? (before.lastNumber ?? before.number) : null;
  const isNumbered = found.number !== null || found.pending;
  const number = isNumbered || last === null ? found.number : last + 1;
  if (!isNumbered && number === null) return [];
  const own = ownBodyOf(minutes.body?.value ?? null);
  // What is written is kept where it is canonical already: a text that is being typed stays as it is.
  if (isNumbered && found.form === 'canonical') return [];
  const canonical = formatItemLine({ ...found, number }, own);
  return replaceLine(snapshot, line, canonical);
}

/** Enter in a list: an empty mark goes away; behind an item the next mark follows where none does yet. */
function listMark(snapshot: Snapshot, line: number): TextEdit[] | null {
  const above = lineText(snapshot, line - 1);
  const mark = readListMark(above);
  if (!mark) return null;
  const path = nodesAround(
    snapshot.tree,
    offsetAt(snapshot, { line: line - 1, character: mark.content }),
  );
  const isItem = path.some(({ type }) => type === 'listItem' || type === 'fieldValue');
  if (mark.content >= above.trimEnd().length && above.slice(mark.content).trim() === '') {
    const typed = lineText(snapshot, line);
    // The editor may have put a mark on the new line, too.
    const isMark = typed.trim() !== '' && readListMark(typed)?.content === typed.length;
    return [
      ...replaceLine(snapshot, line - 1, ''),
      ...(isMark ? replaceLine(snapshot, line, '') : []),
    ];
  }
  if (!isItem || lineText(snapshot, line).trim() !== '') return null;
  const next = nextMark(mark.mark);
  return next === null ? null : replaceLine(snapshot, line, `${' '.repeat(mark.start)}${next} `);
}

/** `3.` → `4.`, `b)` → `c)`, `-` → `-`; null after the last letter. */
function nextMark(mark: string): string | null {
  const end = mark.at(-1) ?? '';
  const number = Number.parseInt(mark, 10);
  if (!Number.isNaN(number)) return `${number + 1}${end}`;
  if (mark.length === 1) return mark;
  return mark.startsWith('z') ? null : `${String.fromCharCode(mark.charCodeAt(0) + 1)}${end}`;
}

/** `|` that closes a table's row aligns the table. */
function closedTable(snapshot: Snapshot, line: number, { character }: Position): TextEdit[] {
  const typed = lineText(snapshot, line);
  const closes = typed.slice(character).trim() === '' && /^\s*\|.*\|\s*$/u.test(typed);
  const edits = closes ? tableAt(snapshot, line) : null;
  // The cursor's own line stays: it would jump.
  return (edits ?? []).filter(({ range }) => range.end.line <= line || range.start.line > line);
}

/** The edits that align the table that a line belongs to, null where it belongs to none. */
function tableAt(snapshot: Snapshot, line: number): TextEdit[] | null {
  const typed = lineText(snapshot, line);
  if (!typed.includes('|')) return null;
  const offset = offsetAt(snapshot, { line, character: typed.search(/\S/u) + 1 });
  const table = nodesAround(snapshot.tree, offset).find(
    (node): node is Table => node.type === 'table',
  );
  if (!table) return null;
  const [from, to] = [table.position.start.offset ?? 0, table.position.end.offset ?? 0];
  const start = snapshot.lineStarts[table.position.start.line - 1] ?? from;
  return lineEdits(snapshot.text, format(snapshot.text))
    .filter((edit) => start <= edit.start && edit.start < to)
    .filter((edit) => edit.end <= lineEndAt(snapshot, to) + 2)
    .map((edit) => ({ range: lspRangeAt(snapshot, edit.start, edit.end), newText: edit.text }));
}
