import { describe, expect, it } from 'vitest';
import { marked, personInShort, scopeInShort, sourceText } from '../../../test/support/read.ts';
import type { Person } from './minutes.ts';
import { readPeople } from './people.ts';

function people(value: string): Person[] {
  const { reading, text } = sourceText(value);
  return readPeople(reading, text);
}

describe('a person', () => {
  it.each([
    ['Anna Ek (S), ordförande', 'Anna Ek (S) ordförande'],
    ['Anna Ek (S) ordförande', 'Anna Ek (S) ordförande'],
    ['Anna Ek ordförande', 'Anna Ek ordförande'],
    ['Ordförande Anna Ek (S)', 'Anna Ek (S) ordförande'],
    ['ekonomichef Anna Ek', 'Anna Ek ekonomichef'],
    ['Anna Ek, ekonomichef, §§ 18-19', 'Anna Ek ekonomichef [§ 18-19]'],
    ['Anna Ek, chef för kultur och fritid, § 18', 'Anna Ek chef för kultur och fritid [§ 18-18]'],
    ['Anna Ek, Kommunchef', 'Anna Ek kommunchef'],
    ['Anna Ek, IT-chef, § 3', 'Anna Ek IT-chef [§ 3-3]'],
    ['Anna Ek, chef Miljö och Bygg', 'Anna Ek chef Miljö och Bygg'],
    ['Anna Ek, Länsstyrelsen Norrbotten', 'Anna Ek Länsstyrelsen Norrbotten'],
    ['Anna von Ek-Åström (SiV)', 'Anna von Ek-Åström (SiV)'],
    ['A. Ek (-)', 'A. Ek (-)'],
    ['Anna Ek (politisk vilde)', 'Anna Ek (politisk vilde)'],
    ['Anna Ek (M), ersättare för justerare', 'Anna Ek (M) ersättare för justerare'],
    ['**Anna Ek** (S), ordförande.', 'Anna Ek (S) ordförande'],
  ])('"%s"', (value, expected) => {
    expect(people(value).map(personInShort)).toEqual([expected]);
  });

  it.each(['', '-', '–', 'Inga', 'ingen'])('is not in "%s"', (value) => {
    expect(people(value)).toEqual([]);
  });

  it('takes part from afar', () => {
    expect(people('Anna Ek (M), på distans, §§ 4-6')[0]).toMatchObject({ remote: true, role: '' });
    expect(people('Anna Ek (M), §§ 4-6')[0]?.remote).toBe(false);
  });

  it('is missing where a seat is vacant', () => {
    expect(people('Vakant (M)')[0]).toMatchObject({ vacant: true, party: 'M' });
  });

  it('knows where it stands', () => {
    const value = 'ersättaren Anna Ek (S) § 3, Bo Berg (M)';
    const [first, second] = people(value);
    expect(marked(value, first?.position)).toBe('ersättaren Anna Ek (S) § 3');
    expect(marked(value, first?.namePosition)).toBe('Anna Ek');
    expect(marked(value, second?.position)).toBe('Bo Berg (M)');
  });
});

