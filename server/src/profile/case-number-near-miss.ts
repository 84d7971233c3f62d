/**
 * Reads a case number that is nearly of a form: another separator, lower case,
 * a year of two digits for one of four, zeros missing. What could be read in
 * two ways, or is another form altogether, is left alone.
 */
import type { NumberPart, PatternPart } from './case-number-pattern.ts';
import { inCase, prefixesIn, sourceOf } from './case-number-regex.ts';

export interface NearMiss {
  /** The case number in the form of the pattern. */
  canonical: string;
  /** Whether the year or the running number had to be written in another width. */
  digitsChanged: boolean;
}

/** How far a reading has come. */
interface Reading {
  text: string;
  at: number;
  written: string;
  digitsChanged: boolean;
  /** Where the year stood, to know it from other numbers that look like one. */
  yearAt: number | null;
}

const GAP = / *[-/.:_\u2012\u2014\u2212]? */y;
const SEPARATORS = /^[-/.:_ ]+$/;
const LETTERS = /\p{L}+/uy;
const DIGITS = /\d+/y;
const CLASS = /\d{1,4}(?:\.\d{1,4}){0,4}(?!\d)/y;
/** Years that two digits can mean: `70`–`99` are the 1900s, `00`–`49` the 2000s. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2049;

function sticky(pattern: RegExp, reading: Reading): string | null {
  pattern.lastIndex = reading.at;
  return pattern.exec(reading.text)?.[0] ?? null;
}

function advance(reading: Reading, read: string, written: string, digitsChanged = false): Reading {
  return {
    ...reading,
    at: reading.at + read.length,
    written: reading.written + written,
    digitsChanged: reading.digitsChanged || digitsChanged,
  };
}

/** Whether letters meet digits here, so that a separator may be missing or too many. */
function isBoundary(text: string, before: number, after: number): boolean {
  const left = text[before - 1] ?? '';
  const right = text[after] ?? '';
  const [digitLeft, digitRight] = [/\d/.test(left), /\d/.test(right)];
  return left !== '' && right !== '' && digitLeft !== digitRight;
}

/** The separator of the pattern, for any other or, between letters and digits, for none. */
function readSeparator(reading: Reading, separator: string): Reading | null {
  const gap = sticky(GAP, reading) ?? '';
  if (gap === '' && !isBoundary(reading.text, reading.at, reading.at)) return null;
  return advance(reading, gap, separator);
}

function readText(reading: Reading, text: string): Reading | null {
  let next: Reading | null = reading;
  for (const piece of text.match(/[-/.:_ ]+|[^-/.:_ ]+/g) ?? []) {
    if (next === null) return null;
    next = SEPARATORS.test(piece) ? readSeparator(next, piece) : readLiteral(next, piece);
  }
  return next;
}

function readLiteral(reading: Reading, literal: string): Reading | null {
  const read = reading.text.slice(reading.at, reading.at + literal.length);
  return read.toLowerCase() === literal.toLowerCase() ? advance(reading, read, literal) : null;
}

function readPrefix(reading: Reading, prefixes: readonly string[]): Reading | null {
  for (const prefix of prefixes) {
    const next = readLiteral(reading, prefix);
    if (next !== null && !/^\p{L}/u.test(next.text.slice(next.at))) return next;
  }
  return null;
}

function readLetters(reading: Reading, letterCase: 'upper' | 'title' | 'lower'): Reading | null {
  const letters = sticky(LETTERS, reading);
  return letters === null ? null : advance(reading, letters, inCase(letters, letterCase));
}

/** A year of the wanted width, or null where the digits do not tell it. */
function yearIn(digits: string, width: 2 | 4): string | null {
  if (digits.length === width) return digits;
  if (digits.length === 4) {
    const year = Number(digits);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? digits.slice(2) : null;
  }
  if (digits.length !== 2) return null;
  const short = Number(digits);
  if (short >= FIRST_YEAR % 100) return `19${digits}`;
  return short <= LAST_YEAR % 100 ? `20${digits}` : null;
}

