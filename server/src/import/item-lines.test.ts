import { describe, expect, test } from 'vitest';
import { readCaseLine, splitItems } from './item-lines.ts';
import { sourceLines } from './source-lines.ts';

const LAYOUT = { lineGap: 0, measure: 33_000, evidence: new Set<string>() };

function itemsOf(text: string): string[] {
  const { items } = splitItems(sourceLines(text), LAYOUT);
  return items.map(({ number, letter, caseNumbers, title }) =>
    [`${number}${letter}`, caseNumbers.join('+'), title].filter((part) => part !== '').join(' | '),
  );
}

describe('§ lines', () => {
  test.each([
    ['KS-26/00101 § 17', '17 | KS-26/00101'],
    ['KS 26/00101  § 17', '17 | KS 26/00101'],
    ['KF § 102 DNR: KF 2026/123', '102 | KF 2026/123'],
    ['§ 141 Ärendenummer SLK-2026-00123', '141 | SLK-2026-00123'],
    ['§ 162 Diarienummer NN 2026/44', '162 | NN 2026/44'],
    ['Kf §103', '103'],
    ['§ 7a', '7a'],
    ['§ 12 Val av justerare', '12 | Val av justerare'],
  ])('%s is read', (line, expected) => {
    expect(itemsOf(`${line}\n\nTitel\n`)).toEqual([expected]);
  });

  test('of a list of contents are not the text’s', () => {
    const text = '§ 1 Upprop .... 2\n§ 2 Budget .... 3\n\n§ 1\nUpprop\n\n§ 2\nBudget\n';
    const { cover, items } = splitItems(sourceLines(text), LAYOUT);
    expect(cover).toHaveLength(2);
    expect(items.map(({ lines }) => lines.map((line) => line.text))).toEqual([
      ['Upprop'],
      ['Budget'],
    ]);
  });

  test('do not begin within a sentence, at a statute or at another body’s §', () => {
    const text =
      '§ 4\n\nTaxa\n\nEnligt beslutet i fullmäktige, se\n§ 5\noch reglementet gäller\n\nKSAU § 3\n\n12 § kommunallagen\n\n§ 5\n\nVal\n';
    expect(itemsOf(text)).toEqual(['4', '5']);
  });

  test('may leave numbers out, as an excerpt does', () => {
    expect(itemsOf('KS-26/1 § 4\n\nA\nKS-26/2 § 9\n\nB\n')).toEqual(['4 | KS-26/1', '9 | KS-26/2']);
  });

  test('take the case number of the line above', () => {
    expect(itemsOf('Dnr KS 2026/12\n§ 5\n\nBudget\n')).toEqual(['5 | KS 2026/12']);
  });
});

describe('a line of case numbers', () => {
  test.each([
    ['Dnr KS 2026/12', ['KS 2026/12']],
    ['KS-26/00101, KS-26/00102', ['KS-26/00101', 'KS-26/00102']],
    ['Diarienr: 57/2026', ['57/2026']],
    ['2026-03-10', null],
    ['Budget 2026', null],
  ])('%s', (line, expected) => {
    expect(readCaseLine(line)).toEqual(expected);
  });
});
