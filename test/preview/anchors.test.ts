import { expect, test } from 'vitest';
import { lineAt, risingAnchors, topOf } from '../../client/page/anchors.ts';

const PLACES = [
  { line: 4, top: 100 },
  { line: 10, top: 400 },
  { line: 11, top: 420 },
];

test('between two places it is measured', () => {
  const anchors = risingAnchors(PLACES, 20, 1000);
  expect(topOf(anchors, 4)).toBe(100);
  expect(topOf(anchors, 7)).toBe(250);
  expect(lineAt(anchors, 250)).toBe(7);
  expect(topOf(anchors, 2)).toBe(50);
});

test('the end of the document is a place, and beyond it there is none', () => {
  const anchors = risingAnchors(PLACES, 20, 1000);
  expect(topOf(anchors, 20)).toBe(1000);
  expect(topOf(anchors, 500)).toBe(1000);
  expect(lineAt(anchors, 5000)).toBe(20);
  expect(lineAt(anchors, 710)).toBe(15.5);
  expect(topOf(anchors, -3)).toBe(0);
});

test('what would lead backwards is left out, so that down is always down', () => {
  const cover = [
    { line: 30, top: 50 },
    { line: 8, top: 90 },
    { line: 40, top: 80 },
    { line: 35, top: 120 },
  ];
  const anchors = risingAnchors(cover, 50, 500);
  expect(anchors.map(({ line }) => line)).toEqual([0, 30, 40, 50]);
  const lines = Array.from({ length: 51 }, (_, top) => lineAt(anchors, top * 10));
  expect(lines.toSorted((one, other) => one - other)).toEqual(lines);
});

test('an empty page has one place', () => {
  const anchors = risingAnchors([], 1, 0);
  expect(topOf(anchors, 0.5)).toBe(0);
  expect(lineAt(anchors, 0)).toBeLessThanOrEqual(1);
});
