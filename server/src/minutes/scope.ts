/**
 * Scopes: when someone takes part. They stand last in what is said of a person
 * (`… ekonomichef, §§ 3-5, 9 och 11, kl. 08:30-12:00`) and are taken from the
 * end, in one pass from the start: whatever is no scope begins anew.
 */
import { append } from '../language/append.ts';
import type { Text } from '../language/tree.ts';
import type { ItemRange, Scope } from './minutes.ts';
import type { Reading } from './place.ts';
import { placeOf } from './place.ts';

export interface TakenScope {
  scope: Scope;
  /** Whether `på distans` stands among the scopes. */
  remote: boolean;
  /** Where in the value the words before the scope end. */
  end: number;
}

/** The scope of someone who takes part in the whole meeting. */
export function wholeMeeting(): Scope {
  return { items: [], except: [], partOf: [], recusedFrom: [], times: [] };
}

/** Whether a scope says nothing: the whole meeting. */
export function isWholeMeeting(scope: Scope): boolean {
  const { items, except, partOf, recusedFrom, times } = scope;
  const said = items.length + except.length + partOf.length + recusedFrom.length + times.length;
  return said === 0;
}

/** Takes scopes; returns all that they say, as one. */
export function mergeScopes(scopes: readonly Scope[]): Scope {
  const merged = wholeMeeting();
  for (const scope of scopes) {
    append(merged.items, scope.items);
    append(merged.except, scope.except);
    append(merged.partOf, scope.partOf);
    append(merged.recusedFrom, scope.recusedFrom);
    append(merged.times, scope.times);
  }
  return merged;
}

/**
 * Takes a part of a text (`to` exclusive); returns the scopes at its end and
 * where what stands before them ends.
 */
export function takeScope(reading: Reading, text: Text, from: number, to: number): TakenScope {
  if (!MAY_LIMIT.test(text.value.slice(from, to)))
    return { scope: wholeMeeting(), remote: false, end: trimEnd(text.value, from, to) };
  const scanner: Scanner = { reading, text, value: text.value.slice(0, to), at: from };
  let taken: Omit<TakenScope, 'end'> = { scope: wholeMeeting(), remote: false };
  let start = -1;
  while (scanner.at < scanner.value.length) {
    if (skip(scanner, NEUTRAL)) continue;
    const before = scanner.at;
    if (takeItems(scanner, taken.scope) || takeTimes(scanner, taken.scope)) {
      if (start < 0) start = before;
    } else if (skip(scanner, BECAUSE_RECUSED)) {
      append(taken.scope.recusedFrom, taken.scope.except.splice(0));
    } else if (start >= 0 && skip(scanner, RECUSED_BEHIND)) {
      moveToRecused(taken.scope);
    } else if (skip(scanner, REMOTE)) {
      taken.remote = true;
      if (start < 0) start = before;
    } else if (!skip(scanner, SCOPE_VERB)) {
      skip(scanner, OTHER);
      if (start >= 0) taken = { scope: wholeMeeting(), remote: false };
      start = -1;
    } else if (start < 0) start = before;
  }
  return { ...taken, end: trimEnd(scanner.value, from, start < 0 ? scanner.value.length : start) };
}

/** Without one of these nothing says when someone takes part, or from where. */
const MAY_LIMIT = /§|kl|distans|via/iu;

/** Takes a text; returns the §§ that it names anywhere (`… i § 12`, `§§ 3-5 och 9`), not those of a statute (`28 §`). */
export function itemsNamed(reading: Reading, text: Text): ItemRange[] {
  const found: ItemRange[] = [];
  for (let at = text.value.indexOf('§'); at >= 0; at = text.value.indexOf('§', at + 1)) {
    const scanner: Scanner = { reading, text, value: text.value, at };
    if (match(scanner, ITEMS)) append(found, takeRanges(scanner));
    at = Math.max(at, scanner.at - 1);
  }
  return found;
}

interface Scanner {
  reading: Reading;
  text: Text;
  /** The text's value up to the end of the part. */
  value: string;
  at: number;
}

