/**
 * Whether time grows in proportion to what is read. No time is asserted, only
 * how it grows: eight times as much may take at most twenty times as long (64
 * if it were squared).
 */
import { expect } from 'vitest';

const MOST_GROWTH = 20;
/** Less than this is too little to tell growth from noise. */
const TRIFLE = 600;

/** Times in milliseconds, by what was done. */
export type Times = Readonly<Record<string, number>>;

/** Runs once; returns how long it took, with the result. */
export function timed<T>(run: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** What grew too much from the small to the large. */
function tooMuch(small: Times, large: Times): string[] {
  return Object.entries(large).flatMap(([what, time]) => {
    const before = small[what] ?? 0;
    return time < TRIFLE || time < MOST_GROWTH * before ? [] : `${what}: ${before} to ${time} ms`;
  });
}

/** Takes the work on one thing and on one eight times as large; fails where the time grows too much in each of three tries: one may be disturbed. */
export function expectLinearGrowth(small: () => Times, large: () => Times): void {
  let found: string[] = [];
  for (let tries = 0; tries < 3; tries++) {
    found = tooMuch(small(), large());
    if (found.length === 0) return;
  }
  expect(found).toEqual([]);
}
