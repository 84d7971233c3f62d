/**
 * How wide a line is in print. A line break is a wrap where the next word would
 * not have fitted; counting characters is too coarse for that (`ill` against
 * `mmm`), the widths of an ordinary typeface are close enough for all of them.
 */

/** Advance widths of Times in thousandths of an em, by groups of letters. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [250, ' .,\u00a0'],
      [278, 'ijlt:;/\\'],
      [333, "fr()[]-I!'‐"],
      [389, 'sJ'],
      [444, 'acezåäéèç"”“?'],
      [500, 'bdghknopquvxyö0123456789–_$§*#'],
      [556, 'FPS'],
      [611, 'ELTZ'],
      [667, 'BCR'],
      [722, 'ADGHKNOQUVXYÅÄÖwÜØ'],
      [778, 'm&'],
      [833, '%'],
      [889, 'M'],
      [944, 'W'],
      [1000, '—…'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])),
);
const OTHER = 500;

/**
 * @param text a line
 * @returns its width, in thousandths of an em
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? OTHER;
  return width;
}
