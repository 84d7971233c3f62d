import { expect, test } from 'vitest';
import { snapshotOf } from '../../../test/support/cursor.ts';
import { lspRangeAt, offsetAt } from './positions.ts';

const lined = snapshotOf('a𝒳b\r\ncd\re\n');

test('positions and offsets are each other’s reverse at every place', () => {
  for (const offset of [0, 1, 3, 4, 6, 7, 8, 9, 10, 11]) {
    expect(offsetAt(lined, lspRangeAt(lined, offset, offset).start)).toBe(offset);
  }
});

test.each([
  [{ line: -1, character: 3 }, 0],
  [{ line: 0, character: -7 }, 0],
  [{ line: 0, character: 99 }, 4],
  [{ line: 1, character: 2_147_483_647 }, 8],
  [{ line: 99, character: 0 }, 11],
  [{ line: Number.NaN, character: Number.NaN }, 0],
  [{ line: 2_147_483_647, character: 2_147_483_647 }, 11],
])('a position far out of range is brought into it: %o', (position, offset) => {
  expect(offsetAt(lined, position)).toBe(offset);
});
