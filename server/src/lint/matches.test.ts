import { describe, expect, it } from 'vitest';
import { matchesIn } from './matches.ts';

describe('matchesIn', () => {
  it('finds every match in order, wherever the pattern stopped before', () => {
    const pattern = /\d+/gu;
    pattern.lastIndex = 5;
    expect(matchesIn('17 av 31', pattern).map(({ index, 0: digits }) => [index, digits])).toEqual([
      [0, '17'],
      [6, '31'],
    ]);
    expect(matchesIn('18', pattern)).toHaveLength(1);
  });

  it('finds nothing where nothing is', () => {
    expect(matchesIn('ingen siffra', /\d+/gu)).toEqual([]);
  });
});
