/** What minutes say, without where it stands: to compare readings of texts that mean the same. */

import { parseInline, plainText } from '../../server/src/language/inline.ts';

const PLACES = new Set(['position', 'spans', 'namePosition', 'weekdayPosition', 'countPosition']);

/** The value without places, with the white space as the formatter leaves it. */
export function shapeOfMinutes(value: unknown): unknown {
  if (typeof value === 'string')
    return plainText(parseInline(value)).replace(/\s+/gu, ' ').normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(shapeOfMinutes);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(
    // A field's name is written canonically; what it means is its key.
    ([key, inner]) => !PLACES.has(key) && !(key === 'name' && typeof inner === 'object'),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, shapeOfMinutes(inner)]));
}
