/** Lines that a printed page begins with where a § goes on from the page before. */

const CONTINUED = /(?<!\p{L})forts(?:ättning)?(?!\p{L})\.?/iu;
/** A § with its number, and what looks like a case number. */
const NUMBERS = /§\s?\d{1,5}\s?[a-h]?(?![\p{L}\d])|(?<!\p{L})\p{L}{1,5}[-. /]?\d[\d/:.-]*/gu;
const LONGEST = 120;

/** Whether a line, without the spaces round it, says nothing but that a § goes on: `§ 28 forts.`. */
export function isContinuedLine(words: string): boolean {
  if (words.length >= LONGEST || !words.includes('§') || !CONTINUED.test(words)) return false;
  return !/[\p{L}\d]/u.test(words.replace(CONTINUED, '').replace(NUMBERS, ''));
}
