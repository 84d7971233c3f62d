/** Numbers in words, as results of votes are told: `fem ja-röster mot tre`. */

const UNITS = 'noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio';
const TEENS = 'tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton';
const TENS = 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio';

/** The source of a pattern for a number in digits or, up to ninety-nine, in words. */
export const NUMBER = `(?:\\d{1,5}|(?:${TENS})(?:${UNITS})?|${TEENS}|${UNITS})`;

const WORDS = new Map<string, number>([
  ['ett', 1],
  ...UNITS.replace('|ett', '')
    .split('|')
    .map((word, i): [string, number] => [word, i]),
  ...TEENS.split('|').map((word, i): [string, number] => [word, i + 10]),
]);

/** Takes what `NUMBER` matched; returns its value. */
export function numberOf(text: string): number {
  const word = text.toLowerCase();
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const ten = TENS.split('|').findIndex((tens) => word.startsWith(tens));
  if (ten < 0) return Number(word);
  const rest = word.slice((TENS.split('|')[ten] ?? '').length);
  return (ten + 2) * 10 + (WORDS.get(rest) ?? 0);
}
