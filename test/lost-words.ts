/** Compares a text before and after import, word by word. */

/**
 * @param before the text of a protokoll
 * @param after the markup made of it
 * @returns the words that `after` has fewer of, once for each that is missing,
 *   in the order of the text; hyphens at line ends do not count
 */
export function lostWords(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  const lost: string[] = [];
  // A word that is missing is reported where it stands last: heads and feet repeat it before.
  for (const word of wordsOf(before)) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost.push(word);
    else left.set(word, count - 1);
  }
  return lost;
}

/** Letters and digits, lower case; the halves of a word broken at a line's end are one. */
function wordsOf(text: string): string[] {
  const joined = text
    .replace(/[\u00ad\ufeff]/gu, '')
    .replace(/[-–]\s*[\r\n\f]\s*(?=[\p{L}\d])(?!(?:och|eller|samt)\s)/gu, '-');
  const words = joined.toLowerCase().match(/[\p{L}\d][\p{L}\d–-]*/gu) ?? [];
  return words.map((word) => word.replace(/[-–]/gu, ''));
}
