import { describe, expect, test } from 'vitest';
import { growthExponent, median, p95 } from './statistics.ts';

describe('median and p95', () => {
  test('of one value are that value', () => {
    expect([median([7]), p95([7])]).toEqual([7, 7]);
  });

  test('do not depend on the order, and leave it', () => {
    const values = [9, 1, 5];
    expect(median(values)).toBe(5);
    expect(values).toEqual([9, 1, 5]);
  });

  test('lie between two values in proportion', () => {
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(p95(Array.from({ length: 101 }, (_, i) => i))).toBe(95);
    expect(p95([0, 100])).toBeCloseTo(95);
  });

  test('of nothing are an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the exponent of growth', () => {
  const grown = (value: (size: number) => number) =>
    growthExponent([10, 100, 1000].map((size) => ({ size, value: value(size) })));

  test('is 0, 1 and 2', () => {
    expect(grown(() => 5)).toBeCloseTo(0);
    expect(grown((size) => 3 * size)).toBeCloseTo(1);
    expect(grown((size) => 0.1 * size ** 2)).toBeCloseTo(2);
  });

  test('is just above 1 for n log n', () => {
    const exponent = grown((size) => size * Math.log(size));
    expect(exponent).toBeGreaterThan(1.1);
    expect(exponent).toBeLessThan(1.4);
  });

  test('is that of large sizes, where there are some', () => {
    expect(grown((size) => (size < 100 ? 900 : size))).toBeCloseTo(1);
  });

  test('needs two sizes', () => {
    expect(() => growthExponent([{ size: 10, value: 1 }])).toThrow(RangeError);
  });
});