function numberIn(digits: string, part: NumberPart): string | null {
  if (digits.length <= part.width) return digits.padStart(part.width, '0');
  // More digits than the form has: zeros before them are another form's, not a slip.
  if (!part.open) return null;
  return digits.replace(/^0+/, '').padStart(part.width, '0');
}

function readDigits(
  reading: Reading,
  part: NumberPart | { kind: 'year'; digits: 2 | 4 },
  glued: boolean,
): Reading | null {
  const run = sticky(DIGITS, reading);
  if (run === null) return null;
  const width = part.kind === 'year' ? part.digits : part.width;
  const digits = glued ? run.slice(0, width) : run;
  const written = part.kind === 'year' ? yearIn(digits, part.digits) : numberIn(digits, part);
  if (written === null) return null;
  const next = advance(reading, digits, written, written !== digits);
  return part.kind === 'year' ? { ...next, yearAt: reading.at } : next;
}

/** What may be left out is read only as the pattern has it: `-610` may end an interval. */
function readOptional(reading: Reading, part: PatternPart, prefixes: readonly string[]): Reading {
  const read = sticky(new RegExp(sourceOf(part, prefixes), 'uy'), reading) ?? '';
  return advance(reading, read, read);
}

function readPart(
  reading: Reading,
  part: PatternPart,
  following: PatternPart | undefined,
  prefixes: readonly string[],
): Reading | null {
  switch (part.kind) {
    case 'text':
      return readText(reading, part.text);
    case 'prefix':
      return prefixes.length === 0
        ? readLetters(reading, part.letterCase)
        : readPrefix(reading, prefixesIn(prefixes, part.letterCase));
    case 'type':
      return readLetters(reading, 'upper');
    case 'class': {
      const code = sticky(CLASS, reading);
      return code === null ? null : advance(reading, code, code);
    }
    case 'optional':
      return readOptional(reading, part, prefixes);
    default:
      return readDigits(reading, part, following?.kind === 'year' || following?.kind === 'number');
  }
}

/** Passes over a separator where the pattern has none: `KS 2026/1005` for `KS2026/1005`. */
function skipSeparator(reading: Reading): Reading {
  const gap = sticky(GAP, reading) ?? '';
  return isBoundary(reading.text, reading.at, reading.at + gap.length)
    ? advance(reading, gap, '')
    : reading;
}

/**
 * Whether another number than the year looks like one. `KS-12/2014` may be
 * case 12 of 2014 or case 2014 of 2012, so its digits are not to be filled up.
 */
function hasOtherYear({ text, yearAt }: Reading): boolean {
  return [...text.matchAll(/\d+/g)].some(({ 0: digits, index }) => {
    const year = Number(digits);
    return digits.length === 4 && index !== yearAt && year >= FIRST_YEAR && year <= LAST_YEAR;
  });
}

/**
 * Reads a comparable case number (`comparableCaseNumber`) by a pattern as a
 * slip of it. Null where it is not, or could be meant in two ways.
 *
 * @param prefixes letters that may stand for `ORG`; empty: any
 */
export function readNearMiss(
  text: string,
  parts: readonly PatternPart[],
  prefixes: readonly string[],
): NearMiss | null {
  let reading: Reading = { text, at: 0, written: '', digitsChanged: false, yearAt: null };
  for (const [index, part] of parts.entries()) {
    const previous = parts[index - 1];
    const glued = previous !== undefined && previous.kind !== 'text' && part.kind !== 'text';
    const next = readPart(
      glued ? skipSeparator(reading) : reading,
      part,
      parts[index + 1],
      prefixes,
    );
    if (next === null) return null;
    reading = next;
  }
  if (reading.at < text.length) return null;
  if (reading.digitsChanged && hasOtherYear(reading)) return null;
  return { canonical: reading.written, digitsChanged: reading.digitsChanged };
}
