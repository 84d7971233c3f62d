/** Go to definition: a §'s line, a person's place in the lists, a case number's first §. */
import type { Location, Position } from 'vscode-languageserver';
import { definitionsOf, occurrenceAt } from './occurrences.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** Where what is named at a position is defined. */
export function definition(snapshot: Snapshot, position: Position): Location[] {
  const here = occurrenceAt(snapshot, offsetAt(snapshot, position));
  if (!here) return [];
  return definitionsOf(snapshot, here).map(({ start, end }) => ({
    uri: snapshot.uri,
    range: lspRangeAt(snapshot, start, end),
  }));
}
