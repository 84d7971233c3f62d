/** Figures as people read them. */
import type { Unit } from './result.ts';
import { median, p95 } from './statistics.ts';

/** Three digits that say something: `0.41`, `7.3`, `128`. */
export function figure(value: number): string {
  if (value >= 99.5) return Math.round(value).toLocaleString('en');
  return value >= 9.95 ? value.toFixed(1) : value.toFixed(2);
}

/** `7.3 ms`; from ten seconds on in seconds. */
export function measure(value: number, unit: Unit): string {
  return unit === 'ms' && value >= 10_000
    ? `${figure(value / 1000)} s`
    : `${figure(value)} ${unit}`;
}

/** Median and p95 of some samples, or the median alone of a few; `–` of none. */
export function medianAndP95(samples: readonly number[], unit: Unit): string {
  if (samples.length === 0) return '–';
  const middle = measure(median(samples), unit);
  return samples.length < FEW ? middle : `${middle} / ${measure(p95(samples), unit)}`;
}

/** The 95th of fewer samples is but the largest of them. */
export const FEW = 20;

/** `12×`; `–` where there is none. */
export function ratioInWords(value: number | null): string {
  return value === null ? '–' : `${figure(value)}×`;
}
