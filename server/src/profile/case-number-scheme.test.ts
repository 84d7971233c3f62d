import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScheme, inferScheme, schemeFor } from './case-number-scheme.ts';

const scheme = (pattern: string, ...prefixes: string[]) => compileScheme({ pattern, prefixes });

const FORMS = resolve(import.meta.dirname, '../../../../shared/data/diarienummer-former.tsv');

describe.skipIf(!existsSync(FORMS))('forms in use (skipped where ../shared is absent)', () => {
  const rows = existsSync(FORMS) ? readFileSync(FORMS, 'utf8').trim().split('\n').slice(1) : [];

  it('are many', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(rows.map((row) => row.split('\t')))(
    '%s is described by %s',
    (written = '', note = '') => {
      const text = written.replace(/^Dnr /, '');
      const described = scheme(note.replace(/ \(.*\)$/, ''));
      expect(described.matches(text)).toBe(true);
      expect(described.canonical(text)).toBe(text);
    },
  );
});

describe('a scheme', () => {
  it.each([
    ['ORG-ÅÅ/NNNNN', 'KS-26/00101'],
    ['ORG ÅÅÅÅ/N', 'ÖFN 2026/7'],
    ['ORG ÅÅÅÅ/N+', 'KS 2026/1204'],
    ['ORG.ÅÅÅÅ.NNN+', 'SOC.2026.1008'],
    ['ÅÅÅÅ-N-TYP', '2026-31-B'],
    ['Dnr N/ÅÅ', 'Dnr 57/26'],
    ['KLASS-N-ÅÅÅÅ', '551-73-2026'],
    ['DPL ORG ÅÅÅÅ:N', '1.2.3 KS 2026:54'],
    ['ORGÅÅNNNNNN', 'KS26000123'],
    ['ORG-ÅÅ/NNNNN[:N]', 'KS-26/00101:3'],
    ['ORG-ÅÅ/NNNNN[:N]', 'KS-26/00101'],
    ['ORG ÅÅÅÅ/N[ DPL]', 'KS 2026/54 106'],
    ['KS/ÅÅÅÅ:N', 'KS/2026:54'],
    ['org-ÅÅÅÅ_N', 'ks-2026_54'],
    ['Org (ÅÅ) N', 'Ks (26) 54'],
  ])('%s describes %s', (pattern, text) => {
    expect(scheme(pattern).matches(text)).toBe(true);
  });

  it.each([
    ['ORG-ÅÅ/NNNNN', 'KS-26/0101'],
    ['ORG-ÅÅ/NNNNN', 'KS-26/000101'],
    ['ORG-ÅÅ/NNNNN', 'KS-2026/00101'],
    ['ORG-ÅÅ/NNNNN', 'Ks-26/00101'],
    ['ORG-ÅÅ/NNNNN', 'KS-26/00101:3'],
    ['ORG-ÅÅ/NNNNN', ' KS-26/00101'],
    ['ORG-ÅÅ/NNNNN', 'xKS-26/00101'],
    ['ORG ÅÅÅÅ/N', 'KS 2026/0101'],
    ['ORG ÅÅÅÅ/N', 'KS 1826/101'],
    ['ÅÅÅÅ.N ORG', '2026x489 KS'],
  ])('%s does not describe %s', (pattern, text) => {
    expect(scheme(pattern).matches(text)).toBe(false);
  });

  it('takes the hyphens and spaces of Word for plain ones', () => {
    for (const dash of ['\u2010', '\u2011', '\u2013']) {
      expect(scheme('ORG-ÅÅ/NNNNN').matches(`KS${dash}26/00101`)).toBe(true);
      expect(scheme('ORG-ÅÅ/NNNNN').canonical(`KS${dash}26/00101`)).toBe('KS-26/00101');
    }
    expect(scheme('ORG ÅÅÅÅ/N').matches('KS\u00a02026/7')).toBe(true);
    expect(scheme('ORG ÅÅÅÅ/N').matches('A\u030aBO 2026/7')).toBe(true);
  });

  it('takes only the letters that are listed', () => {
    const listed = scheme('ORG-ÅÅ/NNNNN', 'KS', 'KS-AU', 'BUN');
    expect(listed.matches('BUN-26/00101')).toBe(true);
    expect(listed.matches('KS-AU-26/00101')).toBe(true);
    expect(listed.matches('SN-26/00101')).toBe(false);
    expect(listed.canonical('SN 26/00101')).toBeNull();
    expect(listed.canonical('bun 26/00101')).toBe('BUN-26/00101');
    expect(listed.canonical('ks-au/26/101')).toBe('KS-AU-26/00101');
    expect(scheme('Org ÅÅ-N', 'KS').matches('Ks 26-7')).toBe(true);
  });

  it('does not read a prefix as a regular expression', () => {
    expect(scheme('ORG-N', '(', '.*', 'K+').matches('K+-7')).toBe(true);
    expect(scheme('ORG-N', '(', '.*', 'K+').matches('KKK-7')).toBe(false);
  });

  it.each([
    ['KS.24/00608', 'KS-24/00608'],
    ['KS 24/01160', 'KS-24/01160'],
    ['ks-24/00608', 'KS-24/00608'],
    ['KS - 24 / 00608', 'KS-24/00608'],
    ['KS24/00608', 'KS-24/00608'],
    ['KS\u201424/00608', 'KS-24/00608'],
    ['KS-24/608', 'KS-24/00608'],
    ['KS-2024/608', 'KS-24/00608'],
    ['KS/1998-608', 'KS-98/00608'],
    [' KS-24/00608 ', 'KS-24/00608'],
  ])('ORG-ÅÅ/NNNNN: %j should be %s', (text, canonical) => {
    expect(scheme('ORG-ÅÅ/NNNNN').matches(text)).toBe(false);
    expect(scheme('ORG-ÅÅ/NNNNN').canonical(text)).toBe(canonical);
  });

  it.each([
    ['ORG ÅÅÅÅ/N', 'KS-24/0608', 'KS 2024/608'],
    ['ORG ÅÅÅÅ/N', 'KS 98/608', 'KS 1998/608'],
    ['ORGÅÅÅÅ/N', 'KS 2026/1005', 'KS2026/1005'],
    ['ÅÅÅÅ/ORG NNNN DPL', '2011 ks-206 001', '2011/KS 0206 001'],
    ['Org ÅÅ-N DPL', 'KS 00-1009 006', 'Ks 00-1009 006'],
    ['N-ÅÅÅÅ', '1405/17', '1405-2017'],
    ['ORG-ÅÅ/NNNNN[:N]', 'KS 24/608:3', 'KS-24/00608:3'],
    ['ORG.ÅÅÅÅ.NNN+', 'SOC 2026/8', 'SOC.2026.008'],
    ['ORG.ÅÅÅÅ.NNN+', 'SOC.2026.01008', 'SOC.2026.1008'],
    ['Dnr N/ÅÅ', 'dnr 57-26', 'Dnr 57/26'],
  ])('%s: %j should be %s', (pattern, text, canonical) => {
    expect(scheme(pattern).canonical(text)).toBe(canonical);
  });

  it.each([
    // Case 12 of 2014, or case 2014 of 2012?
    ['ORG-ÅÅ/NNNNN', 'KS-12/2014'],
    ['N/ÅÅÅÅ', '2014/15'],
    // 1955 or 2055?
    ['ORG ÅÅÅÅ/N', 'KS 55/608'],
    // Another form: six digits.
    ['ORG-ÅÅ/NNNNN', 'B 2025-001490'],
    ['ORG-ÅÅ/NNNNN', 'KS-24/123456'],
    ['ORG-ÅÅ/NNNNN', '24/00608'],
    ['ORG-ÅÅ/NNNNN', 'KS-24'],
    ['ORG-ÅÅ/NNNNN', 'KS2400608'],
    ['ORG-ÅÅ/NNNNN', 'KS-24/00608-00610'],
    ['ORG-ÅÅ/NNNNN[:N]', 'KS-24/00608-610'],
    ['ORG-ÅÅ/NNNNN', '551-736-2015'],
    ['ORG-ÅÅ/NNNNN', 'Budget 2026'],
    ['ORG-ÅÅ/NNNNN', ''],
  ])('%s: nobody can say what %j should be', (pattern, text) => {
    expect(scheme(pattern).canonical(text)).toBeNull();
  });

  it('refuses a pattern that is none', () => {
    expect(() => scheme('ORG')).toThrow(RangeError);
  });
});

describe('any scheme', () => {
  const part = fc.constantFrom(
    ...['ORG', 'Org', 'TYP', 'ÅÅÅÅ', 'ÅÅ', 'N', 'NNNNN', 'NNN+', 'DPL', 'KS', '[:N]', '[ DPL]'],
  );
  const separator = fc.constantFrom('-', '/', '.', ':', ' ', '');
  const pattern = fc
    .array(fc.tuple(part, separator), { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.flat().join('').trim());
  const compiled = fc
    .tuple(pattern, fc.subarray(['KS', 'BUN', 'ÖFN']))
    .map(([text, prefixes]) => {
      try {
        return compileScheme({ pattern: text, prefixes });
      } catch {
        return null;
      }
    })
    .filter((value) => value !== null);
  const character = fc.constantFrom(...'KSBUNks012456 -/.:–'.split(''));
  const slip = fc.array(fc.tuple(fc.nat({ max: 20 }), character), { maxLength: 3 });

  it('describes its own example', () => {
    fc.assert(
      fc.property(compiled, (any) => {
        expect(any.matches(any.example)).toBe(true);
        expect(any.canonical(any.example)).toBe(any.example);
      }),
    );
  });

  it('makes of any text a well-formed case number, or nothing, and the same again', () => {
    let made = 0;
    fc.assert(
      fc.property(compiled, slip, (any, slips) => {
        let text = any.example;
        for (const [at, put] of slips) text = text.slice(0, at) + put + text.slice(at + 1);
        const canonical = any.canonical(text);
        if (any.matches(text)) expect(canonical).not.toBeNull();
        if (canonical === null) return;
        made += 1;
        expect(any.matches(canonical)).toBe(true);
        expect(any.canonical(canonical)).toBe(canonical);
      }),
      { numRuns: 2000 },
    );
    expect(made).toBeGreaterThan(200);
  });
});

const series = (form: (number: string) => string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => form(String(244 + index * 7).padStart(5, '0')));

describe('inferScheme', () => {
  it('finds the form of most case numbers', () => {
    const file = [...series((n) => `KS-25/${n}`, 30), 'KS.24/00608', 'KS 24/01160'];
    const inferred = inferScheme(file);
    expect(inferred?.pattern).toBe('ORG-ÅÅ/NNNNN');
    expect(inferred?.example).toBe('KS-25/00244');
    expect(file.filter((text) => !inferred?.matches(text))).toEqual(['KS.24/00608', 'KS 24/01160']);
    expect(inferred?.canonical('KS.24/00608')).toBe('KS-24/00608');
  });

  it.each([
    ['ORG ÅÅÅÅ/N', ['KS 2018/124', 'KS 2018/12', 'SN 2017/1044']],
    ['ÅÅÅÅ/ORG NNNN DPL', ['2011/KS 0206 001', '2011/KS 0207 106', '2010/KS 1207 001']],
    ['Org ÅÅ-N DPL', ['Ks 02-820 107', 'Ks 02-821 107', 'Ks 01-1820 106']],
    ['ÅÅÅÅ.N ORG', ['2025.489 KS', '2025.12 KS', '2025.1 SN']],
    ['ORG DPL-ÅÅÅÅ/NNNNN', ['RA 22-2007/03552', 'RA 22-2007/03553', 'RA 21-2006/03552']],
    ['ORGÅÅÅÅ/N', ['KS2026/1005', 'KS2026/1006', 'KS2025/998']],
    ['N/ÅÅÅÅ', ['57/2007', '58/2007', '9/2007']],
    ['ORG-ÅÅ/NNNNN[:N]', ['KS-25/00244', 'KS-25/00245:3', 'KS-25/00246']],
    ['ORG/ÅÅÅÅ:N', ['KS/2015:54', 'KS/2015:55', 'KS/2014:56']],
    ['ORG ÅÅÅÅ/NNNN+', ['KS 2025/0998', 'KS 2025/0999', 'KS 2025/10000', 'KS 2025/10001']],
  ])('infers %s', (pattern, file) => {
    expect(inferScheme(file)?.pattern).toBe(pattern);
  });

  it.each([
    ['nothing', []],
    ['too few', ['KS-25/00244', 'KS-25/00245']],
    ['half and half', [...series((n) => `KS-25/${n}`, 4), ...series((n) => `KS 2025:${n}`, 4)]],
    ['a bare majority', [...series((n) => `KS-25/${n}`, 4), ...series((n) => `KS 25/${n}`, 2)]],
    ['no year', ['KS-1/00244', 'KS-11/00245', 'KS-111/00246']],
    ['no common width', ['KS-25/0244', 'KS-25/00245', 'KS-25/000246']],
    ['prose', ['abc', 'def', 'ghi']],
  ])('is silent about %s', (_what, file) => {
    expect(inferScheme(file)).toBeNull();
  });

  it('lets other registers alone', () => {
    const inferred = inferScheme(series((n) => `KS-25/${n}`, 10));
    for (const text of ['B 2025-001490', 'MBN 2025/12', '551-736-2015']) {
      expect(inferred?.matches(text)).toBe(true);
      expect(inferred?.canonical(text)).toBe(text);
    }
    for (const text of ['BUN 25/00012', '25/00244', 'KS-25', 'KS-2025-001490']) {
      expect(inferred?.matches(text)).toBe(false);
    }
  });
});

describe('schemeFor', () => {
  const ks = { pattern: 'ORG-ÅÅ/NNNNN', prefixes: ['KS'] };
  const permits = { pattern: 'TYP ÅÅÅÅ-NNNNNN', prefixes: [] };

  it('takes the schemes of the profile', () => {
    const both = schemeFor([ks, permits], []);
    expect(both?.matches('KS-26/00101')).toBe(true);
    expect(both?.matches('B 2026-001490')).toBe(true);
    expect(both?.matches('BUN-26/00101')).toBe(false);
    expect(both?.canonical('KS 26/00101')).toBe('KS-26/00101');
    expect(both?.canonical('B/2026-1490')).toBe('B 2026-001490');
    expect(both?.pattern).toBe('ORG-ÅÅ/NNNNN, TYP ÅÅÅÅ-NNNNNN');
  });

  it('makes nothing of what is near two of them', () => {
    expect(schemeFor([ks, permits], [])?.canonical('KS-2026/101')).toBeNull();
    expect(schemeFor([ks], [])?.canonical('KS-2026/101')).toBe('KS-26/00101');
  });

  it('infers where the profile has none', () => {
    const file = ['KS 2018/124', 'KS 2018/12', 'SN 2017/1044'];
    expect(schemeFor([], file)?.pattern).toBe('ORG ÅÅÅÅ/N');
    expect(schemeFor([], [])).toBeNull();
  });
});