/** `ej §§ 3-5 (jäv)`, `§ 12 (jäv)`; behind several §§ it is not said which. */
function moveToRecused({ items, except, recusedFrom }: Scope): void {
  const [only, ...others] = items;
  if (except.length > 0) append(recusedFrom, except.splice(0));
  else if (only && others.length === 0 && only.first === only.last)
    append(recusedFrom, items.splice(0));
}

/** What stands between scopes without ending them. */
const NEUTRAL = /[\s,;().]+|(?:och|samt|&)(?=\s)/iuy;
/** A whole word, or a single other character. */
const OTHER = /[\p{L}\p{M}\p{N}]+|./suy;
/** `närvarande §§ 3-5`: a verb that says no more than the scope itself. */
const SCOPE_VERB =
  /(?:deltar|deltog|närvarar|närvarade|närvarande|medverkar|medverkade|tjänstgör|tjänstgjorde|tjänstgörande|under)(?=\s+(?:ej|inte|del|på|från|fr|till|t\.|§|kl))/iuy;
/** `ej § 12 på grund av jäv`: what stands before it. */
const BECAUSE_RECUSED = /(?:på\s+grund\s+av|p\.?g\.?a\.?)\s+jäv(?!\s*(?:§|i\s|vid\s))(?!\p{L})/iuy;
/** `§ 12 (jäv)`, `ej § 12, jävig`: the § stands before it. */
const RECUSED_BEHIND = /jävi?g?(?!\p{L})(?!\s*(?:§|i\s|vid\s|under\s|på\s))/iuy;
const REMOTE =
  /(?:(?:deltar|deltog|närvarar|närvarade|närvarande|medverkar)\s+)?(?:på\s+distans|via\s+(?:länk|teams|video))(?![\p{L}\p{N}])|(?<=\()\s*distans(?=\s*\))/iuy;

const DASH = '[-\\u2010-\\u2015]';
const FROM = 'fr\\.?\\s?o\\.?\\s?m\\.?|från(?:\\s+och\\s+med)?';
const UNTIL = 't\\.?\\s?o\\.?\\s?m\\.?|till(?:\\s+och\\s+med)?';

/** `ej`, `deltog inte i`, `ej närvarande vid`, `frånvarande`. */
const NOT =
  '(?:(?:deltar|deltog|närvarar|närvarade|medverkar|tjänstgör|tjänstgjorde|är|var)\\s+)?(?:ej|inte)(?:\\s+(?:närvarande|tjänstgörande|deltagande))?(?:\\s+(?:i|vid|under|på))?' +
  '|frånvarande(?:\\s+(?:i|vid|under|på))?|utom|förutom|exkl\\.?';
/** `deltar inte i beslut § 17`: present, and not in all of it. */
const NOT_DECIDING =
  '(?:deltar|deltog)\\s+(?:ej|inte)\\s+i\\s+beslut(?:et|en)?(?:\\s+(?:i|under|vid))?';

const ITEMS = new RegExp(
  `(?:(?:(?<part>del(?:ar)?\\s+av|${NOT_DECIDING})|(?<except>${NOT})` +
    `|(?<recused>(?:på\\s+grund\\s+av\\s+|p\\.?g\\.?a\\.?\\s+|anmäler\\s+)?jävi?g?(?:\\s+(?:i|vid|under|på))?)` +
    `|(?<from>${FROM})|(?<until>${UNTIL}))\\s*)?§\\s?§?\\s*(?=\\d)`,
  'iuy',
);
const RANGE = new RegExp(
  `(?<first>\\d{1,4})\\s?(?:[a-h](?!\\p{L}))?` +
    `(?:\\s*(?:${DASH}|${UNTIL})\\s*(?:§\\s*)?(?<last>\\d{1,4})\\s?(?:[a-h](?!\\p{L}))?)?(?![\\p{L}\\d:])`,
  'uy',
);
const NEXT_RANGE = /\s*(?:[,;&]|och|samt)\s*(?:§\s?§?\s*)?(?=\d)/iuy;

