import { describe, expect, it } from 'vitest';
import { parsePattern } from './case-number-pattern.ts';

describe('parsePattern', () => {
  it('reads the words of the language', () => {
    expect(parsePattern('ORG DPL-ÅÅÅÅ/NNNNN[:N]').parts).toEqual([
      { kind: 'prefix', letterCase: 'upper' },
      { kind: 'text', text: ' ' },
      { kind: 'class' },
      { kind: 'text', text: '-' },
      { kind: 'year', digits: 4 },
      { kind: 'text', text: '/' },
      { kind: 'number', width: 5, open: false },
      {
        kind: 'optional',
        parts: [
          { kind: 'text', text: ':' },
          { kind: 'number', width: 1, open: true },
        ],
      },
    ]);
  });

  it('takes words apart that stand together, and leaves other letters as they are', () => {
    expect(parsePattern('OrgÅÅNNN').parts?.map(({ kind }) => kind)).toEqual([
      'prefix',
      'year',
      'number',
    ]);
    expect(parsePattern('BUN-ÅÅ/N').parts?.[0]).toEqual({ kind: 'text', text: 'BUN-' });
    expect(parsePattern('NNN+').parts).toEqual([{ kind: 'number', width: 3, open: true }]);
    expect(parsePattern('N+').parts).toEqual(parsePattern('N').parts);
  });

  it('reads decomposed letters', () => {
    expect(parsePattern('ORG-ÅÅ/N'.normalize('NFD'))).toEqual(parsePattern('ORG-ÅÅ/N'));
  });

  it.each([
    ['ORG-ÅÅ', 'Mönstret saknar löpnummer. Skriv N, eller till exempel NNNNN för fem siffror.'],
    ['ORG-ÅÅ[/N]', 'Mönstret saknar löpnummer. Skriv N, eller till exempel NNNNN för fem siffror.'],
    ['', 'Mönstret saknar löpnummer. Skriv N, eller till exempel NNNNN för fem siffror.'],
    [
      'ORG-YYYY/N',
      '”-YYYY/” har ingen betydelse i ett mönster. Skriv ÅÅÅÅ eller ÅÅ för året och N för löpnumret.',
    ],
    [
      'ORG-ÅÅÅÅN',
      'Två delar av mönstret går inte att skilja åt. Sätt ett skiljetecken mellan dem, till exempel / eller -.',
    ],
    [
      'ORG-ÅÅ/N[:N',
      'Hakparenteserna hör inte ihop. Skriv det som kan utelämnas mellan [ och ], till exempel [:N].',
    ],
    [
      'ORG-ÅÅ/N[[:N]]',
      'Hakparenteserna hör inte ihop. Skriv det som kan utelämnas mellan [ och ], till exempel [:N].',
    ],
    [
      'ORG-ÅÅ/N[]',
      'Hakparenteserna hör inte ihop. Skriv det som kan utelämnas mellan [ och ], till exempel [:N].',
    ],
    [
      'ORG-N[a][a][a][a][a]',
      'Mönstret har fler än 4 delar som kan utelämnas. Skriv hellre flera mönster.',
    ],
    [
      `N${'-'.repeat(60)}`,
      'Mönstret är längre än 60 tecken. Skriv bara formen för ett diarienummer.',
    ],
  ])('says what is wrong with %j', (pattern, message) => {
    const { parts, problem } = parsePattern(pattern);
    expect(parts).toBeNull();
    expect(problem?.sv).toBe(message);
  });
});
