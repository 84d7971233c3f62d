/** Every place where a §, a person or a case number is named, in the other protokoll too. */
import type { Location, Position } from 'vscode-languageserver';
import { type Occurrence, occurrenceAt, sameAs } from './occurrences.ts';
import { otherMeetingReferences } from './other-meetings.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** The places in the protokoll, in order; those that define it only where they are asked for. */
export function references(
  snapshot: Snapshot,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const here = occurrenceAt(snapshot, offsetAt(snapshot, position));
  return here ? locations(snapshot, here, includeDeclaration) : [];
}

/** The places of the same in another protokoll, which knows of the one that is asked from. */
export function referencesElsewhere(
  from: Snapshot,
  here: Occurrence,
  other: Snapshot,
  includeDeclaration: boolean,
): Location[] {
  if (here.kind !== 'item') return locations(other, here, includeDeclaration);
  return otherMeetingReferences(other)
    .filter(({ digest, item }) => digest.uri === from.uri && item.label === here.key)
    .map(({ start, end }) => ({ uri: other.uri, range: lspRangeAt(other, start, end) }));
}

function locations(snapshot: Snapshot, here: Occurrence, includeDeclaration: boolean): Location[] {
  return sameAs(snapshot, here)
    .filter(({ defines }) => includeDeclaration || !defines)
    .map(({ start, end }) => ({ uri: snapshot.uri, range: lspRangeAt(snapshot, start, end) }));
}
