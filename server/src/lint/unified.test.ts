import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { parse } from '../language/parse.ts';
import type { Protokoll } from '../language/tree.ts';
import { type LintOptions, protokollLint } from './unified.ts';

/** The messages that the plugin leaves on a file with this text. */
function messages(text: string, options: LintOptions = {}): VFileMessage[] {
  const file = new VFile(text);
  const tree: Protokoll = parse(text);
  unified().use(protokollLint, options).runSync(tree, file);
  return file.messages;
}

/** The message of one rule. */
function ofRule(found: readonly VFileMessage[], id: string): VFileMessage | undefined {
  return found.find(({ ruleId }) => ruleId === id);
}

const TEXT = `Organ: Kommunstyrelsen
Sammanträdesdatum: 2026-03-10
Plats och tid: Kommunhuset onsdag den 10 mars
Beslutande:
- Anna Ek (S), ordförande

§ 1

Taxa

## Beslut
- Taxan antas.
`;

describe('protokollLint', () => {
  it('adds messages as the unified ecosystem knows them', () => {
    const found = messages(TEXT);
    const weekday = ofRule(found, 'veckodag-fel');
    expect(weekday).toMatchObject({
      reason: '10 mars är en tisdag, men här står onsdag.',
      ruleId: 'veckodag-fel',
      source: 'protokoll',
      fatal: true,
      actual: 'onsdag',
      expected: ['tisdag', '11 mars'],
      url: 'docs/regler/veckodag-fel.md',
      place: { start: { line: 3, column: 28 }, end: { line: 3, column: 34 } },
    });
    expect(weekday?.fixes?.[0]?.edits).toEqual([{ start: 80, end: 86, text: 'tisdag' }]);
    expect(ofRule(found, 'dnr-saknas')).toMatchObject({ fatal: false, expected: [] });
  });

  it('speaks the language that is asked for, at the levels that are asked for', () => {
    const found = messages(TEXT, {
      locale: 'en',
      levels: { 'dnr-saknas': 'tips' },
    });
    expect(ofRule(found, 'veckodag-fel')?.reason).toBe(
      '10 mars falls on tisdag, but here it says onsdag.',
    );
    expect(ofRule(found, 'dnr-saknas')?.fatal).toBeUndefined();
  });

  it('takes the options of a check', () => {
    const ids = messages(TEXT, { final: true }).map((message) => message.ruleId);
    expect(ids).toContain('justerare-saknas');
  });
});
