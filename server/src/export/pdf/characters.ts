/**
 * What is printed for a character: itself, where the fonts have it, else the
 * nearest that they have, else a replacement. PDF/A-2 (ISO 19005-2, 6.2.11.8)
 * forbids a glyph that is missing from the font.
 */

/** Says whether the fonts can show a code point. */
export type Coverage = (codePoint: number) => boolean;

/** Gives what is printed for one character (one code point). */
export type ShowCharacter = (character: string) => string;

/** The first of them that the fonts have stands for a character that they lack. */
const REPLACEMENTS = ['\u{FFFD}', '\u{25A1}', '?'];
/** Invisible by definition: nothing is drawn, whatever the font. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const BLANK = /^[\t\v\f\u{85}\p{Z}]$/u;
const UNBREAKABLE_BLANK = /^[\u{2007}\u{202F}]$/u;
/** Controls, and U+FEFF, which no text layer may hold (ISO 14289-1, 7.21.7). */
const NOTHING = /^[\p{Cc}\u{FEFF}\u{FFF9}-\u{FFFB}]$/u;
/** Half a character, or none. */
const BROKEN = /^[\p{Cs}\p{Noncharacter_Code_Point}]$/u;

/**
 * Makes the lookup for fonts of this coverage. `onMissing` hears of each
 * character that was replaced for want of a glyph.
 */
export function characterShower(
  covers: Coverage,
  onMissing: (character: string) => void,
): ShowCharacter {
  const known = new Map<string, string>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const shown = lookUp(character, covers, onMissing);
    known.set(character, shown);
    return shown;
  };
}

function lookUp(
  character: string,
  covers: Coverage,
  onMissing: (character: string) => void,
): string {
  if (BLANK.test(character)) return blank(character, covers);
  if (NOTHING.test(character)) return '';
  if (BROKEN.test(character)) return replacement(covers);
  if (INVISIBLE.test(character) || coversAll(character, covers)) return character;
  const plain = character.normalize('NFKD');
  if (coversAll(plain, covers)) return plain;
  onMissing(character);
  return replacement(covers);
}

function replacement(covers: Coverage): string {
  return REPLACEMENTS.find((candidate) => coversAll(candidate, covers)) ?? '';
}

function blank(character: string, covers: Coverage): string {
  if (coversAll(character, covers)) return character;
  return UNBREAKABLE_BLANK.test(character) ? '\u{A0}' : ' ';
}

function coversAll(characters: string, covers: Coverage): boolean {
  return [...characters].every((character) => covers(character.codePointAt(0) ?? 0));
}
