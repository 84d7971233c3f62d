/** Case numbers as they are compared: what only looks different is the same. */

/** Hyphen, non-breaking hyphen and en dash, as Word and PDF leave them. */
const DASHES = /[\u2010\u2011\u2013]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SPACE = /\s/g;

/**
 * The text in composed form, with `-` for U+2010, U+2011 and U+2013, a space
 * for every Unicode space, and without soft hyphens and zero-width characters.
 */
export function comparableCaseNumber(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').replace(SPACE, ' ');
}
