/** What a row of samples says. */

/** The middle of the values. Throws a RangeError where there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What 95 of 100 values do not exceed. Throws a RangeError where there are none. */
export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

/** The value at a share (0–1) of the values in order; between two values in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new RangeError('no samples');
  return below + (above - below) * (place - Math.floor(place));
}

/** A size and what was measured there. */
export interface Point {
  size: number;
  value: number;
}

/** Below this what does not depend on the size still shows. */
const LARGE = 100;

/**
 * The exponent of growth at large sizes: 1 where twice the size takes twice as much, 2 where
 * it takes four times. The slope of the line through the logarithms, by least
 * squares. Throws a RangeError for fewer than two sizes.
 */
export function growthExponent(all: readonly Point[]): number {
  const large = all.filter(({ size }) => size >= LARGE);
  const points = large.length > 1 ? large : all;
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ value }) => Math.log(value));
  const [x, y] = [mean(xs), mean(ys)];
  const spread = sum(xs.map((one) => (one - x) ** 2));
  if (!(spread > 0)) throw new RangeError('growth needs two sizes');
  return sum(xs.map((one, i) => (one - x) * ((ys[i] ?? y) - y))) / spread;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
