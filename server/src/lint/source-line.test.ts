import { describe, expect, test } from 'vitest';
import { expectLinearGrowth, timed } from '../../../test/support/growth.ts';
import { sourceLine } from './source-line.ts';

describe('the line of an offset', () => {
  test.each([
    ['ab\ncd\nef', 4, 'cd'],
    ['ab\r\ncd\r\nef', 5, 'cd'],
    ['ab\rcd\ref', 4, 'cd'],
    ['ab\ncd\ref', 7, 'ef'],
    ['ab\n\ncd', 3, ''],
    ['\nab', 0, ''],
    ['ab', 2, 'ab'],
    ['', 0, ''],
  ])('of %j at %i is %j', (text, offset, expected) => {
    const { start, end } = sourceLine(text, offset);
    expect(text.slice(start, end)).toBe(expected);
  });

  test('is found without reading the lines before it', () => {
    const times = (count: number) => () => {
      const text = '§§ 1-99999\n'.repeat(count);
      const ask = (): void => {
        for (let line = 0; line < count; line++) sourceLine(text, line * 11 + 5);
      };
      return { lines: timed(ask)[0] };
    };
    expectLinearGrowth(times(10_000), times(80_000));
  });
});
