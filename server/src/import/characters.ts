/** Characters that a PDF's or Word's text carries and a typed text does not. */

/** Fonts' joined letters, which no search and no spelling checker finds again. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** Bullets of the symbol fonts, which land in the private use area. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076]/gu;
const INVISIBLE = /[\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v]/gu;
/** A fixed space holds a number together (`5 000 kr`); elsewhere it is layout. */
const LAYOUT_SPACES = /(?<!\d)[\u00a0\u2007\u202f]|[\u00a0\u2007\u202f](?![\p{L}\d%])/gu;
/** A soft hyphen that no line end follows shows nothing. */
const INNER_SOFT_HYPHENS = /\u00ad(?![^\S\n]*(?:\n|$))/gu;

/**
 * Makes the characters of an extracted text those that someone would type.
 * Words stay as they are. A form feed gets a line of its own.
 *
 * @param text any text
 * @returns it in NFC with `\n` as line end
 */
export function typedCharacters(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(/\f/gu, '\n\f\n')
    .replace(/[\ufb00-\ufb06]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(SYMBOL_BULLETS, '•')
    .replace(LAYOUT_SPACES, ' ')
    .replace(INNER_SOFT_HYPHENS, '')
    .normalize('NFC');
}
