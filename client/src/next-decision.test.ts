import { expect, test } from 'vitest';
import { nextDecision, type OutlineNode } from './next-decision.ts';

function node(kind: number, start: number, end: number, ...children: OutlineNode[]): OutlineNode {
  return { kind, range: { start: { line: start }, end: { line: end } }, children };
}

const [first, second, third] = [node(23, 6, 7), node(23, 8, 8), node(23, 25, 25)];
const OUTLINE = [
  node(3, 0, 2),
  node(4, 3, 12, node(14, 4, 4), node(14, 5, 8, first, second)),
  node(4, 13, 19),
  node(4, 20, 30, third),
];
const from = (line: number) => nextDecision(OUTLINE, line);

test('from anywhere in a § to its first decision', () => {
  expect([3, 4, 12].map(from)).toEqual([first, first, first]);
});

test('from a decision to the next one, in the next § too', () => {
  expect([6, 7, 8].map(from)).toEqual([second, second, third]);
  expect(from(25)).toBeNull();
});

test('nowhere from a § without one, and from the head', () => {
  expect([15, 1].map(from)).toEqual([null, null]);
});
