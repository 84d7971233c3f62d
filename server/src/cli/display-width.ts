/** How wide text is on a terminal, in columns. */

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Full width on a terminal: the scripts of East Asia with their punctuation, and emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|.*\ufe0f)/su;
/** Nothing of its own to see: combining marks, joiners, soft hyphens. */
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Latin letters, digits and punctuation, each its own grapheme and one column wide: most lines are nothing else. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/u;

/** Whether every character is one that a reader sees, and one column wide. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Takes text; returns what a reader sees as one character each. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Takes what is seen as one character; returns its width: 0, 1 or 2 columns. */
export function graphemeWidth(grapheme: string): number {
  if (isPlain(grapheme)) return grapheme.length;
  if (NOTHING.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}
