/**
 * One person of a text: `Name (Party)[,] role[, …] scope`, with whom they
 * replace and whether they take part from afar.
 */
import type { Text } from '../language/tree.ts';
import type { Person, Replacement, Scope } from './minutes.ts';
import type { Stretch } from './name.ts';
import { firstParty, isRoleWord, looksLikeName, nameWordsAt, partyAt } from './name.ts';
import { oneLine } from './one-line.ts';
import type { Reading } from './place.ts';
import { placeOf, trimmed } from './place.ts';
import { isWholeMeeting, mergeScopes, takeScope } from './scope.ts';

/** Where a person stands in a text, as the list found them. */
export interface PersonStretch extends Stretch {
  /** Where the name begins: behind a role that stands before it. */
  name: number;
  /** A role that a word before the list gives (`ersättarna A och B`), else empty. */
  shared: string;
}

/** Takes a stretch of a text with one person; returns that person. */
export function readPerson(reading: Reading, text: Text, at: PersonStretch): Person {
  const { value } = text;
  const named = readName(value, at.name, at.end);
  const cuts = replacementCuts(value, named.tail, at.end);
  const own = takeScope(reading, text, named.tail, cuts[0]?.start ?? at.end);
  const replaced = cuts.map((cut, i) => {
    const end = cuts[i + 1]?.start ?? at.end;
    return readReplacement(reading, text, cut, end);
  });
  const replaces = replaced.map((one) => one.replacement);
  return {
    name: value.slice(at.name, named.end),
    namePosition: placeOf(reading, text, at.name, named.end),
    party: named.party,
    role: roleOf([
      value.slice(at.start, at.name) || at.shared,
      named.role,
      value.slice(named.tail, own.end),
    ]),
    scope: servingScope(own.scope, replaces),
    replaces,
    remote: own.remote || replaced.some((one) => one.remote),
    vacant: /^vakant$/iu.test(value.slice(at.name, named.end)),
    position: placeOf(reading, text, at.start, at.end),
  };
}

/** Someone who only replaces takes part where they do so. */
function servingScope(own: Scope, replaces: readonly Replacement[]): Scope {
  if (replaces.length === 0) return own;
  const free = replaces.some((replacement) => isWholeMeeting(replacement.scope));
  if (isWholeMeeting(own) && free) return own;
  return mergeScopes([own, ...replaces.map(({ scope }) => scopeOfSeat(scope))]);
}

/** `ersätter Anna Ek (S) vid jäv § 49`: the recusal is hers, the § the substitute's. */
function scopeOfSeat({ items, recusedFrom, ...rest }: Scope): Scope {
  return { ...rest, items: [...items, ...recusedFrom], recusedFrom: [] };
}

interface NameReading {
  /** Where the name ends. */
  end: number;
  party: string | null;
  /** A role between name and party. */
  role: string;
  /** Where role and scope begin. */
  tail: number;
}

function readName(value: string, from: number, to: number): NameReading {
  const piece = pieceEnd(value, from, to);
  const words = nameWordsAt(value, from, piece);
  while (words.length > 2 && isRoleWord(wordOf(value, words.at(-1)))) words.pop();
  const end = words.at(-1)?.end ?? trimmed(value, from, piece)[1];
  const direct = partyAt(value, end);
  if (direct && direct.end <= to) return { end, party: direct.party, role: '', tail: direct.end };
  const later = firstParty(value, end, piece);
  if (!later) return { end, party: null, role: '', tail: end };
  const between = value.slice(end, later.start);
  // `Anna af klercker (M)`: no role, and so the rest of the name.
  if (!between.split(/\s+/u).some(isRoleWord) && /^\s*\p{Ll}{1,3}\s/u.test(between))
    return {
      end: trimmed(value, from, later.start)[1],
      party: later.party,
      role: '',
      tail: later.end,
    };
  return { end, party: later.party, role: between, tail: later.end };
}

function wordOf(value: string, word: Stretch | undefined): string {
  return word ? value.slice(word.start, word.end) : '';
}

/** Where the first comma or semicolon ends what belongs to the name. */
function pieceEnd(value: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (ENDS_PIECE.includes(value.charAt(at))) return at;
  return to;
}

