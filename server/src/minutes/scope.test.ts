import { describe, expect, it } from 'vitest';
import { marked, scopeInShort, sourceText } from '../../../test/support/read.ts';
import { takeScope } from './scope.ts';

function take(value: string): { rest: string; scope: string; remote: boolean } {
  const { reading, text } = sourceText(value);
  const { scope, end, remote } = takeScope(reading, text, 0, value.length);
  return { rest: value.slice(0, end), scope: scopeInShort(scope), remote };
}

describe('takeScope', () => {
  it.each([
    ['ekonomichef, § 18', 'ekonomichef', '§ 18-18'],
    ['§§ 21-25', '', '§ 21-25'],
    ['§21–25', '', '§ 21-25'],
    ['§§ 3-5, 9 och 11', '', '§ 3-5 § 9-9 § 11-11'],
    ['§§ 3, §§ 5-7', '', '§ 3-3 § 5-7'],
    ['ej §§ 7-8', '', 'ej 7-8'],
    ['ordförande, del av § 9', 'ordförande', 'del av 9-9'],
    ['kl. 08:30-12:00', '', '510..720'],
    ['kl. 08:30-12:00, 13.00–15.30', '', '510..720 780..930'],
    ['kl. 8-12 och kl. 13-15', '', '480..720 780..900'],
    ['från kl. 10', '', '600..'],
    ['till kl. 12:15', '', '..735'],
    ['från kl. 10 till kl. 12', '', '600..720'],
    ['jäv § 12', '', 'jäv 12-12'],
    ['ej § 12 på grund av jäv', '', 'jäv 12-12'],
    ['ledamot, ej § 3, jäv § 12, kl. 10-12', 'ledamot', 'ej 3-3 jäv 12-12 600..720'],
    ['närvarande §§ 16-20', '', '§ 16-20'],
    ['deltog ej i § 17', '', 'ej 17-17'],
    ['ej närvarande vid § 17', '', 'ej 17-17'],
    ['ej tjänstgörande § 17', '', 'ej 17-17'],
    ['frånvarande §§ 17-18', '', 'ej 17-18'],
    ['deltar inte i beslut § 17', '', 'del av 17-17'],
    ['§ 17 (jäv)', '', 'jäv 17-17'],
    ['inte § 17, jävig', '', 'jäv 17-17'],
    ['§§ 16-20, jäv', '', '§ 16-20'],
    ['§§ 16-20, jäv § 18', '', '§ 16-20 jäv 18-18'],
    ['handläggare (§ 18)', 'handläggare', '§ 18-18'],
    ['2:e vice ordförande, §§ 3-5', '2:e vice ordförande', '§ 3-5'],
    ['§ 5, 2:e vice ordförande', '§ 5, 2:e vice ordförande', ''],
    ['föredragande § 7 i ärendet', 'föredragande § 7 i ärendet', ''],
  ])('takes from the end of "%s"', (value, rest, scope) => {
    expect(take(value)).toEqual({ rest, scope, remote: false });
  });

  it.each([
    ['från § 40', '§ 40-47'],
    ['fr.o.m. § 40', '§ 40-47'],
    ['t o m § 20', '§ 16-20'],
    ['från och med § 20 till och med § 22', '§ 20-22'],
  ])('ends the open interval "%s" at the first and last §', (value, scope) => {
    expect(take(value).scope).toBe(scope);
  });

  it.each(['på distans', 'deltar på distans', '(distans)', 'via länk'])('hears "%s"', (words) => {
    expect(take(`ledamot, ${words} §§ 4-6`)).toEqual({
      rest: 'ledamot',
      scope: '§ 4-6',
      remote: true,
    });
    expect(take(`ledamot §§ 4-6 ${words}`)).toMatchObject({ scope: '§ 4-6', remote: true });
  });

  it('leaves a time of day that there is not unsaid', () => {
    expect(take('kl. 08:75-12:00').scope).toBe('..720');
  });

  it('marks the numbers', () => {
    const { reading, text } = sourceText('ledamot, §§ 3-5, 9');
    const { scope } = takeScope(reading, text, 0, text.value.length);
    expect(scope.items.map(({ position }) => marked(text.value, position))).toEqual(['3-5', '9']);
  });
});
