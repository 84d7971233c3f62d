/** Curves as pictures: both axes logarithmic, so that a straight line is a power of the size. */
import { measure } from './figures.ts';
import type { Curve, Unit } from './result.ts';
import { growthExponent, type Point } from './statistics.ts';

export interface Chart {
  /** What kind of figure it shows, for a file's name: `ms`. */
  name: string;
  /** In words, for those who do not see it. */
  shows: string;
  svg: string;
}

const WIDTH = 820;
const HEIGHT = 460;
/** Room for the axes' figures, and at the right for the curves' names. */
const PLOT = { left: 76, right: 610, top: 20, bottom: 410 };
const COLOURS = [
  ...['#0b5c8a', '#b3541e', '#2e7d32', '#8e24aa', '#c62828', '#00838f', '#5d4037', '#455a64'],
  '#9e7700',
];
/** Names closer than this would lie on each other. */
const LINE_HEIGHT = 18;

/** A picture for each unit that the curves are in. */
export function chartsOf(curves: readonly Curve[]): Chart[] {
  const units = new Set(curves.map(({ unit }) => unit));
  return [...units].map((unit) => {
    const ones = curves.filter((curve) => curve.unit === unit);
    return {
      name: unit.toLowerCase(),
      shows: `${unit === 'MB' ? 'Memory' : 'Time'} by the number of §§: ${ones.map(({ what }) => what).join(', ')}`,
      svg: chart(ones, unit),
    };
  });
}

function chart(curves: readonly Curve[], unit: Unit): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = scale(
    points.map(({ size }) => size),
    PLOT.left,
    PLOT.right,
  );
  const y = scale(
    points.map(({ value }) => value),
    PLOT.bottom,
    PLOT.top,
  );
  const labels = apart(curves.map((curve) => y.at(curve.points.at(-1)?.value ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...x.tens.map((ten) => grid(x.at(ten), null, ten.toLocaleString('en'))),
    ...y.tens.map((ten) => grid(null, y.at(ten), measure(ten, unit))),
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">§§</text>`,
    ...curves.flatMap((curve, i) => {
      const colour = COLOURS[i % COLOURS.length] ?? '#000';
      return [line(curve.points, x.at, y.at, colour), label(curve, labels[i] ?? 0, colour)];
    }),
    '</svg>\n',
  ].join('\n');
}

interface Scale {
  at(value: number): number;
  /** The powers of ten that it covers. */
  tens: number[];
}

/** A logarithmic scale over whole powers of ten. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from),
    tens: Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i)),
  };
}

/** A line of the grid, upright at `x` or level at `y`, with its figure. */
function grid(x: number | null, y: number | null, text: string): string {
  const [x1, x2] = x === null ? [PLOT.left, PLOT.right] : [x, x];
  const [y1, y2] = y === null ? [PLOT.top, PLOT.bottom] : [y, y];
  const place =
    x === null
      ? `x="${PLOT.left - 8}" y="${round((y ?? 0) + 4)}" text-anchor="end"`
      : `x="${round(x)}" y="${PLOT.bottom + 18}" text-anchor="middle"`;
  return (
    `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#ddd"/>` +
    `<text ${place} fill="#444">${text}</text>`
  );
}

function line(points: readonly Point[], x: Scale['at'], y: Scale['at'], colour: string): string {
  const places = points.map(({ size, value }) => `${round(x(size))},${round(y(value))}`);
  const dots = places.map((place) => {
    const [cx, cy] = place.split(',');
    return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
  });
  const path = `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  return path + dots.join('');
}

function label({ what, points }: Curve, y: number, colour: string): string {
  const exponent = growthExponent(points).toFixed(2);
  return `<text x="${PLOT.right + 12}" y="${round(y + 4)}" fill="${colour}">${escaped(what)} (n^${exponent})</text>`;
}

/** Moves places apart that would lie on each other, keeping their order. */
function apart(places: readonly number[]): number[] {
  const moved = [...places];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const [i, place] of [...places.entries()].sort(([, a], [, b]) => a - b)) {
    lowest = Math.max(place, lowest + LINE_HEIGHT);
    moved[i] = lowest;
  }
  return moved;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
