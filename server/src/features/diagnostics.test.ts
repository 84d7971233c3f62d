import { expect, test } from 'vitest';
import { snapshotOf, wordsAt } from '../../../test/support/cursor.ts';
import { diagnostics } from './diagnostics.ts';

const GAP = '§ 1\n\nDagordning\n\n§ 3\n\nFrågor\n';

test('a diagnostic has the rule, the level, the place and the other place', () => {
  const at = snapshotOf(GAP);
  const found = diagnostics(at).find(({ code }) => code === 'paragraf-lucka');
  expect(found).toMatchObject({
    severity: 1,
    source: 'protokoll',
    message: 'Efter § 1 kommer § 3. Här väntas § 2.',
    range: { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } },
  });
  expect(found?.relatedInformation?.map(({ location }) => wordsAt(at, location.range))).toEqual([
    '§ 1',
  ]);
});

test('levels are those of the profile, and words those of the language', () => {
  const at = snapshotOf(GAP, { regler: { 'paragraf-lucka': 'tips' } }, { locale: 'en' });
  const found = diagnostics(at).find(({ code }) => code === 'paragraf-lucka');
  expect(found?.severity).toBe(4);
  expect(found?.message).toContain('expected');
});
