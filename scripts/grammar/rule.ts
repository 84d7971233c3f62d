/** The parts of a TextMate grammar, and how its regular expressions are put together. */

/** A capture's scope, or the rules that its text is read by. */
export type Capture = { name?: string; patterns?: Rule[] };
export type Captures = Record<string, Capture>;

/** A rule: a match, a begin with an end or a while, or an include. */
export interface Rule {
  include?: string;
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  while?: string;
  captures?: Captures;
  beginCaptures?: Captures;
  endCaptures?: Captures;
  applyEndPatternLast?: 1;
  patterns?: Rule[];
}

/** A regular expression as it stands: no escape is read before it is one. */
export const re = String.raw;

/**
 * A space. The editor gives lines with their line end, which is one too: no
 * rule may end with optional spaces, or it takes the line end with it.
 */
export const SPACE = re`\s`;

/** Behind a line's last words: its end, or a note, which no line's meaning depends on. */
export const LINE_END = re`(?=${SPACE}*(?:$|\[\[))`;

/**
 * Takes words; returns a group that matches any of them, the longest first,
 * with any spaces between their parts.
 */
export function oneOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => escaped(word).replaceAll(' ', `${SPACE}+`)).join('|')})`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/gu, (mark) => (mark === '/' ? mark : `\\${mark}`));
}

/** Takes a scope without the language's name; returns it with it. */
export function scope(...names: string[]): string {
  return names.map((name) => `${name}.protokoll`).join(' ');
}

/** A capture with a scope. */
export function as(...names: string[]): Capture {
  return { name: scope(...names) };
}

/** A capture whose text is read by a rule of the repository, with a scope where it has one. */
export function readAs(rule: string, ...names: string[]): Capture {
  return { ...(names.length > 0 ? as(...names) : {}), patterns: [{ include: `#${rule}` }] };
}