const ENDS_PIECE = ',;\n';

/** The words of a role without the marks around them, joined where they stand in several places. */
function roleOf(parts: readonly string[]): string {
  const roles: string[] = [];
  for (const part of parts) {
    const role = part === '' ? '' : withoutMarks(oneLine(part));
    if (role !== '') roles.push(singular(lowerCased(role)));
  }
  return roles.join(', ');
}

function withoutMarks(role: string): string {
  let start = 0;
  let end = role.length;
  while (start < end && BEFORE_ROLE.includes(role.charAt(start))) start++;
  while (end > start && BEHIND_ROLE.includes(role.charAt(end - 1))) end--;
  return role.slice(start, end);
}

const BEFORE_ROLE = ' ,;:.–—-';
const BEHIND_ROLE = ' ,;:';

/** `Ordförande Anna Ek`: the role begins small, but for `IT-chef` and `VD`. */
function lowerCased(role: string): string {
  if (!/^\p{Lu}\p{Ll}/u.test(role)) return role;
  const [first = ''] = role.split(' ', 1);
  return isRoleWord(first) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

const SINGULAR: Readonly<Record<string, string>> = {
  ersättarna: 'ersättare',
  ersättaren: 'ersättare',
  ledamöterna: 'ledamot',
  ledamoten: 'ledamot',
  ordföranden: 'ordförande',
};

function singular(role: string): string {
  return role.replace(/(?:ersättarna|ersättaren|ledamöterna|ledamoten|ordföranden)$/iu, (word) => {
    return SINGULAR[word.toLowerCase()] ?? word;
  });
}

/** Words after which someone is named whose seat is taken. */
const REPLACES =
  /(?<![\p{L}\p{N}])\(?(?:(?:tjänstgörande|tjänstg\.?|tjg\.?)\s+)?(?:ersätter|inträder\s+för|tjänstgör\s+för|ers(?:ättare|\.)?\s+för|i\s?stället\s+för)\s+/giu;

/** Every replacement holds one of these. */
const MAY_REPLACE = /ersätter|för\s/iu;

interface Cut extends Stretch {
  /** Where the replaced person's name begins. */
  name: number;
}

/** Where replacements begin in what follows a name. */
function replacementCuts(value: string, from: number, to: number): Cut[] {
  const cuts: Cut[] = [];
  const tail = value.slice(from, to);
  if (!MAY_REPLACE.test(tail)) return cuts;
  // `Anna Ek (S) för Bo Berg (S)`, in brackets too: only straight after the name, and only with a party.
  const bare = /^[\s,]*\(?för\s+(?=\p{Lu})/u.exec(tail);
  if (bare && partyFollows(value, from + bare[0].length, to))
    cuts.push({ start: from, end: to, name: from + bare[0].length });
  REPLACES.lastIndex = 0;
  for (let found = REPLACES.exec(tail); found; found = REPLACES.exec(tail)) {
    const name = from + found.index + found[0].length;
    const certain = /ersätter\s+$/iu.test(found[0]);
    const words = nameWordsAt(value, name, to);
    if (
      words.length > 0 &&
      (certain || looksLikeName(value, name, to) || partyFollows(value, name, to))
    )
      cuts.push({ start: from + found.index, end: to, name });
  }
  return cuts;
}

function partyFollows(value: string, name: number, to: number): boolean {
  const party = partyAt(value, nameWordsAt(value, name, to).at(-1)?.end ?? name);
  return party !== null && party.end <= to;
}

function readReplacement(
  reading: Reading,
  text: Text,
  cut: Cut,
  to: number,
): { replacement: Replacement; remote: boolean } {
  const named = readName(text.value, cut.name, to);
  const { scope, remote } = takeScope(reading, text, named.tail, to);
  const replacement = {
    name: text.value.slice(cut.name, named.end),
    party: named.party,
    scope,
    position: placeOf(reading, text, ...trimmed(text.value, cut.start, to)),
  };
  return { replacement, remote };
}

/** Whether what ends here leaves a replacement's name to come: `…, ersätter`. */
export function awaitsName(piece: string): boolean {
  return /(?:^|[^\p{L}])(?:ersätter|för)\s*$/iu.test(piece);
}
