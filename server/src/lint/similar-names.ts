/**
 * Finds names that differ by a slip of the pen. Each name is cut into three
 * pieces; of two names at distance 2 or less, at least one piece stands
 * unchanged in both, and nearly at the same place. So only names that share a
 * piece are compared, and the time grows with the names, not with the pairs.
 */
import { distance } from 'fastest-levenshtein';
import { areOtherNames } from './given-names.ts';

/** A name to compare: `key` in lower case. */
interface Keyed {
  key: string;
}

const PIECES = 3;
const MOST_EDITS = 2;
/** From so many letters on, two changes are still one slip. */
const LONG_NAME = 12;
/** In a shorter word another vowel or first letter makes another word of it: `Lind`, `Lund`; `Ina`, `Tina`. */
const SHORT_WORD = 5;
/** Two changes in a shorter word make another word of it: `Elin`, `Erik`. */
const LONG_WORD = 8;
/** Shorter names differ by one letter too easily. */
const LONG_ENOUGH = /^(?:\P{L}*\p{L}){5}/u;

/** Every pair of names that are similar but not the same. */
export function similarPairs<T extends Keyed>(names: readonly T[]): [T, T][] {
  const index = new PieceIndex<T>();
  const pairs: [T, T][] = [];
  const byLength = [...names].sort((a, b) => a.key.length - b.key.length);
  for (const name of byLength) {
    if (!LONG_ENOUGH.test(name.key)) continue;
    for (const other of index.near(name.key)) {
      if (areSimilar(name.key, other.key)) pairs.push([other, name]);
    }
    index.add(name);
  }
  return pairs;
}

function letters(key: string): number {
  return key.replace(/[^\p{L}]/gu, '').length;
}

function areSimilar(a: string, b: string): boolean {
  const edits = distance(a, b);
  if (edits === 0 || edits > MOST_EDITS) return false;
  if (edits === MOST_EDITS && Math.min(letters(a), letters(b)) < LONG_NAME) return false;
  return digits(a) === digits(b) && !differInAWord(a.split(' '), b.split(' '));
}

function digits(key: string): string {
  return key.replace(/\D+/gu, ' ');
}

/** Whether one word of the two names is another word rather than the same, misspelt. */
function differInAWord(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  return a.some((word, i) => {
    const other = b[i] ?? '';
    if (word === other) return false;
    const shortest = Math.min(letters(word), letters(other));
    if (shortest <= 1 || (i === 0 && areOtherNames(word, other))) return true;
    if (shortest < SHORT_WORD && areOtherShortWords(word, other)) return true;
    return distance(word, other) >= MOST_EDITS && shortest < LONG_WORD;
  });
}

function areOtherShortWords(a: string, b: string): boolean {
  if (a[0] !== b[0]) return true;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a.length === b.length && VOWEL.test(a[at] ?? '') && VOWEL.test(b[at] ?? '');
}

const VOWEL = /[aeiouyåäö]/u;

class PieceIndex<T extends Keyed> {
  private readonly names = new Map<number, T[]>();

  add(name: T): void {
    const { length } = name.key;
    for (let piece = 0; piece < PIECES; piece++) {
      const from = cut(length, piece);
      const id = pieceId(length, piece, name.key, from, cut(length, piece + 1));
      const sharing = this.names.get(id);
      if (sharing) sharing.push(name);
      else this.names.set(id, [name]);
    }
  }

  /** The names, no longer than `key`, that share a piece with it, and seldom one that does not. */
  near(key: string): Set<T> {
    const found = new Set<T>();
    for (let length = key.length - MOST_EDITS; length <= key.length; length++) {
      for (let piece = 0; piece < PIECES; piece++) {
        const from = cut(length, piece);
        const size = cut(length, piece + 1) - from;
        const [first, last] = shifts(piece, key.length - length);
        for (let start = from + first; start <= from + last; start++) {
          const sharing = this.names.get(pieceId(length, piece, key, start, start + size));
          if (sharing) for (const name of sharing) found.add(name);
        }
      }
    }
    return found;
  }
}

/** The same number for the same piece of names of one length: it is asked for too often to cut the piece out. */
function pieceId(length: number, piece: number, key: string, from: number, to: number): number {
  let id = length * PIECES + piece;
  for (let at = from; at < to; at++) id = (Math.imul(id, 31) + key.charCodeAt(at)) | 0;
  return id;
}

/**
 * How far a piece may have moved, at least and at most. Before piece `i` there
 * may be `i` edits and behind it the others: where there are more on one side,
 * a piece on the other side is unchanged and found instead. `longer` is how
 * many letters more the other name has.
 */
function shifts(i: number, longer: number): [first: number, last: number] {
  const behind = MOST_EDITS - i;
  return [Math.max(-i, longer - behind), Math.min(i, longer + behind)];
}

/** Where the piece with this number begins in a name of this length. */
function cut(length: number, piece: number): number {
  return Math.floor((length * piece) / PIECES);
}
