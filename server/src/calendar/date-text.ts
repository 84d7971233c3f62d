/**
 * Finds dates in Swedish text: `2026-03-10`, `tisdag den 10 mars 2026`,
 * `10 mars`, `20260310`. Days that do not exist (`30 februari`) are found too,
 * so that someone can say so. `10/3` is left alone: it may be a share, a
 * paragraph or a case number.
 */
import { daysBetween, daysInMonth, isoDate } from './iso-date.ts';
import { MONTH_FORMS, monthNumber, WEEKDAY_FORMS, weekdayNumber } from './names.ts';

/** A date as a text writes it. Offsets are 0-based, UTF-16. */
export interface DateText {
  /** Where the date stands, its weekday and `den` left out. */
  index: number;
  length: number;
  /** The date as written: `10 mars 2026`. */
  text: string;
  /** `2026-03-10`, or null where it has no year or is no day. */
  iso: string | null;
  /** Null where none is written. */
  year: number | null;
  /** As written, also where there is no such month or day. */
  month: number;
  day: number;
  /** The weekday named before it, 1 = Monday … 7 = Sunday; null where none is. */
  weekday: number | null;
  weekdayIndex: number | null;
  /** The weekday as written: `tisdagen`. */
  weekdayText: string | null;
  /** False for a day that is in no year (`30 februari`), or not in the one written. */
  valid: boolean;
  /**
   * `iso`: as minutes write it; `words`: with the month's name; `digits`: digits
   * in another form (`20260310`, `2026-3-10`).
   */
  form: 'iso' | 'words' | 'digits';
}

/** Longest first, each also decomposed (`lo` + U+0308), for a text may be either. */
function anyOf(names: readonly string[]): string {
  const forms = new Set(names.flatMap((name) => [name, name.normalize('NFD')]));
  return [...forms].sort((a, b) => b.length - a.length).join('|');
}

/** Spaces with at most one line break: a date may be wrapped, but not across paragraphs. */
const GAP =
  '(?:[^\\S\\r\\n]{1,8}(?:\\r\\n?|\\n)?[^\\S\\r\\n]{0,8}|(?:\\r\\n?|\\n)[^\\S\\r\\n]{0,8})';
const YEAR = '(?:1[5-9]|2\\d)\\d\\d';
/** Hyphens as they come out of Word and PDF. */
const DASH = '[-\\u2010\\u2011\\u2013]';

const ISO = `(?<isoYear>${YEAR})(?<dash>${DASH})(?<isoMonth>\\d\\d?)\\k<dash>(?<isoDay>\\d\\d?)(?!\\d)`;
const DIGITS =
  '(?<digitYear>(?:19|20)\\d\\d)(?<digitMonth>\\d\\d)(?<digitDay>\\d\\d)(?![\\p{L}\\d])';
/** `10 mars 2000 kr` and `10 mars 2026 års budget` hold an amount and a budget year. */
const NO_YEAR = `(?![\\p{L}\\d]|${DASH}\\d\\d?${DASH}\\d|[^\\S\\r\\n]?(?:kr|kronor|tkr|mnkr|års|%))`;
const WORDS =
  `(?<day>\\d\\d?)(?::?[ea])?${GAP}(?<month>${anyOf(MONTH_FORMS)})(?![\\p{L}\\p{M}]|${DASH}\\p{L})` +
  `(?:\\.?,?${GAP}(?:år${GAP})?(?<year>(?:1[89]|2[01])\\d\\d)${NO_YEAR})?`;
const DATE = new RegExp(`(?<![\\p{L}\\d])(?:${ISO}|${DIGITS}|${WORDS})`, 'giu');

/** The weekday and the `den` that end where the pattern is set to: looked for from there backwards. */
const BEFORE = new RegExp(
  `(?<=(?:(?<![\\p{L}\\p{M}\\d])(?<weekday>(?:${anyOf(WEEKDAY_FORMS)})(?:(?<=dag)en)?)\\.?,?${GAP})?` +
    `(?<article>(?<![\\p{L}\\p{M}\\d])den${GAP})?)`,
  'iuy',
);

interface Lead {
  weekday: number | null;
  weekdayIndex: number | null;
  weekdayText: string | null;
}

/** What stands directly before a date: its weekday, and whether a weekday or `den` announces it. */
function readLead(text: string, index: number): { lead: Lead; announced: boolean } {
  BEFORE.lastIndex = index;
  const groups = /\s/.test(text.charAt(index - 1)) ? BEFORE.exec(text)?.groups : undefined;
  const weekdayText = groups?.weekday;
  if (weekdayText === undefined) {
    const lead = { weekday: null, weekdayIndex: null, weekdayText: null };
    return { lead, announced: groups?.article !== undefined };
  }
  const weekday = weekdayNumber(weekdayText);
  const weekdayIndex = text.lastIndexOf(weekdayText, index);
  return { lead: { weekday, weekdayIndex, weekdayText }, announced: true };
}

