/**
 * Hover: why a rule speaks and what it rests on, who someone is, what a day is
 * and which limits run from it, what a § decided, where a case number stands.
 */
import type { Hover, Position } from 'vscode-languageserver';
import { type Range, rangeOf } from '../lint/place.ts';
import { RULES } from '../lint/rules.ts';
import type { Item } from '../minutes/minutes.ts';
import { schemeFor } from '../profile/case-number-scheme.ts';
import { dateAt, describeDate } from './hover-date.ts';
import { describePerson } from './hover-person.ts';
import { type Occurrence, occurrenceAt } from './occurrences.ts';
import { otherMeetingReferences } from './other-meetings.ts';
import { casesElsewhere } from './others.ts';
import { pageWords } from './page-numbers.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** A part of what is shown, and what it is about. */
interface Part extends Range {
  markdown: string;
}

/** What is to be said of a place, null where nothing is. */
export function hover(snapshot: Snapshot, position: Position): Hover | null {
  const offset = offsetAt(snapshot, position);
  const parts = [
    ...namedPart(snapshot, offset),
    ...otherMeetingPart(snapshot, offset),
    ...datePart(snapshot, offset),
    ...rules(snapshot, offset),
  ];
  const [first] = parts;
  if (!first) return null;
  return {
    contents: {
      kind: 'markdown',
      value: parts.map(({ markdown }) => markdown).join('\n\n---\n\n'),
    },
    range: lspRangeAt(snapshot, first.start, first.end),
  };
}

function datePart(snapshot: Snapshot, offset: number): Part[] {
  const date = dateAt(snapshot, offset);
  return date ? [{ start: date.start, end: date.end, markdown: describeDate(snapshot, date) }] : [];
}

function namedPart(snapshot: Snapshot, offset: number): Part[] {
  const here = occurrenceAt(snapshot, offset);
  const markdown = here && describe(snapshot, here);
  return here && markdown ? [{ start: here.start, end: here.end, markdown }] : [];
}

function otherMeetingPart(snapshot: Snapshot, offset: number): Part[] {
  return otherMeetingReferences(snapshot).flatMap(({ start, end, digest, item }) => {
    if (offset < start || end < offset) return [];
    const meeting = [digest.body, digest.date].filter(Boolean).join(' ');
    const head = `**§ ${item.label} ${item.caseNumbers.join(', ')}** ${escaped(item.title)}`;
    return [{ start, end, markdown: `${head}\n\n${escaped(meeting)}` }];
  });
}

function describe(snapshot: Snapshot, here: Occurrence): string | null {
  if (here.kind === 'person') return describePerson(snapshot, here.key);
  if (here.kind === 'caseNumber') return describeCase(snapshot, here);
  return here.defines ? pageOf(snapshot, here.key) : describeItem(snapshot, here.key);
}

function itemOf({ minutes }: Snapshot, key: string): Item | null {
  return minutes.items.find(({ number, letter }) => `${number}${letter}` === key) ?? null;
}

/** Where the § stands on paper, where that is known. */
function pageOf(snapshot: Snapshot, key: string): string | null {
  const item = itemOf(snapshot, key);
  return (item && pageWords(snapshot).get(item)) ?? null;
}

/** The §'s title, its page and what it decided. */
function describeItem(snapshot: Snapshot, key: string): string | null {
  const item = itemOf(snapshot, key);
  if (!item) return null;
  const cases = item.caseNumbers.map(({ text }) => ` ${text}`).join(',');
  const points = item.decisions.flatMap((decision) => decision.points);
  const decided = points.map(({ words }) => `- ${escaped(words.value)}`).join('\n');
  const page = pageWords(snapshot).get(item);
  const title = `**§ ${item.label}${cases}** ${escaped(item.title?.value ?? '')}`;
  const head = page ? `${title} · ${page}` : title;
  return decided ? `${head}\n\n${decided}` : head;
}

/** The §§ of the case, and whether the number is well formed. */
function describeCase(snapshot: Snapshot, { key, start, end }: Occurrence): string {
  const { minutes, profile, text } = snapshot;
  const written = text.slice(start, end);
  const words = wordsFor(snapshot);
  const all = minutes.items.flatMap((item) => item.caseNumbers.map((one) => one.text));
  const scheme = schemeFor(profile.caseNumbers, all);
  const items = minutes.items.filter((item) =>
    item.caseNumbers.some((one) => one.text === written),
  );
  const list = items.map((item) => `- § ${item.label ?? '?'} ${escaped(item.title?.value ?? '')}`);
  const form = scheme?.matches(written)
    ? words.wellFormed
    : scheme && words.malformed(scheme.canonical(written) ?? scheme.pattern);
  const parts = [`**${escaped(written)}**`, form, list.join('\n'), caseElsewhere(snapshot, key)];
  return parts.filter(Boolean).join('\n\n');
}

/** The case's §§ in other protokoll, the newest first. */
function caseElsewhere(snapshot: Snapshot, key: string): string {
  const found = (casesElsewhere(snapshot).get(key) ?? []).slice(0, MOST_ELSEWHERE);
  if (found.length === 0) return '';
  const list = found.map(({ digest, of }) => {
    const link = `${digest.uri}#L${of.position?.start.line ?? 1}`;
    const meeting = [digest.body, digest.date, `§ ${of.label ?? '?'}`].filter(Boolean).join(' ');
    return `- [${escaped(meeting)}](${link}) ${escaped(of.title)}`;
  });
  return `${wordsFor(snapshot).elsewhere}:\n\n${list.join('\n')}`;
}

/** A hover is small: a case that went on for years has its last §§ in it. */
const MOST_ELSEWHERE = 12;

function rules(snapshot: Snapshot, offset: number): Part[] {
  const { locale } = snapshot;
  const words = wordsFor(snapshot);
  const seen = new Set<string>();
  return snapshot.messages.flatMap(({ rule: id, position }) => {
    const range = rangeOf(position);
    const page = RULES.find((rule) => rule.id === id)?.page;
    if (!range || !page || seen.has(id) || range.start > offset || offset > range.end) return [];
    seen.add(id);
    const basis = page.source ? `\n\n*${words.basis}: ${page.source}*` : '';
    const markdown = `**${id}** – ${page.summary[locale]}\n\n${page.why[locale]}${basis}`;
    return [{ ...range, markdown }];
  });
}

/** A source's words as Markdown shows them, not as it would read them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&').replace(/\s+/gu, ' ');
}
