/** Which known name a misspelt one is near. */
import { distance } from 'fastest-levenshtein';

/** A shorter name is near too many words. */
const SHORTEST = 5;

/**
 * Takes a name and the known ones; returns the one that was probably meant:
 * one letter away, or one in five and at most three. Null where none is near.
 */
export function nearestName(name: string, names: readonly string[]): string | null {
  const plain = name.replace(/\s+/gu, ' ').toLowerCase();
  if (plain.length < SHORTEST) return null;
  let best: { known: string; away: number } | null = null;
  for (const known of names) {
    if (Math.abs(known.length - plain.length) > 3) continue;
    const away = distance(plain, known.toLowerCase());
    const allowed = Math.min(3, Math.max(1, Math.floor(known.length / 5)));
    if (away <= allowed && (best === null || away < best.away)) best = { known, away };
  }
  return best?.known ?? null;
}
