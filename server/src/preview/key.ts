/** A short name for a text by what it says. */

const PRIME = 0x01000193;

/**
 * Takes a text; returns a key that is the same for the same text, and as good
 * as never for another (FNV-1a, twice with different beginnings).
 */
export function keyOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x050c5d1f];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ (code + i), PRIME);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}
