/**
 * Where the things of a protokoll stand that have a name of their own: §§,
 * people and case numbers. Definition, references, highlights, rename and hover
 * all ask here.
 */
import { itemReferences } from '../lint/item-references.ts';
import { type Range, rangeOf } from '../lint/place.ts';
import type { RuleContext } from '../lint/rule.ts';
import { shared } from '../lint/shared.ts';
import { groupBy } from './group-by.ts';
import { caseKey, casesElsewhere } from './others.ts';
import { knownPeople } from './people.ts';

/** One place where something is named. */
export interface Occurrence extends Range {
  kind: 'item' | 'person' | 'caseNumber';
  /** Equal keys of one kind mean the same thing. */
  key: string;
  /** Whether this is where it is defined: its § line, its place in the lists of those present. */
  defines: boolean;
}

/** Every occurrence, in order; where two begin at one place, the longer first. */
export const occurrences = shared((context): readonly Occurrence[] =>
  [...itemOccurrences(context), ...personOccurrences(context), ...caseOccurrences(context)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  ),
);

/** Takes an offset; returns what is named there, or ends there, or null. */
export function occurrenceAt(context: RuleContext, offset: number): Occurrence | null {
  const around = occurrences(context).filter(({ start, end }) => start <= offset && offset <= end);
  // Where one ends and the next begins, the next is meant.
  return around.find(({ end }) => offset < end) ?? around[0] ?? null;
}

/** Every place where the same is named, in order. */
export function sameAs(context: RuleContext, { kind, key }: Occurrence): Occurrence[] {
  return occurrences(context).filter((one) => one.kind === kind && one.key === key);
}

/** Words that every text has which names the same: a name's first word, a case number, a §'s number. */
export function wordsOf({ text }: RuleContext, { kind, key, start, end }: Occurrence): string {
  if (kind === 'item') return key;
  return text.slice(start, end).split(/\s/u, 1)[0] ?? '';
}

/** The places that define the same; its first place where none does. */
export function definitionsOf(context: RuleContext, occurrence: Occurrence): Occurrence[] {
  const all = sameAs(context, occurrence);
  const defining = all.filter(({ defines }) => defines);
  return defining.length > 0 ? defining : all.slice(0, 1);
}

function* itemOccurrences(context: RuleContext): Iterable<Occurrence> {
  const { minutes, text } = context;
  const defined = new Set<string>();
  for (const { number, lastNumber, letter, line } of minutes.items) {
    const range = rangeOf(line.position);
    if (number === null || range === null) continue;
    const written = /§\s?§?\s*\d+(?:\s?[a-h](?!\p{L})|\s?[-\u2010-\u2015]\s?\d+)?/u.exec(
      text.slice(range.start, range.end),
    );
    const start = range.start + (written?.index ?? 0);
    const end = written ? start + written[0].length : range.end;
    for (let n = number; n <= (lastNumber ?? number) && n - number < 100; n++) {
      defined.add(`${n}${letter}`);
      yield { kind: 'item', key: `${n}${letter}`, start, end, defines: true };
    }
  }
  for (const { number, letter, start, end } of itemReferences(context)) {
    // `§ 17a` of a § without letter means the § all the same.
    const key = defined.has(`${number}${letter}`) ? `${number}${letter}` : String(number);
    yield { kind: 'item', key, start, end, defines: false };
  }
}

/** Names are looked for by their first word, so that a long text is read once. */
function* personOccurrences(context: RuleContext): Iterable<Occurrence> {
  const { text } = context;
  const people = knownPeople(context);
  const patterns = new Map<string, RegExp>();
  const byFirst = groupBy(people.values(), ({ name }) => name.split(' ', 1)[0] ?? '');
  const defining = new Map<number, string>();
  for (const { key, places } of people.values()) {
    const list = places.find(({ place }) => place !== 'verifiers');
    const start = list && rangeOf(list.person.namePosition)?.start;
    if (start !== undefined) defining.set(start, key);
  }
  for (const { index, 0: word } of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'.-]*/gu)) {
    const found = byFirst.get(word)?.flatMap(({ key, name }) => {
      const pattern = patterns.get(key) ?? namePattern(name);
      patterns.set(key, pattern);
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      return match ? [{ key, end: index + match[0].length }] : [];
    });
    // Of `Anna Ek` and `Anna Ek Lund` the longer is meant.
    const longest = found?.sort((a, b) => b.end - a.end)[0];
    if (longest) {
      yield {
        kind: 'person',
        ...longest,
        start: index,
        defines: defining.get(index) === longest.key,
      };
    }
  }
}

function namePattern(name: string): RegExp {
  const words = name.split(' ').map(escaped).join('\\s+');
  return new RegExp(`${words}(?=s?(?![\\p{L}\\p{N}]))`, 'uy');
}

/** A case number is the same wherever it is written out, in prose too. */
function* caseOccurrences(context: RuleContext): Iterable<Occurrence> {
  const { minutes, text } = context;
  const written = new Map<string, string>();
  const defining = new Set<number>();
  for (const { caseNumbers } of minutes.items) {
    for (const number of caseNumbers) {
      written.set(number.text, caseKey(number.text));
      const range = rangeOf(number.position);
      if (range === null) continue;
      defining.add(range.start);
      yield { kind: 'caseNumber', key: caseKey(number.text), ...range, defines: true };
    }
  }
  yield* casesOfOthers(context, written);
  if (written.size === 0) return;
  const forms = [...written.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (defining.has(index)) continue;
    const key = written.get(found) ?? caseKey(found);
    yield { kind: 'caseNumber', key, start: index, end: index + found.length, defines: false };
  }
}

/** Case numbers that only other protokoll of the workspace have as theirs. */
function* casesOfOthers(
  context: RuleContext,
  written: ReadonlyMap<string, string>,
): Iterable<Occurrence> {
  const cases = casesElsewhere(context);
  if (cases.size === 0) return;
  for (const { index, 0: found } of context.text.matchAll(CASE_LIKE)) {
    const key = caseKey(found);
    if (written.has(found) || !cases.has(key)) continue;
    yield { kind: 'caseNumber', key, start: index, end: index + found.length, defines: false };
  }
}

/** What may be a case number: letters, digits and the signs between them, a digit last. */
const CASE_LIKE =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[./:\u2010-\u2013-][\p{L}\p{N}]+)+(?<=\d)(?![\p{L}\p{N}])/gu;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