describe('a replacement', () => {
  function replaced(value: string): string[] {
    return people(value).flatMap(({ replaces }) =>
      replaces.map(({ name, party, scope }) => `${name} (${party ?? ''}) ${scopeInShort(scope)}`),
    );
  }

  it.each([
    ['Anna Ek (V), ersätter Bo Berg (V) §§ 17-20', ['Bo Berg (V) § 17-20']],
    ['Anna Ek (V) tjänstgörande ersättare för Bo Berg (V)', ['Bo Berg (V) ']],
    ['Anna Ek (V), tjg. ers. för Bo Berg (V) § 3', ['Bo Berg (V) § 3-3']],
    ['Anna Ek (V) för Bo Berg (V)', ['Bo Berg (V) ']],
    ['Anna Ek (V) (för Bo Berg (V))', ['Bo Berg (V) ']],
    ['Anna Ek (V) (för Bo Berg (V) §§ 3-5)', ['Bo Berg (V) § 3-5']],
    ['Anna Ek (V) (för Bo Berg (V)) §§ 3-5', ['Bo Berg (V) § 3-5']],
    ['Anna Ek (V), (för Bo Berg (V))', ['Bo Berg (V) ']],
    ['Anna Ek (V) (ersätter Bo Berg)', ['Bo Berg () ']],
    ['Anna Ek (V) (tjg. ers. för Bo Berg (V))', ['Bo Berg (V) ']],
    ['Anna Ek (V), tjänstgör för Bo Berg (V) § 3', ['Bo Berg (V) § 3-3']],
    ['Anna Ek (V), ersätter Bo Berg', ['Bo Berg () ']],
    [
      'Anna Ek (V), ersätter Bo Berg (V) §§ 17-20, ersätter Cia Dal (S) § 22',
      ['Bo Berg (V) § 17-20', 'Cia Dal (S) § 22-22'],
    ],
  ])('"%s"', (value, expected) => {
    expect(replaced(value)).toEqual(expected);
  });

  it('is none where it is for a task or a field of work', () => {
    expect(replaced('Anna Ek (M), ersättare för justerare')).toEqual([]);
    expect(replaced('Anna Ek, chef för Barn och skola')).toEqual([]);
    expect(replaced('Anna Ek (M) (för Barn och skola)')).toEqual([]);
    expect(replaced('Anna Ek (M) (för kännedom till Bo Berg (M))')).toEqual([]);
  });

  it('gives who only replaces its own scope', () => {
    const [person] = people(
      'Anna Ek (V), ersätter Bo Berg (V) §§ 17-20, ersätter Cia Dal (S) § 22',
    );
    expect(person && personInShort(person)).toBe('Anna Ek (V) [§ 17-20 § 22-22]');
    const [recused] = people('Anna Ek (V), ersätter Bo Berg (V) vid jäv § 22');
    expect(recused && personInShort(recused)).toBe('Anna Ek (V) [§ 22-22]');
    expect(people('Anna Ek (V), ersätter Bo Berg (V)').map(personInShort)).toEqual(['Anna Ek (V)']);
  });
});

describe('a list on one line', () => {
  it.each([
    ['Anna Ek (S), Bo Berg (M) och Cia Dal (V)', ['Anna Ek (S)', 'Bo Berg (M)', 'Cia Dal (V)']],
    ['Anna Ek; Bo Berg samt Cia Dal', ['Anna Ek', 'Bo Berg', 'Cia Dal']],
    ['Ek, Berg och Dal', ['Ek', 'Berg', 'Dal']],
    [
      'Anna Ek, ekonomichef och biträdande kommunchef, § 5, Bo Berg, kostchef',
      ['Anna Ek ekonomichef och biträdande kommunchef [§ 5-5]', 'Bo Berg kostchef'],
    ],
    [
      'Anna Ek (S) §§ 3-5, 9 och 11, Bo Berg (M)',
      ['Anna Ek (S) [§ 3-5 § 9-9 § 11-11]', 'Bo Berg (M)'],
    ],
    [
      'tjänstgörande ersättarna Anna Ek och Bo Berg',
      ['Anna Ek tjänstgörande ersättare', 'Bo Berg tjänstgörande ersättare'],
    ],
    [
      'Anna Ek (S) och tjänstgörande ersättaren Bo Berg (V), Cia Dal (M)',
      ['Anna Ek (S)', 'Bo Berg (V) tjänstgörande ersättare', 'Cia Dal (M)'],
    ],
    ['Anna Ek (V), ersätter Bo Berg (V), Cia Dal (M)', ['Anna Ek (V)', 'Cia Dal (M)']],
    [
      'Anna Ek (V) (för Bo Berg (V)), Cia Dal (M) (ersätter Eva Fors)',
      ['Anna Ek (V)', 'Cia Dal (M)'],
    ],
  ])('"%s"', (value, expected) => {
    expect(people(value).map(personInShort)).toEqual(expected);
  });
});