interface Parts {
  year: number | null;
  month: number;
  day: number;
  form: DateText['form'];
}

function readParts(text: string, groups: Record<string, string | undefined>): Parts | null {
  if (groups.isoYear !== undefined) {
    const form = /^\d{4}\D\d\d\D\d\d$/.test(text) ? 'iso' : 'digits';
    return {
      year: Number(groups.isoYear),
      month: Number(groups.isoMonth),
      day: Number(groups.isoDay),
      form,
    };
  }
  if (groups.digitYear !== undefined) {
    const [year, month] = [Number(groups.digitYear), Number(groups.digitMonth)];
    return { year, month, day: Number(groups.digitDay), form: 'digits' };
  }
  const month = monthNumber(groups.month ?? '');
  if (month === null) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  return { year, month, day: Number(groups.day), form: 'words' };
}

/** Whether what is glued to the digits says that they are a part of a longer number. */
function isPartOfNumber(text: string, start: number, end: number, previousEnd: number): boolean {
  // `2024-01-01-2024-12-31`: the second one follows a date, not a number.
  const follows = previousEnd > 0 && start - previousEnd === 1;
  const before = text.slice(Math.max(0, start - 2), start);
  if (!follows && (/[\p{L}\d][-/+\u2010\u2011]$/u.test(before) || /\d[.,:]$/.test(before))) {
    return true;
  }
  const after = text.slice(end, end + 7);
  return /^[-/\u2010\u2011\u2013+]\d/.test(after) && !/^.(?:1[5-9]|2\d)\d\d\D/.test(after);
}

/**
 * `10 mars` alone is a date, `12 Jan Ek` and `3 Maj Ek` are people in a
 * numbered list, `1.10 mars` is the end of a number; `den`, a weekday or a
 * year makes sure.
 */
function isDateInWords(text: string, match: RegExpExecArray, announced: boolean): boolean {
  const start = match.index;
  if (/\d[.,:/]$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (announced) return true;
  const day = Number(match.groups?.day);
  const isName = match.groups?.year === undefined && /^\p{Lu}/u.test(match.groups?.month ?? '');
  return day >= 1 && day <= 31 && !isName;
}

/**
 * All dates of a text in order, none overlapping. A year that is not written
 * is null: `nearestDate` gives the day.
 */
export function findDates(text: string): DateText[] {
  const found: DateText[] = [];
  // Most texts have none, and are looked through often.
  if (!/\d/.test(text)) return found;
  let previousEnd = 0;
  DATE.lastIndex = 0;
  // `matchAll` would copy the pattern, which takes longer than the search.
  for (let match = DATE.exec(text); match !== null; match = DATE.exec(text)) {
    const [written] = match;
    const parts = readParts(written, match.groups ?? {});
    if (parts === null) continue;
    const { index } = match;
    const end = index + written.length;
    const { lead, announced } = readLead(text, index);
    const date = dateText(index, written, parts, lead);
    const isDate =
      parts.form === 'words'
        ? isDateInWords(text, match, announced)
        : !isPartOfNumber(text, index, end, previousEnd);
    // Bare digits that are no day are an amount or a telephone number.
    if (!isDate || (parts.form === 'digits' && !date.valid)) continue;
    found.push(date);
    previousEnd = end;
  }
  return found;
}

function dateText(index: number, text: string, parts: Parts, lead: Lead): DateText {
  const { year, month, day, form } = parts;
  const iso = year === null ? null : isoDate(year, month, day);
  // Without a year, 29 February is a day: some year has it.
  const valid = year === null ? day >= 1 && day <= daysInMonth(2000, month) : iso !== null;
  const { weekday, weekdayIndex, weekdayText } = lead;
  return {
    index,
    length: text.length,
    text,
    iso,
    year,
    month,
    day,
    weekday,
    weekdayIndex,
    weekdayText,
    valid,
    form,
  };
}

/**
 * The day that month and day mean where no year is written: the one nearest to
 * `near` (an ISO date, usually the meeting's). Minutes of 16 December that are
 * verified on `torsdag den 8 januari` mean the January that follows. Null where
 * there is no such day in that year. Throws a RangeError where `near` is no date.
 */
export function nearestDate(month: number, day: number, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const middle = isoDate(year, month, Math.min(day, daysInMonth(year, month)));
  if (middle === null) return null;
  const distance = daysBetween(near, middle);
  if (distance > 183) return isoDate(year - 1, month, day);
  if (distance < -183) return isoDate(year + 1, month, day);
  return isoDate(year, month, day);
}
