/** Names with what belongs behind them: in the lists of the head, in fields and in votes. */
import type { CompletionItem } from 'vscode-languageserver';
import type { FieldKey } from '../../language/vocabulary.ts';
import { findBody } from '../../profile/body-type.ts';
import { personKey } from '../others.ts';
import { type KnownPerson, knownPeople } from '../people.ts';
import { type Place, proposal } from './place.ts';

/** How a name stands in a field: alone, with its party, or with party and role. */
const FORM: Readonly<Partial<Record<FieldKey, 'name' | 'party' | 'role'>>> = {
  chair: 'party',
  secretary: 'name',
  deciders: 'role',
  servingSubstitutes: 'party',
  otherSubstitutes: 'party',
  absent: 'party',
  otherParticipants: 'role',
  verifiers: 'name',
  preparer: 'name',
  recusal: 'party',
  abstention: 'party',
};

/** People for the field or section in which something is typed. */
export function people(place: Place): CompletionItem[] {
  const form = place.field ? FORM[place.field] : undefined;
  if (form) return proposals(place, form, startOfName(place));
  const isVote = place.role === 'vote' && /[:,]\s*[^:,]*$/u.test(place.before);
  return isVote ? proposals(place, 'party', startOfName(place)) : [];
}

/** People for prose, where a word with a capital is typed. */
export function peopleInProse(place: Place): CompletionItem[] {
  const word = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}?[\p{L}’'-]*)?$/u.exec(place.before);
  return word ? proposals(place, 'party', word.index) : [];
}

/** Index in the line where the name begins: behind the last comma, colon or `och`. */
function startOfName({ before, content }: Place): number {
  const last = /^.*(?:[,;]|\soch|\ssamt)\s+/u.exec(before.slice(content))?.[0].length ?? 0;
  const colon = before.lastIndexOf(':') + 1;
  const gap = /^\s*/u.exec(before.slice(colon))?.[0].length ?? 0;
  return Math.max(content + last, Math.min(colon === 0 ? 0 : colon + gap, before.length));
}

function proposals(place: Place, form: 'name' | 'party' | 'role', from: number): CompletionItem[] {
  const rank = ranking(place);
  return [...knownPeople(place.snapshot).values()].map((person, index) => {
    const { name, party, role } = person;
    const withParty = party && form !== 'name' ? `${name} (${party})` : name;
    const words = role && form === 'role' ? `${withParty}, ${role}` : withParty;
    const detail = [party, role].filter(Boolean).join(', ');
    return proposal(place, 'person', words, rank(person) * 1000 + index, {
      label: name,
      detail,
      from,
    });
  });
}

/** Those who fit the field first, those who are in its list already last. */
function ranking({ snapshot, field }: Place): (person: KnownPerson) => number {
  const { profile, minutes } = snapshot;
  const body = findBody(profile, minutes.body?.value ?? '');
  const keysOf = (all: readonly { name: string }[] = []): Set<string> =>
    new Set(all.map(({ name }) => personKey(name)));
  const members = keysOf(body?.members);
  const substitutes = keysOf(body?.substitutes);
  const officers = keysOf(profile.people);
  return ({ key, places }) => {
    const isPresent = places.some(({ place }) => place !== 'verifiers' && place !== 'absent');
    switch (field) {
      case 'deciders':
      case 'absent':
        return places.length > 0 ? 3 : members.has(key) ? 0 : substitutes.has(key) ? 1 : 2;
      case 'servingSubstitutes':
      case 'otherSubstitutes':
        return places.length > 0 ? 3 : substitutes.has(key) ? 0 : members.has(key) ? 1 : 2;
      case 'otherParticipants':
      case 'preparer':
      case 'secretary':
        return field === 'otherParticipants' && isPresent ? 3 : officers.has(key) ? 0 : 1;
      default:
        return isPresent ? 0 : 1;
    }
  };
}
