import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, snapshotOf } from '../../../test/support/cursor.ts';
import { format } from '../language/format.ts';
import { formatting, rangeFormatting } from './formatting.ts';
import { lineEdits } from './line-edits.ts';

const MESSY = `Organ:   Kulturnämnden

§1

Dagordning

Bakgrund
Text.
• ett

§2

Övrigt
`;

test('the edits make the canonical form', () => {
  expect(edited(MESSY, formatting(snapshotOf(MESSY)))).toBe(format(MESSY));
});

test('a text in canonical form has no edits', () => {
  const text = format(MESSY);
  expect(formatting(snapshotOf(text))).toEqual([]);
});

test('a line changed far from another is an edit of its own', () => {
  const text = readFileSync(
    new URL('../../../examples/kommunstyrelsen-2026-04-14.protokoll', import.meta.url),
    'utf8',
  );
  const typed = text.replace('§ 42\n', '§42\n').replace('§ 60 ', '§ 60  ');
  expect(formatting(snapshotOf(typed))).toHaveLength(2);
  expect(edited(typed, formatting(snapshotOf(typed)))).toBe(text);
});

test('a range changes only there', () => {
  const at = snapshotOf(MESSY);
  const range = { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } };
  expect(edited(MESSY, rangeFormatting(at, range))).toBe(MESSY.replace('§2', '§ 2'));
});

test('edits of lines make any text of any other', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', '', 'c d'), { maxLength: 12 });
  const ended = fc
    .tuple(lines, fc.constantFrom('\n', '\r\n', ''))
    .map(([all, end]) => all.join('\n') + end);
  fc.assert(
    fc.property(ended, ended, (before, after) => {
      let result = before;
      for (const { start, end, text } of lineEdits(before, after).reverse()) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      expect(result).toBe(after);
    }),
    { numRuns: 300, seed: 1 },
  );
});
