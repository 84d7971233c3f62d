import { describe, expect, it } from 'vitest';
import { parse } from '../language/parse.ts';
import { readMinutes } from '../minutes/read.ts';
import { ruleContext } from './context.ts';
import { itemReferences } from './item-references.ts';

/** The digits that the text refers to §§ of its own meeting by. */
function references(text: string): string[] {
  const tree = parse(text);
  const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) });
  return itemReferences(context).map(({ start, end }) => text.slice(start, end));
}

const inProse = (prose: string): string[] =>
  references(`Organ: Allmänna utskottet\n\n§ 16\n\nÄrende\n\n${prose}\n`);

describe('itemReferences', () => {
  it('takes every § of the head', () => {
    expect(
      references(
        'Beslutande:\n- Anna Ek (S), ordförande, ej §§ 3-5, 9 och 11\n- Bo Alm (M), jäv § 12, 2026\n',
      ),
    ).toEqual(['3', '5', '9', '11', '12']);
  });

  it.each([
    ['Taxan i § 18 gäller även här.', ['18']],
    ['Se §§ 18–19 och paragraf 21.', ['18', '19', '21']],
    ['Allmänna utskottet justerar § 18 omedelbart.', ['18']],
    ['Budgeten är 2026 års. Se § 18.', ['18']],
    ['Se §§ 3, 5 och 9.', ['3', '5', '9']],
    ['Se § 18, 5 exemplar bifogas.', ['18']],
  ])('takes those of %j', (prose, expected) => {
    expect(inProse(prose)).toEqual(expected);
  });

  it.each([
    'Enligt 50 § avfallslagen',
    'Enligt 6 kap. 37 § 2 st kommunallagen',
    'Jämför § 18 i reglementet.',
    'Kommunfullmäktige 2022-08-17 § 582',
    'Kommunfullmäktige § 58',
    'KF § 58',
    'KS § 45/2025',
    'Se § 5 den 10 februari.',
    'Vid föregående sammanträde, § 5',
    '> Se § 18.',
    '§ 2 st 1 gäller.',
    'Enligt KL § 5',
  ])('leaves %j alone', (prose) => {
    expect(inProse(prose)).toEqual([]);
  });
});
