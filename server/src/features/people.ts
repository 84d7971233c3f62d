/** The people of a protokoll: everyone whom its lists, fields and votes name, and those of the register. */
import { shared } from '../lint/shared.ts';
import type { EditorWords } from '../locale/editor-words.ts';
import type { Person } from '../minutes/minutes.ts';
import { peopleElsewhere, personKey } from './others.ts';

/** What someone is in one place: the key of the word for it. */
export type PlaceOfPerson = keyof EditorWords['rosters'];

/** Someone, with all that the protokoll and the register say of them. */
export interface KnownPerson {
  /** Equal keys are the same person. */
  key: string;
  name: string;
  party: string | null;
  /** As the lists of those present say it, else the register; empty where nobody does. */
  role: string;
  /** Each list or field of the head that names them, in order. */
  places: { place: PlaceOfPerson; person: Person }[];
  /** Who first says that there is this person: the protokoll itself, the register or another protokoll. */
  from: 'minutes' | 'register' | 'workspace';
}

/** Everyone by key, in the order in which they are named; then the register's, and those of other protokoll. */
export const knownPeople = shared((context): ReadonlyMap<string, KnownPerson> => {
  const { minutes, profile } = context;
  const people = new Map<string, KnownPerson>();
  let from: KnownPerson['from'] = 'minutes';
  const add = (person: Pick<Person, 'name' | 'party' | 'role'>): KnownPerson | null => {
    // One word alone may be anyone's: a name has two.
    const name = person.name.replace(/\s+/gu, ' ').trim();
    if (!name.includes(' ')) return null;
    const key = personKey(name);
    const known = people.get(key) ?? { key, name, party: null, role: '', places: [], from };
    known.party ??= person.party;
    known.role ||= person.role;
    people.set(key, known);
    return known;
  };
  const addAt = (place: PlaceOfPerson, found: readonly Person[] | undefined): void => {
    for (const person of found ?? []) {
      if (person.vacant) continue;
      add(person)?.places.push({ place, person });
      for (const { name, party } of person.replaces) add({ name, party, role: '' });
    }
  };
  addAt('deciders', minutes.deciders?.people);
  addAt('servingSubstitutes', minutes.servingSubstitutes?.people);
  addAt('otherSubstitutes', minutes.otherSubstitutes?.people);
  addAt('absent', minutes.absent?.people);
  addAt('otherParticipants', minutes.otherParticipants?.people);
  addAt('verifiers', minutes.verifiers?.people);
  for (const field of ['chair', 'secretary'] as const) {
    const person = minutes[field];
    const isListed =
      person && people.get(personKey(person.name))?.places.some((one) => one.person === person);
    if (person && !isListed) addAt(field, [person]);
  }
  for (const item of minutes.items) {
    const voters = item.votes.flatMap(({ ballots }) => ballots.flatMap((ballot) => ballot.voters));
    for (const person of [...item.recusals, ...item.abstentions, ...voters]) add(person);
    for (const person of item.preparers) add(person);
  }
  from = 'register';
  for (const body of profile.bodies)
    for (const one of [...body.members, ...body.substitutes]) add(one);
  for (const person of profile.people) add(person);
  from = 'workspace';
  for (const { of } of peopleElsewhere(context).values()) add({ ...of, role: '' });
  return people;
});
