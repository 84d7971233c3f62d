/**
 * Case-number schemes: how a municipality writes its diarienummer. A scheme is
 * data (case-number-pattern.ts has the language); here it is made to work.
 */
import { type NearMiss, readNearMiss } from './case-number-near-miss.ts';
import { type PatternPart, parsePattern } from './case-number-pattern.ts';
import { inCase, prefixesIn, sourceOf } from './case-number-regex.ts';
import { otherRegister } from './case-number-register.ts';
import { comparableCaseNumber } from './case-number-text.ts';
import { inferPattern, isMajority } from './infer-pattern.ts';
import type { CaseNumberScheme } from './profile.ts';

export interface CompiledScheme {
  /** As a message says it: `ORG-ÅÅ/NNNNN`. */
  pattern: string;
  /** Whether a case number is well formed. U+2010, U+2011 and U+2013 count as `-`. */
  matches(text: string): boolean;
  /**
   * The form that a well-formed or nearly well-formed case number should have;
   * null where that could be meant in two ways, or it is another form.
   */
  canonical(text: string): string | null;
  /** A well-formed case number, to show: `KS-26/00123`. */
  example: string;
}

function exampleOf(part: PatternPart, prefixes: readonly string[]): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'prefix':
      return prefixesIn(prefixes.slice(0, 1), part.letterCase)[0] ?? inCase('KS', part.letterCase);
    case 'type':
      return 'B';
    case 'class':
      return '106';
    case 'year':
      return part.digits === 4 ? '2026' : '26';
    case 'number':
      return part.open && part.width <= 3
        ? '123'
        : '123'.slice(-part.width).padStart(part.width, '0');
    case 'optional':
      return '';
  }
}

interface Working extends CompiledScheme {
  /** What is nearly, but not, of the form. */
  nearMiss(text: string): NearMiss | null;
}

function work(scheme: CaseNumberScheme): Working {
  const { parts, problem } = parsePattern(scheme.pattern);
  if (parts === null) throw new RangeError(problem.en);
  const prefixes = scheme.prefixes.map((prefix) => comparableCaseNumber(prefix).trim());
  const exact = new RegExp(`^${parts.map((part) => sourceOf(part, prefixes)).join('')}$`, 'u');
  const nearMiss = (text: string): NearMiss | null => {
    const near = readNearMiss(comparableCaseNumber(text).trim(), parts, prefixes);
    return near !== null && exact.test(near.canonical) ? near : null;
  };
  const canonical = (text: string): string | null => {
    const comparable = comparableCaseNumber(text);
    return exact.test(comparable) ? comparable : (nearMiss(text)?.canonical ?? null);
  };
  return {
    pattern: scheme.pattern,
    matches: (text) => exact.test(comparableCaseNumber(text)),
    canonical,
    nearMiss,
    example: parts.map((part) => exampleOf(part, prefixes)).join(''),
  };
}

/**
 * Makes a scheme of its description. Throws a RangeError where the pattern is
 * none (`parsePattern` says why; `parseProfile` lets no such pattern through).
 */
export function compileScheme(scheme: CaseNumberScheme): CompiledScheme {
  return work(scheme);
}

/** The one canonical form that near misses agree on; one with the same digits goes first. */
function agreed(nearMisses: readonly NearMiss[]): string | null {
  const sameDigits = nearMisses.filter(({ digitsChanged }) => !digitsChanged);
  const forms = new Set(
    (sameDigits.length > 0 ? sameDigits : nearMisses).map(({ canonical }) => canonical),
  );
  const [only] = forms;
  return forms.size === 1 && only !== undefined ? only : null;
}

/** Several schemes as one: what fits any of them fits; what is near several is ambiguous. */
function anyOf(schemes: readonly Working[], first: Working): CompiledScheme {
  return {
    pattern: schemes.map(({ pattern }) => pattern).join(', '),
    matches: (text) => schemes.some((scheme) => scheme.matches(text)),
    canonical: (text) => {
      const fitting = schemes.find((scheme) => scheme.matches(text));
      if (fitting !== undefined) return fitting.canonical(text);
      const near = schemes.map((scheme) => scheme.nearMiss(text));
      return agreed(near.filter((miss) => miss !== null));
    },
    example: first.example,
  };
}

/**
 * The scheme of a file without a profile: the form that most of its case
 * numbers have; null where fewer than three, or no clear majority, agree.
 * Numbers of another register (letters that the majority never has, other
 * widths) are let alone: without a profile nobody can say that they are wrong.
 */
export function inferScheme(caseNumbers: readonly string[]): CompiledScheme | null {
  const texts = caseNumbers.map((text) => comparableCaseNumber(text).trim());
  const pattern = inferPattern(texts);
  const parts = pattern === null ? null : parsePattern(pattern).parts;
  if (pattern === null || parts === null) return null;
  const scheme = compileScheme({ pattern, prefixes: [] });
  const usual = texts.filter(scheme.matches);
  if (!isMajority(usual.length, texts.length)) return null;
  const isOther = otherRegister(parts, usual);
  return {
    pattern,
    matches: (text) => scheme.matches(text) || isOther(comparableCaseNumber(text)),
    canonical: (text) => {
      const comparable = comparableCaseNumber(text).trim();
      return isOther(comparable) ? comparable : scheme.canonical(text);
    },
    example: usual[0] ?? scheme.example,
  };
}

/**
 * The scheme to check a file's case numbers by: the profile's, or where it has
 * none, the one inferred from the file; null where there is nothing to check by.
 */
export function schemeFor(
  schemes: readonly CaseNumberScheme[],
  caseNumbers: readonly string[],
): CompiledScheme | null {
  const compiled = schemes.map(work);
  const [first] = compiled;
  if (first === undefined) return inferScheme(caseNumbers);
  return compiled.length === 1 ? first : anyOf(compiled, first);
}
