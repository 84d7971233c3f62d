/** Who someone is: party, role, and when they take part. */
import type { ItemRange, Scope } from '../minutes/minutes.ts';
import { knownPeople } from './people.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** Takes a person's key; returns what the head and the register say of them as Markdown, or null. */
export function describePerson(snapshot: Snapshot, key: string): string | null {
  const known = knownPeople(snapshot).get(key);
  if (!known) return null;
  const words = wordsFor(snapshot);
  const party = known.party ? ` (${known.party})` : '';
  const role = known.role ? `, ${known.role}` : '';
  const places = known.places.map(({ place, person }) => {
    const replaced = person.replaces.map(({ name }) => words.replaces(name));
    const scope = scopeText(person.scope) || (place === 'verifiers' ? '' : words.wholeMeeting);
    const parts = [...replaced, scope].filter(Boolean);
    return `- ${[words.rosters[place], ...parts].join(', ')}`;
  });
  if (places.length === 0 && known.from !== 'minutes') places.push(`- ${words.from[known.from]}`);
  return [`**${known.name}**${party}${role}`, places.join('\n')].filter(Boolean).join('\n\n');
}

/** A scope in the words of a protokoll; empty for the whole meeting. */
function scopeText({ items, except, partOf, recusedFrom, times }: Scope): string {
  const parts = [
    itemsText('', items),
    itemsText('ej ', except),
    itemsText('del av ', partOf),
    itemsText('jäv ', recusedFrom),
    ...times.map(({ from, to }) => `kl. ${timeText(from)}–${timeText(to)}`),
  ];
  return parts.filter(Boolean).join(', ');
}

function itemsText(before: string, ranges: readonly ItemRange[]): string {
  const [only] = ranges;
  if (!only) return '';
  const sign = ranges.length === 1 && only.first === only.last ? '§' : '§§';
  const list = ranges.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
  return `${before}${sign} ${list.join(', ')}`;
}

function timeText(minutes: number | null): string {
  if (minutes === null) return '';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
