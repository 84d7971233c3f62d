/**
 * The digest of a protokoll of which nothing else is asked: only its head and
 * the lines around its § lines are read, an eighth of the text or less.
 */
import { append } from '../language/append.ts';
import { parse } from '../language/parse.ts';
import { type Digest, digest } from './digest.ts';
import { readMinutes } from './read.ts';

/** Where no line begins with `§`, the head is among so many lines. */
const LONGEST_HEAD = 150;
/** A § line, the line before it, which tells whether it is one, and its title. */
const BEFORE = 1;
const BEHIND = 4;

/**
 * Takes the text of the file at `uri`; returns its digest as `digest` would,
 * but that no § has a place.
 */
export function quickDigest(uri: string, text: string): Digest {
  const short = skeletonOf(text);
  const found = digest(uri, readMinutes(parse(short), short));
  return { ...found, items: found.items.map((item) => ({ ...item, position: null })) };
}

function skeletonOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  const first = lines.findIndex((line) => /^\s*§/u.test(line));
  let end = first < 0 ? Math.min(LONGEST_HEAD, lines.length) : first;
  const kept = lines.slice(0, end);
  for (const [at, line] of lines.entries()) {
    if (at < first || !line.includes('§')) continue;
    const from = Math.max(end, at - BEFORE);
    // A gap stands for what is left out, lest two paragraphs become one.
    if (from > end) kept.push('');
    append(kept, lines.slice(from, at + BEHIND));
    end = Math.max(end, at + BEHIND);
  }
  return kept.join('\n');
}
