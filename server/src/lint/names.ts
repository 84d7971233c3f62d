/**
 * Who and what a protokoll names: people and recipients in fields, lists and
 * votes. Names in prose are left alone: nobody can tell there where one ends.
 */
import type { Item, Person, Scope } from '../minutes/minutes.ts';
import { isRoleWord } from '../minutes/name.ts';
import { namesElsewhere } from './names-elsewhere.ts';
import { type Range, rangeOf } from './place.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** One place where a name stands. */
export interface NameMention {
  /** As written, spaces collapsed. */
  written: string;
  /** The place of the name alone. */
  range: Range;
  /** The § that it stands in, null in the head. */
  item: Item | null;
  party: string | null;
  /** The list or vote that it stands in: nobody is named twice there. Null in a field of its own. */
  list: object | null;
  /** When the named one takes part, from the lists of those present; null elsewhere. */
  serves: Scope | null;
}

/** A name with all its places. */
export interface KnownName {
  /** Lower case, without a genitive's -s: equal keys are the same name. */
  key: string;
  /** The shortest way in which it is written: without a genitive's -s. */
  written: string;
  mentions: NameMention[];
  parties: Set<string>;
  /** Whether the profile's register has it. */
  registered: boolean;
  /** In how many of the same body's other protokoll it stands. */
  elsewhere: number;
}

/** Every name that the protokoll has in fields, lists and votes, or that the register or the body's other protokoll know. */
export const knownNames = shared((context: RuleContext): readonly KnownName[] => {
  const names = new Names();
  for (const name of registeredNames(context)) names.of(name).registered = true;
  const seen = new Set<number>();
  for (const mention of mentionsIn(context)) {
    if (seen.has(mention.range.start) || mention.written === '') continue;
    seen.add(mention.range.start);
    const name = names.of(mention.written);
    name.mentions.push(mention);
    if (mention.party !== null) name.parties.add(mention.party.toUpperCase());
  }
  for (const { name: written, party, protokoll } of namesElsewhere(context)) {
    const name = names.of(oneLine(written));
    name.elsewhere += protokoll;
    name.parties.add(party.toUpperCase());
  }
  return names.all();
});

/** A name as names are compared: one line, composed, lower case, without a genitive's -s. */
export function nameKey(written: string): string {
  return oneLine(written).normalize('NFC').toLowerCase().replace(/s$/u, '');
}

/** Each name once, however it is written. */
class Names {
  private readonly byKey = new Map<string, KnownName>();
  /** Most names stand in many places, written alike. */
  private readonly byWriting = new Map<string, KnownName>();

  /** The name that is written so. */
  of(written: string): KnownName {
    const before = this.byWriting.get(written);
    if (before) return before;
    const name = this.byItsKey(written);
    this.byWriting.set(written, name);
    return name;
  }

  /** Every name, in the order in which they came. */
  all(): KnownName[] {
    return [...this.byKey.values()];
  }

  private byItsKey(written: string): KnownName {
    const key = nameKey(written);
    const known = this.byKey.get(key);
    if (known) {
      if (!known.registered && written.length < known.written.length) known.written = written;
      return known;
    }
    const parties = new Set<string>();
    const name = { key, written, mentions: [], parties, registered: false, elsewhere: 0 };
    this.byKey.set(key, name);
    return name;
  }
}

function registeredNames({ profile }: RuleContext): string[] {
  const people = profile.bodies.flatMap((body) => [...body.members, ...body.substitutes]);
  return [...people, ...profile.people].map(({ name }) => oneLine(name)).concat(profile.recipients);
}

function mentionsIn(context: RuleContext): NameMention[] {
  const { minutes, text } = context;
  const { deciders, servingSubstitutes, otherSubstitutes, otherParticipants } = minutes;
  const found: NameMention[] = [];
  for (const list of [deciders, servingSubstitutes, otherSubstitutes, otherParticipants]) {
    for (const person of list?.people ?? []) addPerson(found, text, person, null, list, true);
  }
  for (const list of [minutes.absent, minutes.verifiers]) {
    for (const person of list?.people ?? []) addPerson(found, text, person, null, list);
  }
  for (const person of [minutes.chair, minutes.secretary]) {
    if (person) addPerson(found, text, person, null, null);
  }
  for (const item of minutes.items) addNamesOf(found, text, item);
  return found;
}

function addNamesOf(found: NameMention[], text: string, item: Item): void {
  for (const list of [item.preparers, item.recusals, item.abstentions]) {
    for (const person of list) addPerson(found, text, person, item, list);
  }
  for (const vote of item.votes) {
    for (const ballot of vote.ballots) {
      for (const person of ballot.voters) addPerson(found, text, person, item, vote);
    }
  }
  const list = item.recipients;
  for (const { name, position } of list) {
    const place = rangeOf(position);
    if (place === null) continue;
    const { written, range, party } = personAlone(text, name, place);
    found.push({ written, range, item, party, list, serves: null });
  }
}

function addPerson(
  found: NameMention[],
  text: string,
  person: Person,
  item: Item | null,
  list: object | null,
  serves = false,
): void {
  const range = rangeOf(person.namePosition);
  if (range && !person.vacant) {
    const scope = serves ? person.scope : null;
    const written = oneLine(person.name);
    found.push({ written, range, item, party: person.party, list, serves: scope });
  }
  for (const { name, party, position } of person.replaces) {
    const start = text.indexOf(name, position?.start.offset ?? text.length);
    if (start < 0 || start > (position?.end.offset ?? 0)) continue;
    const place = { start, end: start + name.length };
    found.push({ written: oneLine(name), range: place, item, party, list, serves: null });
  }
}

/** `Kommunchef Anna Ek (S)` as a recipient: the name alone, with its party. A unit stays as it is. */
function personAlone(
  text: string,
  name: string,
  { start, end }: Range,
): Pick<NameMention, 'written' | 'range' | 'party'> {
  const source = text.slice(start, end);
  const party = source.includes('(') ? PARTY_LAST.exec(source) : null;
  const title = TITLE_FIRST.exec(source)?.[0] ?? '';
  const from = title !== '' && title.trim().split(/\s+/u).some(isRoleWord) ? title.length : 0;
  const to = party?.index ?? source.length;
  if (from === 0 && party === null)
    return { written: oneLine(name), range: { start, end }, party: null };
  const range = { start: start + from, end: start + to };
  return { written: oneLine(text.slice(range.start, range.end)), range, party: party?.[1] ?? null };
}

/** One or two words before two capitalised ones. */
const TITLE_FIRST = /^(?:\p{L}[\p{L}-]*\s+){1,2}?(?=\p{Lu}[\p{L}-]+\s+\p{Lu}[\p{L}-]+)/u;
const PARTY_LAST = /\s*\(\s*(\p{Lu}[\p{L}+-]{0,5})\s*\)\s*$/u;

/** Space that is not one plain space between words. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/u;

function oneLine(name: string): string {
  return UNEVEN.test(name) ? name.replace(/\s+/gu, ' ').trim() : name;
}
