/**
 * Rename of a person or a case number, in every protokoll of the workspace; a
 * genitive's -s stays. What is verified in other files is left as it is.
 */
import type { Position, Range } from 'vscode-languageserver';
import { type Occurrence, occurrenceAt, sameAs } from './occurrences.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { type FileEdits, fileEdits } from './workspace-edit.ts';

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

/** The edits that rename something in one protokoll. `isName` says what it can be called. */
export function renameIn(snapshot: Snapshot, here: Occurrence, newName: string): FileEdits {
  const text = newName.replace(/[^\S\r\n]+/gu, ' ').trim();
  const edits = sameAs(snapshot, here).map(({ start, end }) => ({ start, end, text }));
  return fileEdits(snapshot, edits);
}

/** The same in another protokoll, where it may be changed. */
export function renameElsewhere(other: Snapshot, here: Occurrence, newName: string): FileEdits[] {
  if (other.minutes.status === 'justerat') return [];
  const found = renameIn(other, here, newName);
  return found.edits.length > 0 ? [found] : [];
}

/** Takes what someone wants something to be called; returns whether it would still be read as one name. */
export function isName(name: string): boolean {
  return /^\s*[\p{L}\p{N}][^§()[\]{}<>#|*,;\r\n]*$/u.test(name);
}

/** What stands at a position, where it can be renamed. */
export function renamedAt(snapshot: Snapshot, position: Position): Occurrence | null {
  const here = occurrenceAt(snapshot, offsetAt(snapshot, position));
  return here && here.kind !== 'item' ? here : null;
}
