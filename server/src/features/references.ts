/** Every place where a §, a person or a case number is named. */
import type { Location, Position } from 'vscode-languageserver';
import { occurrenceAt, sameAs } from './occurrences.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** The places, in order; those that define it only where they are asked for. */
export function references(
  snapshot: Snapshot,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const here = occurrenceAt(snapshot, offsetAt(snapshot, position));
  if (!here) return [];
  return sameAs(snapshot, here)
    .filter(({ defines }) => includeDeclaration || !defines)
    .map(({ start, end }) => ({ uri: snapshot.uri, range: lspRangeAt(snapshot, start, end) }));
}
