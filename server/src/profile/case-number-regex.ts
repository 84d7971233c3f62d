/** The exact form of a pattern as the source of a regular expression (flag `u`). */
import type { NumberPart, PatternPart } from './case-number-pattern.ts';

type LetterCase = 'upper' | 'title' | 'lower';

const LETTERS: Readonly<Record<LetterCase, string>> = {
  upper: '\\p{Lu}{1,10}',
  title: '\\p{Lu}\\p{Ll}{0,9}',
  lower: '\\p{Ll}{1,10}',
};

/** The letters in the case that the pattern wants. */
export function inCase(letters: string, letterCase: LetterCase): string {
  if (letterCase === 'upper') return letters.toUpperCase();
  const lower = letters.toLowerCase();
  return letterCase === 'lower' ? lower : lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

/** The prefixes as the pattern writes them, longest first. `ORG` takes them as they are listed. */
export function prefixesIn(prefixes: readonly string[], letterCase: LetterCase): string[] {
  const written = prefixes.map((p) => (letterCase === 'upper' ? p : inCase(p, letterCase)));
  return written.sort((a, b) => b.length - a.length);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function prefixSource(letterCase: LetterCase, prefixes: readonly string[]): string {
  if (prefixes.length === 0) return LETTERS[letterCase];
  return `(?:${prefixesIn(prefixes, letterCase).map(literal).join('|')})`;
}

function numberSource({ width, open }: NumberPart): string {
  return open ? `(?:[1-9]\\d{${width},8}|\\d{${width}})` : `\\d{${width}}`;
}

/**
 * The source of a regular expression that a part matches exactly.
 *
 * @param prefixes letters that may stand for `ORG`; empty: any
 */
export function sourceOf(part: PatternPart, prefixes: readonly string[]): string {
  switch (part.kind) {
    case 'text':
      return literal(part.text);
    case 'prefix':
      return prefixSource(part.letterCase, prefixes);
    case 'type':
      return '\\p{Lu}{1,5}';
    case 'class':
      return '\\d{1,4}(?:\\.\\d{1,4}){0,4}';
    case 'year':
      return part.digits === 4 ? '(?:19|20)\\d\\d' : '\\d\\d';
    case 'number':
      return numberSource(part);
    case 'optional':
      return `(?:${part.parts.map((inner) => sourceOf(inner, prefixes)).join('')})?`;
  }
}