const TIME = '(\\d{1,2})(?:[:.](\\d{2}))?(?!\\d)';
const TIMES = new RegExp(
  `(?:(?<from>${FROM})|(?<until>${UNTIL}))?\\s*kl(?:ockan|\\.)?\\s*(?=\\d)`,
  'iuy',
);
const TIME_SPAN = new RegExp(
  `${TIME}(?:\\s*(?:${DASH}|${UNTIL})\\s*(?:kl(?:ockan|\\.)?\\s*)?${TIME})?`,
  'iuy',
);
const NEXT_TIME = /\s*(?:[,;&]|och|samt)\s*(?:kl(?:ockan|\.)?\s*)?(?=\d{1,2}[:.]\d{2})/iuy;

/** Moves past what a sticky pattern matches where the scanner stands; whether it matches. */
function skip(scanner: Scanner, pattern: RegExp): boolean {
  pattern.lastIndex = scanner.at;
  if (!pattern.test(scanner.value)) return false;
  scanner.at = pattern.lastIndex;
  return true;
}

/** Matches a sticky pattern where the scanner stands, and moves past it; for what its groups say. */
function match(scanner: Scanner, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.value);
  if (found) scanner.at += found[0].length;
  return found;
}

function takeItems(scanner: Scanner, scope: Scope): boolean {
  const before = scanner.at;
  const groups = match(scanner, ITEMS)?.groups;
  const ranges = groups ? takeRanges(scanner) : [];
  if (!groups || ranges.length === 0) {
    scanner.at = before;
    return false;
  }
  if (groups.except) append(scope.except, ranges);
  else if (groups.part) append(scope.partOf, ranges);
  else if (groups.recused) append(scope.recusedFrom, ranges);
  else
    append(
      scope.items,
      ranges.map((range) => opened(scanner.reading, range, groups)),
    );
  return true;
}

/** A single number after `från` or `till` runs to the last § or from the first. */
function opened(reading: Reading, range: ItemRange, groups: Record<string, string>): ItemRange {
  if (range.first !== range.last) return range;
  if (groups.from) return { ...range, last: Math.max(range.first, reading.lastItem ?? 0) };
  if (groups.until)
    return { ...range, first: Math.min(range.last, reading.firstItem ?? range.last) };
  return range;
}

function takeRanges(scanner: Scanner): ItemRange[] {
  const ranges: ItemRange[] = [];
  for (let end = scanner.at; ; ) {
    const start = scanner.at;
    const found = match(scanner, RANGE);
    if (!found?.groups) {
      scanner.at = end;
      return ranges;
    }
    end = scanner.at;
    const first = Number(found.groups.first);
    ranges.push({
      first,
      last: found.groups.last ? Number(found.groups.last) : first,
      position: placeOf(scanner.reading, scanner.text, start, start + found[0].trimEnd().length),
    });
    if (!skip(scanner, NEXT_RANGE)) return ranges;
  }
}

function takeTimes(scanner: Scanner, scope: Scope): boolean {
  const before = scanner.at;
  const groups = match(scanner, TIMES)?.groups;
  if (!groups) {
    scanner.at = before;
    return false;
  }
  for (let end = before; ; ) {
    const found = match(scanner, TIME_SPAN);
    if (!found) {
      scanner.at = end;
      return end > before;
    }
    end = scanner.at;
    scope.times.push(timeSpan(found, groups));
    if (!skip(scanner, NEXT_TIME)) return true;
  }
}

function timeSpan(found: RegExpExecArray, groups: Record<string, string>): Scope['times'][number] {
  const first = minutesOfDay(found[1], found[2]);
  const second = minutesOfDay(found[3], found[4]);
  return groups.until && second === null ? { from: null, to: first } : { from: first, to: second };
}

/** Minutes after midnight, null for what is no time of day. */
function minutesOfDay(hours: string | undefined, minutes: string | undefined): number | null {
  const value = Number(hours ?? 'NaN') * 60 + Number(minutes ?? 0);
  return value <= 24 * 60 && Number(minutes ?? 0) < 60 ? value : null;
}

function trimEnd(value: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,;(]/u.test(value.charAt(end - 1))) end--;
  return end;
}
