import { describe, expect, it } from 'vitest';
import { followsMark, readListMark } from './list-mark.ts';

describe('readListMark', () => {
  it.each(['•', '–', '-', 'att'])('%s is a bullet', (mark) => {
    expect(readListMark(mark)).toEqual({ kind: 'bullet', text: mark });
  });

  it.each([
    ['1.', 'decimal', 1, ['', '.']],
    ['12)', 'decimal', 12, ['', ')']],
    ['(3)', 'decimal', 3, ['(', ')']],
    ['7', 'decimal', 7, ['', '']],
    ['a)', 'lowerLetter', 1, ['', ')']],
    ['z.', 'lowerLetter', 26, ['', '.']],
  ] as const)('%s is a number', (mark, format, value, around) => {
    expect(readListMark(mark)).toEqual({ kind: 'number', format, value, around });
  });

  it.each(['01.', '99999.', 'å)', 'ab)', '1.2', '%1', '***', 'A)'])('%s is words', (mark) => {
    expect(readListMark(mark)).toEqual({ kind: 'words', text: mark });
  });

  it('knows an item without a mark', () => {
    expect(readListMark('')).toEqual({ kind: 'none' });
  });
});

describe('followsMark', () => {
  it.each([
    ['1.', '2.', true],
    ['9)', '10)', true],
    ['a)', 'b)', true],
    ['•', '•', true],
    ['1.', '1.', false],
    ['1.', '3.', false],
    ['1.', '2)', false],
    ['1.', 'b.', false],
    ['•', '–', false],
    ['', '', false],
  ])('%s %s: %s', (first, second, expected) => {
    expect(followsMark(readListMark(first), readListMark(second))).toBe(expected);
  });
});
