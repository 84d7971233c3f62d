/**
 * Every match of a pattern in a text. Rules look for what few texts hold:
 * `matchAll` copies its pattern for each text, which takes longer than the
 * search itself. Here nothing is made where nothing is found.
 */

const NONE: readonly RegExpExecArray[] = [];

/**
 * Takes a text and a pattern with the flag `g`, which must not match the empty
 * string; returns its matches in order.
 */
export function matchesIn(value: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(value);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(value)) found.push(match);
  return found;
}
