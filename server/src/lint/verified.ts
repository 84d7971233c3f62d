/**
 * What a protokoll says otherwise than the text that was verified. Compared is
 * the canonical form, white space aside: how something is written makes no
 * difference, nor do notes and what is marked to be masked.
 */
import { format } from '../language/format.ts';
import { parse } from '../language/parse.ts';
import type { Note } from '../language/tree.ts';
import type { FieldKey } from '../language/vocabulary.ts';
import type { Correction, HeadField, Item, Minutes } from '../minutes/minutes.ts';
import { readMinutes } from '../minutes/read.ts';
import { type Range, rangeOf } from './place.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** A version of a protokoll. */
interface Version {
  text: string;
  minutes: Minutes;
}

/** What was changed without a correction that says so. */
export interface Changes {
  /** The fields of the head that say something else, are new or gone, by their names. */
  head: string[];
  /** §§ that say something else, and §§ that the verified text does not have. */
  changed: Item[];
  added: Item[];
  /** Numbers of §§ that are gone. */
  removed: string[];
}

const NOTHING: Changes = { head: [], changed: [], added: [], removed: [] };

/** Fields that are filled in after the verification, or tell of it. */
const AFTERWARDS: ReadonlySet<FieldKey | null> = new Set<FieldKey | null>([
  'noticePosted',
  'noticeRemoved',
  'noticePostedUntil',
  'lastAppealDay',
  'keptAt',
  'correction',
]);

/**
 * What differs from the verified text. Nothing where there is none, or where a
 * correction in the head has come since; a § with one of its own is left out.
 */
export const changesSinceVerification = shared((context: RuleContext): Changes => {
  const { verifiedText } = context.around;
  if (verifiedText === null || verifiedText === context.text) return NOTHING;
  const before = readVersion(verifiedText);
  if (hasNew(context.minutes.corrections, before.minutes.corrections)) return NOTHING;
  const earlier = itemsByLabel(before.minutes);
  const later = itemsByLabel(context.minutes);
  const body = context.minutes.body?.value ?? before.minutes.body?.value ?? '';
  const changed = [...later].flatMap(([label, item]) => {
    const was = earlier.get(label);
    if (was === undefined || hasNew(item.corrections, was.corrections)) return [];
    return isSame(sourceOf(before, was), sourceOf(context, item), body) ? [] : [item];
  });
  return {
    head: changedFields(before.minutes, context.minutes),
    changed,
    added: [...later].flatMap(([label, item]) => {
      return earlier.has(label) || item.corrections.length > 0 ? [] : [item];
    }),
    removed: [...earlier].flatMap(([label, { label: number }]) =>
      later.has(label) || number === null ? [] : [number],
    ),
  };
});

/** The verified text stays the same while the protokoll is written: it is read once. */
let latest: Version | null = null;

function readVersion(text: string): Version {
  if (latest?.text !== text) latest = { text, minutes: readMinutes(parse(text), text) };
  return latest;
}

function hasNew(now: readonly Correction[], before: readonly Correction[]): boolean {
  const known = new Set(before.map(({ value }) => spaced(value)));
  return now.some(({ value }) => !known.has(spaced(value)));
}

/** The §§ by number, those without one by title; the second of a number is another §. */
function itemsByLabel({ items }: Minutes): Map<string, Item> {
  const byLabel = new Map<string, Item>();
  const uses = new Map<string, number>();
  for (const item of items) {
    const name = item.label ?? item.title?.value ?? '';
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    byLabel.set(use === 1 ? name : `${name} (${use})`, item);
  }
  return byLabel;
}

/** A § without notes, corrections and masking; null where its place is not known. */
function sourceOf({ text, minutes }: Version, { position, fields }: Item): string | null {
  const item = rangeOf(position);
  if (item === null) return null;
  const corrections = fields.filter(({ key }) => key === 'correction');
  const cuts = [
    ...minutes.notes.map(noteRange),
    ...corrections.map((field) => rangeOf(field.position)),
  ]
    .filter((range) => range !== null)
    .filter(({ start, end }) => item.start <= start && end <= item.end)
    .sort((a, b) => a.start - b.start);
  let source = '';
  let at = item.start;
  for (const { start, end } of cuts) {
    source += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (source + text.slice(at, item.end)).replace(/\{\{|\}\}/gu, '');
}

function noteRange({ position }: Note): Range | null {
  return rangeOf(position);
}

/** Most §§ are the same letter by letter: only the others are formatted. */
function isSame(before: string | null, after: string | null, body: string): boolean {
  if (before === null || after === null || before === after) return true;
  if (spaced(before) === spaced(after)) return true;
  const [was, is] = [before, after].map((source) => spaced(format(`Organ: ${body}\n\n${source}`)));
  return was === is;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function changedFields(before: Minutes, after: Minutes): string[] {
  const [earlier, later] = [valuesByName(before.fields), valuesByName(after.fields)];
  const names = new Set([...later.keys(), ...earlier.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [earlier.get(name), later.get(name)];
    return was?.values === is?.values ? [] : [is?.name ?? was?.name ?? name];
  });
}

/** What each field of the head says, white space aside; those filled in afterwards and empty ones left out. */
function valuesByName(fields: readonly HeadField[]): Map<string, { name: string; values: string }> {
  const found = new Map<string, { name: string; values: string }>();
  for (const { key, name, values } of fields) {
    const words = values.map(({ value }) => spaced(value)).join('\n');
    if (AFTERWARDS.has(key) || words === '') continue;
    const id = key ?? spaced(name.value).toLowerCase();
    const before = found.get(id);
    found.set(id, { name: name.value, values: before ? `${before.values}\n${words}` : words });
  }
  return found;
}
