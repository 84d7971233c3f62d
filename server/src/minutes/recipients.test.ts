import { describe, expect, it } from 'vitest';
import { itemOf, marked, sourceText } from '../../../test/support/read.ts';
import { recipientsOfLine } from './recipients.ts';

function line(value: string): string[] {
  const { reading, text } = sourceText(value);
  return recipientsOfLine(reading, text).map(({ name }) => name);
}

describe('a line of recipients', () => {
  it.each([
    ['Kommunstyrelsen', ['Kommunstyrelsen']],
    ['Anna Ek, Bo Berg, Kansliet', ['Anna Ek', 'Bo Berg', 'Kansliet']],
    ['Miljö- och byggnadsnämnden', ['Miljö- och byggnadsnämnden']],
    ['Barn- och utbildningsnämnden, Anna Ek', ['Barn- och utbildningsnämnden', 'Anna Ek']],
    ['Plan och Bygg', ['Plan och Bygg']],
    [
      'Kommunstyrelsen, ekonomienheten samt Anna Ek.',
      ['Kommunstyrelsen', 'ekonomienheten', 'Anna Ek'],
    ],
    ['Anna Ek och Bo Berg', ['Anna Ek', 'Bo Berg']],
    ['kommunstyrelsen och socialnämnden', ['kommunstyrelsen', 'socialnämnden']],
    ['Anna Ek, ekonomichef', ['Anna Ek']],
    ['För kännedom: Anna Ek', ['Anna Ek']],
    ['För kännedom:', []],
    ['Sökanden (delges, rekommenderat)', ['Sökanden (delges, rekommenderat)']],
    ['*Övriga berörda*', ['Övriga berörda']],
    [
      '{{Anna Ek, Byvägen 1, och Bo Berg}}, Kansliet',
      ['{{Anna Ek, Byvägen 1, och Bo Berg}}', 'Kansliet'],
    ],
    ['Kansliet, {{Anna Ek: Byvägen 1, Bo Berg', ['Kansliet', '{{Anna Ek: Byvägen 1, Bo Berg']],
    ['{{Sökande: Anna Ek}}', ['{{Sökande: Anna Ek}}']],
  ])('"%s"', (value, expected) => {
    expect(line(value)).toEqual(expected);
  });

  it('knows where each stands', () => {
    const { reading, text } = sourceText('Anna Ek,  Bo Berg.');
    const places = recipientsOfLine(reading, text).map(({ position }) =>
      marked(text.value, position),
    );
    expect(places).toEqual(['Anna Ek', 'Bo Berg']);
  });
});

describe('the recipients of a §', () => {
  it.each([
    [['## Beslutet skickas till', 'Anna Ek', 'Kansliet']],
    [['Beslutet skickas till Anna Ek, Kansliet']],
    [['Beslutet skickas till: Anna Ek, Kansliet']],
    [['## Skickas till Anna Ek', '- Kansliet']],
    [['## Beslut', '- Ja.', '-----', '', 'Expedieras till', '', '- Anna Ek', '- Kansliet']],
  ])('stand in %j', (lines) => {
    expect(itemOf('Titel', '', ...lines).recipients.map(({ name }) => name)).toEqual([
      'Anna Ek',
      'Kansliet',
    ]);
  });
});
