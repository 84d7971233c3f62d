/** Rename of a person or a case number, everywhere in the file; a genitive's -s stays. */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type Occurrence, occurrenceAt, sameAs } from './occurrences.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** What can be renamed at a position, with the name to start from; null where nothing can. */
export function prepareRename(
  snapshot: Snapshot,
  position: Position,
): { range: Range; placeholder: string } | null {
  const here = renamedAt(snapshot, position);
  if (!here) return null;
  const placeholder = snapshot.text.slice(here.start, here.end).replace(/\s+/gu, ' ');
  return { range: lspRangeAt(snapshot, here.start, here.end), placeholder };
}

/** The edits that rename what stands at a position; null where nothing can be renamed. `isName` says what it can be called. */
export function rename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
): WorkspaceEdit | null {
  const here = renamedAt(snapshot, position);
  const name = newName.replace(/[^\S\r\n]+/gu, ' ').trim();
  if (!here) return null;
  const edits = sameAs(snapshot, here).map(({ start, end }) => ({
    range: lspRangeAt(snapshot, start, end),
    newText: name,
  }));
  return { changes: { [snapshot.uri]: edits } };
}

/** Takes what someone wants something to be called; returns whether it would still be read as one name. */
export function isName(name: string): boolean {
  return /^\s*[\p{L}\p{N}][^§()[\]{}<>#|*,;\r\n]*$/u.test(name);
}

function renamedAt(snapshot: Snapshot, position: Position): Occurrence | null {
  const here = occurrenceAt(snapshot, offsetAt(snapshot, position));
  return here && here.kind !== 'item' ? here : null;
}
