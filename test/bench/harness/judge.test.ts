import { describe, expect, test } from 'vitest';
import { BENCHMARKS } from '../benchmarks.ts';
import { GOALS, type Goal } from '../goals.ts';
import { judge, shortfall, verdictInWords } from './judge.ts';
import type { Result } from './result.ts';

const result: Result = {
  rows: [
    {
      id: 'row',
      what: 'a row',
      unit: 'ms',
      ours: [1, 2, 3],
      peers: [
        { who: 'one', samples: [20, 20, 20] },
        { who: 'other', samples: [4, 4, 4] },
        { who: 'absent', samples: [] },
      ],
    },
    { id: 'empty', what: 'nothing', unit: 'MB', ours: [], peers: [] },
  ],
  curves: [
    {
      id: 'curve',
      what: 'a curve',
      unit: 'ms',
      points: [10, 100].map((size) => ({ size, value: size ** 2 })),
    },
  ],
  notes: [],
  versions: {},
};

const reached = (goal: Goal) => judge([goal], [result])[0]?.value;
const isMet = (goal: Goal) => judge([goal], [result])[0]?.met;

describe('a goal', () => {
  test('is compared with its figure', () => {
    expect(reached({ id: 'row', figure: 'median', atMost: 1 })).toBe(2);
    expect(reached({ id: 'row', figure: 'most', atMost: 1 })).toBe(3);
    expect(reached({ id: 'row', figure: 'ratio-median', atLeast: 1 })).toBe(10);
    expect(reached({ id: 'row', figure: 'ratio-median', peer: 'other', atLeast: 1 })).toBe(2);
    expect(reached({ id: 'curve', figure: 'exponent', atMost: 1 })).toBeCloseTo(2);
  });

  test('is met at its bound, and not beyond', () => {
    expect(isMet({ id: 'row', figure: 'ratio-median', atLeast: 10 })).toBe(true);
    expect(isMet({ id: 'row', figure: 'ratio-median', atLeast: 10.1 })).toBe(false);
    expect(isMet({ id: 'row', figure: 'most', atMost: 3 })).toBe(true);
    expect(isMet({ id: 'row', figure: 'most', atMost: 2.9 })).toBe(false);
  });

  test('that was not measured is not met, and says so', () => {
    const goals: Goal[] = [
      { id: 'unknown', figure: 'median', atMost: 1 },
      { id: 'empty', figure: 'median', atMost: 1 },
      { id: 'row', figure: 'ratio-p95', peer: 'absent', atLeast: 1 },
    ];
    const verdicts = judge(goals, [result]);
    expect(verdicts.map(({ met }) => met)).toEqual([false, false, false]);
    expect(verdicts.map(verdictInWords)).toEqual([
      '≤ 1: not measured',
      '≤ 1: not measured',
      '≥ 1×: not measured',
    ]);
    expect(verdicts.map(shortfall)[0]).toBe(
      'unknown: median was not measured, at most 1 is wanted',
    );
  });

  test('that is missed says by how much', () => {
    const [verdict] = judge([{ id: 'row', figure: 'ratio-median', atLeast: 20 }], [result]);
    expect(verdict && shortfall(verdict)).toBe('row: ratio-median is 10.0, at least 20 is wanted');
  });
});

test('every goal belongs to a benchmark', () => {
  const names = BENCHMARKS.map(({ name }) => name);
  const isKnown = ({ id }: Goal): boolean =>
    names.includes(id.split('-')[0] ?? '') && /^[a-z0-9-]+$/u.test(id);
  expect(GOALS.filter((goal) => !isKnown(goal))).toEqual([]);
});
