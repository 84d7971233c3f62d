/**
 * Whether a case number is of another register than the file's usual one: a
 * building permit of the environment board among the cases of the municipal
 * board, a case of the county administrative board.
 */
import type { PatternPart } from './case-number-pattern.ts';
import { sourceOf } from './case-number-regex.ts';

function prefixOf(text: string): string {
  return (/\p{L}+/u.exec(text)?.[0] ?? '').toUpperCase();
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join('-');
}

/**
 * Makes the question: its letters are none that the usual register has, and its
 * digits are not the usual ones with another separator.
 *
 * @param usual well-formed case numbers of the file
 */
export function otherRegister(
  parts: readonly PatternPart[],
  usual: readonly string[],
): (text: string) => boolean {
  const prefixes = new Set(usual.map(prefixOf));
  const groups = parts.filter(
    ({ kind }) => kind === 'year' || kind === 'number' || kind === 'class',
  );
  const digits = new RegExp(`^${groups.map((part) => sourceOf(part, [])).join('-')}$`, 'u');
  return (text) =>
    !prefixes.has(prefixOf(text)) && digitsOf(text).includes('-') && !digits.test(digitsOf(text));
}
