import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snapshotOf } from '../../../test/support/cursor.ts';
import { SEMANTIC_TOKENS_LEGEND, semanticTokens } from './semantic-tokens.ts';

/** Each token as `type.modifier: words`. */
function tokens(text: string, profile: object = {}): string[] {
  const { data } = semanticTokens(snapshotOf(text, profile));
  const lines = text.split('\n');
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const words = (lines[line] ?? '').slice(character, character + length);
    expect(words).toHaveLength(length);
    const modifiers = SEMANTIC_TOKENS_LEGEND.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push(`${[SEMANTIC_TOKENS_LEGEND.tokenTypes[type], ...modifiers].join('.')}: ${words}`);
  }
  return found;
}

test('names, parties, roles, case numbers, references, decisions and proposals', () => {
  const text = `Organ: Allmänna utskottet

Beslutande:
- Anna Ek (S), ordförande

§ 1 KS-26/00101, KS.26/7

Taxa

Anna Eks (S) yrkande gäller § 2.

## Allmänna utskottets beslut
- Anna Ek utses.

§ 2

Fråga

## Allmänna utskottets förslag till kommunstyrelsen
- Taxan antas
  enligt bilaga.
`;
  const profile = { diarienummer: [{ mönster: 'ORG-ÅÅ/NNNNN', prefix: ['KS'] }] };
  expect(tokens(text, profile)).toEqual(
    [
      'person: Anna Ek',
      'party: S',
      'role: ordförande',
      'caseNumber: KS-26/00101',
      'caseNumber.malformed: KS.26/7',
      'person: Anna Ek',
      'party: S',
      'reference: 2',
      'person: Anna Ek',
      'decision:  utses.',
      'decision.proposal: Taxan antas',
      'decision.proposal: enligt bilaga.',
    ].map((token) => token.replace(':  ', ': ')),
  );
});

const FOLDER = new URL('../../../examples/', import.meta.url);

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.protokoll')))(
  'tokens of %s are in order and overlap nowhere',
  (name) => {
    const { data } = semanticTokens(snapshotOf(readFileSync(new URL(name, FOLDER), 'utf8')));
    expect(data.length).toBeGreaterThan(100);
    let before = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0] = data.slice(i, i + 3);
      expect(down).toBeGreaterThanOrEqual(0);
      if (down === 0 && i > 0) expect(right).toBeGreaterThanOrEqual(before);
      expect(length).toBeGreaterThan(0);
      before = length;
    }
  },
);
