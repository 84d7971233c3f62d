/** The head's fields from a cover and from what the running heads say. */
import {
  EXTERNAL_ROSTER,
  HEAD_FIELDS,
  type HeadFieldKey,
  ROSTER_FIELDS,
} from '../language/vocabulary.ts';
import type { Cover, CoverEntry } from './cover.ts';
import { rosterEntries } from './roster-lines.ts';
import type { RunningHead } from './running-head.ts';
import type { SignerRole } from './signatures.ts';
import { joinLines, type WordEvidence } from './soft-hyphens.ts';
import { collapse } from './source-lines.ts';

/** A field and its values; several values are a list. */
interface HeadField {
  key: HeadFieldKey;
  name: string;
  values: string[];
}

/** Fields in the order that a cover has them. */
const ORDER: readonly HeadFieldKey[] = [
  'municipality',
  'body',
  'meetingDate',
  'minutesNumber',
  'status',
  'placeAndTime',
  'adjournment',
  'chair',
  'secretary',
  'deciders',
  'servingSubstitutes',
  'otherSubstitutes',
  'absent',
  'otherParticipants',
  'verifiers',
  'items',
  'verification',
  'noticePosted',
  'noticeRemoved',
  'noticePostedUntil',
  'lastAppealDay',
  'keptAt',
  'correction',
];

/**
 * Writes a head.
 *
 * @param cover from `readCover`
 * @param heads what the running heads said
 * @param evidence from `wordEvidence`
 * @returns the head's lines, without a blank one at the end
 */
export function headMarkup(
  cover: Cover,
  heads: readonly RunningHead[],
  evidence: WordEvidence,
): string[] {
  const fields = cover.entries.map((entry) => fieldOf(entry, evidence));
  addFacts(fields, [...heads, ...cover.heads]);
  addSigners(fields, cover);
  const present = fields.filter(({ values }) => values.length > 0);
  const ordered = ORDER.flatMap((key) => present.filter((field) => field.key === key));
  return ordered.flatMap((field, i) => linesOf(field, ordered[i - 1]));
}

/** The first field of a key; the organ is needed to read the §§. */
export function bodyOf(lines: readonly string[]): string | null {
  const name = new RegExp(`^(?:${HEAD_FIELDS.body.join('|')}): `, 'u');
  return lines.find((line) => name.test(line))?.replace(name, '') ?? null;
}

function fieldOf({ key, name, raws }: CoverEntry, evidence: WordEvidence): HeadField {
  if (ROSTER_FIELDS.has(key)) return { key, name, values: rosterEntries(raws, evidence) };
  const value = raws
    .map(collapse)
    .reduce((all, raw) => (all ? joinLines(all, raw, evidence) : raw), '');
  return {
    key,
    name,
    values: value ? [key === 'items' ? value.replace(/^§+\s*/u, '') : value] : [],
  };
}

/** Kommun, Organ and Sammanträdesdatum, where the cover has no entry for them. */
function addFacts(fields: HeadField[], heads: readonly RunningHead[]): void {
  for (const [key, fact] of [
    ['municipality', 'municipality'],
    ['body', 'body'],
    ['meetingDate', 'date'],
  ] as const) {
    if (fields.some((field) => field.key === key && field.values.length > 0)) continue;
    const value = mostOften(heads.map((head) => head[fact]));
    if (value !== null) fields.push({ key, name: nameFor(key, value), values: [value] });
  }
}

/** The canonical name; a region's field says so itself. */
function nameFor(key: HeadFieldKey, value: string): string {
  const [canonical = key] = HEAD_FIELDS[key];
  return key === 'municipality' && value.startsWith('Region ') ? 'Region' : canonical;
}

function mostOften(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted[0]?.[0] ?? null;
}

/** Names from the signature lines, for the offices that the head leaves open. */
function addSigners(fields: HeadField[], { signers }: Cover): void {
  const people = fields.filter(({ key }) => ROSTER_FIELDS.has(key)).flatMap(({ values }) => values);
  for (const [role, word] of [
    ['chair', /(?<!\p{L})ordförande(?!\p{L})/iu],
    ['secretary', /sekreterare(?!\p{L})/iu],
    ['verifiers', null],
  ] as readonly [SignerRole, RegExp | null][]) {
    const filled = fields.some(({ key, values }) => key === role && values.length > 0);
    if (filled || (word && people.some((person) => word.test(person)))) continue;
    const names = signers.filter((signer) => signer.role === role).map(({ name }) => name);
    if (names.length > 0)
      fields.push({ key: role, name: nameFor(role, ''), values: [...new Set(names)] });
  }
}

function linesOf({ key, name, values }: HeadField, above: HeadField | undefined): string[] {
  const list = isList(key, values);
  const apart = above !== undefined && (list || isList(above.key, above.values));
  const lines = apart ? [''] : [];
  if (!list) return [...lines, `${name}: ${values.join(', ')}`];
  return [...lines, `${name}:`, ...values.map((value) => `- ${value}`)];
}

function isList(key: HeadFieldKey, values: readonly string[]): boolean {
  if (!ROSTER_FIELDS.has(key) || EXTERNAL_ROSTER.test(values[0] ?? '')) return false;
  return values.length > 1 || key !== 'verifiers';
}
