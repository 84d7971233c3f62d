import { describe, expect, test } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver/node';
import { marked, wordsAt } from '../../../test/support/cursor.ts';
import { hover } from './hover.ts';

function shown(text: string, profile: object = {}, parts: object = {}): string {
  const { at, position } = marked(text, profile, parts);
  return (hover(at, position)?.contents as MarkupContent | undefined)?.value ?? '';
}

test('a message’s place says why, and on what it rests', () => {
  const text = shown(
    'Organ: Kommunstyrelsen\nAnslaget uppsatt: 2026-03-12\nAnslaget nedtages: 2026-│03-27\n',
  );
  expect(text).toContain('**anslag-for-kort**');
  expect(text).toContain('*Stöd: KL 8:12, 13:5');
});

describe('a person', () => {
  const text = (mark: string) => `Beslutande:
- Anna Ek (S), ordförande, §§ 16-17
- Bo Al (M), ersätter Dan Öst (M) § 17

Utses att justera: Bo Al

§ 16

Taxa

${mark} yrkar bifall.
`;

  test('has party, role, place and scope', () => {
    expect(shown(text('A│nna Ek'))).toBe('**Anna Ek** (S), ordförande\n\n- beslutande, §§ 16–17');
  });

  test('has whom they replace, and every place', () => {
    expect(shown(text('B│o Al'))).toBe(
      '**Bo Al** (M)\n\n- beslutande, ersätter Dan Öst, § 17\n- justerare',
    );
  });

  test('of the register alone says so', () => {
    const profile = { personer: ['Eva Ström, ekonomichef'] };
    expect(shown(text('E│va Ström'), profile)).toBe('**Eva Ström**, ekonomichef\n\n- i registret');
  });
});

describe('a date', () => {
  test('has its weekday and holiday', () => {
    expect(shown('§ 1\n\nTaxa\n\nGäller från 2026-│06-06.\n')).toBe(
      '**2026-06-06** lördag, nationaldagen',
    );
  });

  test('in words without a year is the one nearest to the meeting', () => {
    const text = 'Sammanträdesdatum: 2025-12-16\n\n§ 1\n\nTaxa\n\nMöte den 8 jan│uari.\n';
    expect(shown(text)).toContain('**2026-01-08** torsdag');
  });

  test.each([
    ['Sammanträdesdatum: 2026-│03-12', 'Sista dag för justering: 2026-03-26'],
    [
      'Justeringens tid och plats: Kansliet 2026-│04-01',
      'Sista dag att sätta upp anslaget: 2026-04-07',
    ],
    ['Anslaget uppsatt: 2026-│03-13', 'Sista dag för överklagande: 2026-04-07'],
    ['Anslaget uppsatt: 2026-│03-13', 'Anslaget får tas ned tidigast 2026-04-08'],
  ])('%s has the limits that run from it', (field, limit) => {
    expect(shown(`Organ: Kommunstyrelsen\n${field}\n`)).toContain(limit);
  });

  test('in English says it in English', () => {
    expect(shown('Sammanträdesdatum: 2026-│03-12\n', {}, { locale: 'en' })).toContain(
      '**2026-03-12** Thursday\n\n- Last day of verification: 2026-03-26',
    );
  });

  test('that is no day says nothing', () => {
    expect(shown('§ 1\n\nTaxa\n\nGäller från 2026-│02-30.\n')).not.toContain('02-30**');
  });
});

test('a reference to a § shows what was decided there', () => {
  const text =
    '§ 1 KS-26/00101\n\nTaxa *A*\n\n## Beslut\n- Taxan antas.\n\n§ 2\n\nFråga\n\nDet gäller § │1.\n';
  expect(shown(text)).toBe('**§ 1 KS-26/00101** Taxa \\*A\\*\n\n- Taxan antas.');
});

test('a case number shows its §§ and whether it follows the form', () => {
  const profile = { diarienummer: [{ mönster: 'ORG-ÅÅ/NNNNN', prefix: ['KS'] }] };
  const { at, position } = marked('§ 1 KS.26│/00101\n\nTaxa\n', profile);
  const found = hover(at, position);
  const text = (found?.contents as MarkupContent | undefined)?.value;
  expect(text).toContain('Diarienumret följer inte formen KS-26/00101.\n\n- § 1 Taxa');
  expect(found?.range && wordsAt(at, found.range)).toBe('KS.26/00101');
});

test('elsewhere there is nothing to say', () => {
  const { at, position } = marked('§ 1 KS-26/00101\n\nTa│xa\n\n## Beslut\n- Taxan antas.\n');
  expect(hover(at, position)).toBeNull();
});
