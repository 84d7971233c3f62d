import { describe, expect, test } from 'vitest';
import { edited, type Marked, marked, snapshotOf } from '../../../test/support/cursor.ts';
import { NOWHERE } from '../lint/around.ts';
import { RULES } from '../lint/rules.ts';
import { codeActions, FIX_ALL } from './code-actions.ts';

const at = ({ position }: Marked) => ({ start: position, end: position });

test('a message’s fix is offered where it stands, and does what it says', () => {
  const here = marked('§ 1\n\nDagordning\n\n§│ 3\n\nFrågor\n');
  const fix = codeActions(here.at, at(here), undefined)[0];
  expect(fix).toMatchObject({ title: 'Numrera om från § 2, hänvisningar också', kind: 'quickfix' });
  expect(fix?.diagnostics?.[0]?.code).toBe('paragraf-lucka');
  expect(edited(here.at.text, fix?.edit?.changes?.[here.at.uri] ?? [])).toContain('§ 2\n\nFrågor');
});

test('elsewhere nothing is offered', () => {
  const here = marked('§ 1\n\nDag│ordning\n\n§ 3\n\nFrågor\n');
  expect(codeActions(here.at, at(here), undefined)).toEqual([]);
});

test('kinds that are not asked for are not offered', () => {
  const here = marked('§ 1\n\nDagordning\n\n§│ 3\n\nFrågor\n');
  expect(codeActions(here.at, at(here), ['refactor'])).toEqual([]);
  expect(codeActions(here.at, at(here), ['quickfix']).length).toBeGreaterThan(0);
});

describe('fix-all', () => {
  const profile = { diarienummer: [{ mönster: 'ORG-ÅÅ/NNNNN', prefix: ['KS'] }] };
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  test('makes certain fixes, and none but those', () => {
    const now = snapshotOf('§ 1 KS.26/00101\n\nTaxa\n\n§ 3 KS.26/00102\n\nFrågor\n', profile);
    const [action, ...more] = codeActions(now, whole, [FIX_ALL]);
    expect(more).toEqual([]);
    expect(edited(now.text, action?.edit?.changes?.[now.uri] ?? [])).toBe(
      '§ 1 KS-26/00101\n\nTaxa\n\n§ 3 KS-26/00102\n\nFrågor\n',
    );
  });

  test('is asked for by its parents, too, and never offered by itself', () => {
    const now = snapshotOf('§ 1 KS.26/00101\n\nTaxa\n', profile);
    expect(codeActions(now, whole, ['source.fixAll'])).toHaveLength(1);
    expect(codeActions(now, whole, ['source'])).toHaveLength(1);
    expect(codeActions(now, whole, undefined).filter(({ kind }) => kind === FIX_ALL)).toEqual([]);
    expect(codeActions(snapshotOf('§ 1\n\nTaxa\n'), whole, [FIX_ALL])).toEqual([]);
  });
});

describe('an exemption with a reason', () => {
  // What is said of an exemption has its own fix.
  const rules = RULES.filter(({ id }) => !id.startsWith('undantag-'));
  const examples = rules.flatMap(({ id, page }) =>
    page.wrong.map(({ text }, i) => [id, i, text, page.setting] as const),
  );

  test.each(examples)('silences %s in its example %i', (id, _, text, setting) => {
    const around = { ...NOWHERE, ...setting?.around };
    const parts = { final: true, around, ...(setting?.profile && { profile: setting.profile }) };
    const now = snapshotOf(text, {}, parts);
    const messages = now.messages.filter(({ rule }) => rule === id);
    expect(messages.length).toBeGreaterThan(0);
    for (const { position } of messages) {
      const start = { line: position.start.line - 1, character: position.start.column - 1 };
      const action = codeActions(now, { start, end: start }, undefined).find(({ title }) =>
        title.includes(`från ${id}`),
      );
      const after = edited(text, action?.edit?.changes?.[now.uri] ?? []);
      const left = snapshotOf(after, {}, parts).messages.filter(({ rule }) => rule === id);
      expect(left.length, after).toBeLessThan(messages.length);
    }
  });

  test('is not offered for an exemption', () => {
    const here = marked('§ 1\n\nDagordning\n\n[[ignorera│ paragraf-lucka: skäl]]\nText.\n');
    expect(here.at.messages.map(({ rule }) => rule)).toContain('undantag-onodigt');
    const titles = codeActions(here.at, at(here), undefined).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('Undanta'))).toEqual([]);
  });

  test('has a place for the reason where the client takes one', () => {
    const here = marked('§ 1\n\nDagordning\n\n§│ 3\n\nFrågor\n', {}, { takesSnippets: true });
    const action = codeActions(here.at, at(here), undefined).find(({ title }) =>
      title.includes('paragraf-lucka'),
    );
    expect(JSON.stringify(action?.edit)).toMatch(/\[\[ignorera paragraf-lucka: \$\{0:skäl\}\]\]/u);
  });
});
