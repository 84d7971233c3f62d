/**
 * Go to definition: a §'s line, a person's place in the lists, a case number's
 * first §; in another protokoll of the workspace where this one has none.
 */
import type { Location, Position } from 'vscode-languageserver';
import { definitionsOf, type Occurrence, occurrenceAt } from './occurrences.ts';
import { otherMeetingReferences } from './other-meetings.ts';
import { casesElsewhere, locationOf, peopleElsewhere } from './others.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** Where what is named at a position is defined. */
export function definition(snapshot: Snapshot, position: Position): Location[] {
  const offset = offsetAt(snapshot, position);
  const here = occurrenceAt(snapshot, offset);
  if (!here) return otherMeeting(snapshot, offset);
  const own = definitionsOf(snapshot, here);
  const elsewhere = own.some(({ defines }) => defines) ? [] : definedElsewhere(snapshot, here);
  if (elsewhere.length > 0) return elsewhere;
  return own.map(({ start, end }) => ({
    uri: snapshot.uri,
    range: lspRangeAt(snapshot, start, end),
  }));
}

function otherMeeting(snapshot: Snapshot, offset: number): Location[] {
  const found = otherMeetingReferences(snapshot).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  return found ? locationOf(found.digest, found.item.position) : [];
}

function definedElsewhere(snapshot: Snapshot, { kind, key }: Occurrence): Location[] {
  if (kind === 'person') {
    const person = peopleElsewhere(snapshot).get(key);
    return person ? locationOf(person.digest, person.of.position) : [];
  }
  const items = kind === 'caseNumber' ? (casesElsewhere(snapshot).get(key) ?? []) : [];
  return items.flatMap(({ digest, of }) => locationOf(digest, of.position));
}
