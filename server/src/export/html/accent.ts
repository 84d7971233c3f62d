/** Red, green and blue, 0–255. */
type Rgb = readonly [number, number, number];

/** The least contrast of text that WCAG 2.2 AA accepts (1.4.3). */
const LEAST_CONTRAST = 4.5;
const STEPS = 20;

/** `#rrggbb` as numbers, null for anything else. */
function parseHex(colour: string): Rgb | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour);
  const [, red, green, blue] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function toHex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 (black) to 1 (white), by WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * Takes two colours (`#rrggbb`) and returns their contrast ratio, 1 to 21,
 * by WCAG 2.2; 1 where either is no such colour.
 */
export function contrast(one: string, other: string): number {
  const [first, second] = [parseHex(one), parseHex(other)];
  if (!first || !second) return 1;
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** `share` 0 gives the one colour, 1 the other. */
function mix(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(one[index] + (other[index] - one[index]) * share);
  return [part(0), part(1), part(2)];
}

/**
 * Takes a municipality's colour, the colour of the text and the grounds that
 * both stand on (all `#rrggbb`); returns the colour, moved towards the text's
 * only as far as it must be to be readable as text on every ground. Without a
 * readable colour (null, or not `#rrggbb`) it is the text's own.
 */
export function readableAccent(
  accent: string | null,
  ink: string,
  grounds: readonly string[],
): string {
  const [from, to] = [parseHex(accent ?? ''), parseHex(ink)];
  if (!from || !to) return ink;
  for (let step = 0; step < STEPS; step++) {
    const colour = toHex(mix(from, to, step / STEPS));
    if (grounds.every((ground) => contrast(colour, ground) >= LEAST_CONTRAST)) return colour;
  }
  return ink;
}
