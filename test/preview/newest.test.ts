import { expect, test } from 'vitest';
import { Newest } from '../../client/src/newest.ts';

test('what is asked for while it is done is done once more, for all of it', async () => {
  const ends: (() => void)[] = [];
  let begun = 0;
  const newest = new Newest(() => {
    begun++;
    return new Promise((resolve) => ends.push(resolve));
  });
  newest.ask();
  newest.ask();
  newest.ask();
  expect(begun).toBe(1);
  ends[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toBe(2);
  ends[1]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toBe(2);
  newest.ask();
  expect(begun).toBe(3);
});
