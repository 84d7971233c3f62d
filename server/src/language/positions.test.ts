import { describe, expect, it } from 'vitest';
import { lineIndex, positionOf, sliceText, sourceEnd, sourceStart } from './positions.ts';

describe('lineIndex', () => {
  it('ends lines at \\n, \\r\\n and a lone \\r', () => {
    expect(lineIndex('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]);
  });
  it('gives an empty source one line', () => {
    expect(lineIndex('')).toEqual([0]);
  });
});

describe('positionOf', () => {
  it('counts lines and columns from one and keeps the offsets', () => {
    const starts = lineIndex('ett\ntvå\ntre');
    expect(positionOf(starts, 4, 9)).toEqual({
      start: { line: 2, column: 1, offset: 4 },
      end: { line: 3, column: 2, offset: 9 },
    });
  });
  it('places the end of a line on that line', () => {
    expect(positionOf(lineIndex('ett\n'), 3, 4)).toEqual({
      start: { line: 1, column: 4, offset: 3 },
      end: { line: 2, column: 1, offset: 4 },
    });
  });
});

describe('spans', () => {
  // Source: `ab[[x]]cd` and an indented `  ef` on the next line.
  const text = { value: 'abcd\nef', spans: [0, 10, 2, 17, 5, 22] };

  it('leads every index to its own source offset', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((i) => sourceStart(text, i))).toEqual([
      10, 11, 17, 18, 19, 22, 23,
    ]);
  });
  it('ends a part right after its last character', () => {
    expect([0, 2, 4, 7].map((i) => sourceEnd(text, i))).toEqual([10, 12, 19, 24]);
  });
  it('cuts a part out with its places', () => {
    expect(sliceText(text, 1, 6)).toEqual({ value: 'bcd\ne', spans: [0, 11, 1, 17, 4, 22] });
    expect(sliceText(text, 2, 4)).toEqual({ value: 'cd', spans: [0, 17] });
  });
  it('cuts an empty part anywhere', () => {
    expect(sliceText(text, 7, 7)).toEqual({ value: '', spans: [0, 24] });
    expect(sliceText({ value: '', spans: [0, 4] }, 0, 0)).toEqual({ value: '', spans: [0, 4] });
  });
});
