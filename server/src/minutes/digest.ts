/**
 * What is worth knowing of a protokoll beside the one that is written: kept for
 * every protokoll of a workspace, so it holds plain text and places and nothing
 * that keeps the tree alive.
 */
import type { Position } from '../language/tree.ts';
import type { Item, Minutes, Roster } from './minutes.ts';

export interface ItemDigest {
  /** `17`, `17a`, `17–18`; null where the § has no number. */
  label: string | null;
  /** The first and the last number of a block, null where it has none. */
  number: number | null;
  lastNumber: number | null;
  title: string;
  /** As written, in order. */
  caseNumbers: string[];
  /** Of the § line; 1-based lines and columns, offsets 0-based, UTF-16. */
  position: Position | null;
}

export interface PersonDigest {
  name: string;
  party: string | null;
  /** Of the name, where the head first has it. */
  position: Position | null;
}

export interface Digest {
  uri: string;
  municipality: string | null;
  body: string | null;
  /** The meeting's day, ISO, or null. */
  date: string | null;
  status: Minutes['status'];
  items: ItemDigest[];
  /** Everyone in the lists of the head, once each. */
  people: PersonDigest[];
}

/** Takes the minutes in the file at `uri`; returns what the workspace remembers of them. */
export function digest(uri: string, minutes: Minutes): Digest {
  return {
    uri,
    municipality: minutes.municipality?.value ?? null,
    body: minutes.body?.value ?? null,
    date: minutes.meetingDate?.iso ?? null,
    status: minutes.status,
    items: minutes.items.map(itemDigest),
    people: peopleOf(minutes),
  };
}

function itemDigest({ label, number, lastNumber, title, caseNumbers, line }: Item): ItemDigest {
  return {
    label,
    number,
    lastNumber,
    title: title?.value ?? '',
    caseNumbers: caseNumbers.map(({ text }) => text),
    position: line.position,
  };
}

function peopleOf(minutes: Minutes): PersonDigest[] {
  const rosters: (Roster | null)[] = [
    minutes.deciders,
    minutes.servingSubstitutes,
    minutes.otherSubstitutes,
    minutes.absent,
    minutes.otherParticipants,
    minutes.verifiers,
  ];
  const known = new Map<string, PersonDigest>();
  const people = rosters.flatMap((roster) => roster?.people ?? []);
  for (const { name, party, vacant, namePosition } of people) {
    if (!vacant && !known.has(name)) known.set(name, { name, party, position: namePosition });
  }
  return [...known.values()];
}
