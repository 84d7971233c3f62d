import { expect, test } from 'vitest';
import { TimeWindow } from '../../client/src/preview/time-window.ts';

test('what comes soon after is our own doing, and what comes later is not', () => {
  const window = new TimeWindow(100);
  expect(window.isOpen(0)).toBe(false);
  window.open(1000);
  expect([window.isOpen(1000), window.isOpen(1099), window.isOpen(1100)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('it can be opened for longer, and be closed', () => {
  const window = new TimeWindow(100);
  window.open(0);
  window.open(80);
  expect(window.isOpen(170)).toBe(true);
  window.close();
  expect(window.isOpen(90)).toBe(false);
});
