import type { ItemRange, Person, Roster, Scope } from '../../minutes/minutes.ts';
import { nameOf, nameOrNull } from './words.ts';

/** Minutes after midnight as `08:30`. */
function clock(minutes: number | null): string | null {
  if (minutes === null) return null;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** Takes a range of §§ and returns its first and last number. */
export function rangeOf({ first, last }: ItemRange) {
  return { first, last };
}

/** Null says: the whole meeting. */
function scopeOf({ items, except, partOf, recusedFrom, times }: Scope) {
  const parts = [items, except, partOf, recusedFrom, times];
  if (parts.every((part) => part.length === 0)) return null;
  return {
    items: items.map(rangeOf),
    except: except.map(rangeOf),
    partOf: partOf.map(rangeOf),
    recusedFrom: recusedFrom.map(rangeOf),
    times: times.map(({ from, to }) => ({ from: clock(from), to: clock(to) })),
  };
}

/** Takes a person and returns who they are, when they took part and whom they replaced. */
export function personOf(person: Person) {
  return {
    name: nameOf(person.name),
    party: nameOrNull(person.party),
    role: nameOrNull(person.role),
    vacant: person.vacant,
    remote: person.remote,
    scope: scopeOf(person.scope),
    replaces: person.replaces.map(({ name, party, scope }) => ({
      name: nameOf(name),
      party: nameOrNull(party),
      scope: scopeOf(scope),
    })),
  };
}

/** As `personOf`, null where there is no such person. */
export function personOrNull(person: Person | null) {
  return person === null ? null : personOf(person);
}

/** Takes a list of the head and returns its people, null where the head has no such list. */
export function rosterOf(roster: Roster | null) {
  if (roster === null) return null;
  return { external: roster.external, people: roster.people.map(personOf) };
}
