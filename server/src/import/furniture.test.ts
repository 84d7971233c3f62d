import { describe, expect, test } from 'vitest';
import { removeFurniture } from './furniture.ts';
import { readRunningHead } from './running-head.ts';
import { sourceLines } from './source-lines.ts';

function kept(text: string): string[] {
  return removeFurniture(sourceLines(text)).lines.map((line) => line.text);
}

describe('furniture', () => {
  test.each([
    'K:\\Protokoll\\AU\\2026\\260210.docx',
    'Justering (sign) Utdragsbestyrkande Expediering',
    'Justerandes sign            Utdragsbestyrkande',
    'Utdragsbestyrkande',
    '§ 28 forts.',
    'KS-26/00101 § 28 (forts.)',
    'Forts. § 28',
    'EXEMPELBY KOMMUN   PROTOKOLL   13(35)',
    'Sida 13 av 35',
  ])('%s goes', (line) => {
    expect(kept(`Text före.\n\n${line}\n\nText efter.\n`)).toEqual(['Text före.', 'Text efter.']);
  });

  test.each([
    'Expediering',
    'Protokoll 2026-02-10',
    'Kommunstyrelsen',
    'Ja 13 (35 procent)',
    'Justering av budget',
    'Ärendet fortsätter i § 28.',
    'Förvaltningen utreder frågan i 12 (14) fall',
  ])('%s stays', (line) => {
    expect(kept(`Text före.\n\n${line}\n\nText efter.\n`)).toContain(line);
  });

  test('takes the lines around a page number with it, but no recipient above', () => {
    const text =
      'Skickas till\nSocialnämnden\n\nEXEMPELBY KOMMUN\nPROTOKOLL 2(3)\nKommunstyrelsen 2026-02-10\n\n§ 5\n';
    expect(kept(text)).toEqual(['Skickas till', 'Socialnämnden', '§ 5']);
  });

  test('is what stands at the edge of most pages; a recipient there is not', () => {
    const pages = [1, 2, 3, 4].map(
      (n) => `Box 1, Exempelby, sidan ${n} av x\n§ ${n}\nText ${n}\nSkickas till\nSocialnämnden\n`,
    );
    expect(kept(pages.join('\n\f\n')).filter((line) => /Box|Social/u.test(line))).toEqual(
      Array.from({ length: 4 }, () => 'Socialnämnden'),
    );
  });

  test('leaves a page break where it stood', () => {
    const { lines } = removeFurniture(sourceLines('mitt i en\n\n\n§ 3 forts.\n\n\nmening\n'));
    expect(lines.map(({ page }) => page)).toEqual([false, true]);
  });
});

describe('a running head', () => {
  test.each([
    ['ÖSTRA EXEMPELBY KOMMUN   PROTOKOLL 3(4)', 'Östra Exempelby kommun', null, null],
    [
      'BARN- OCH UTBILDNINGSNÄMNDEN   2026-06-09',
      null,
      'Barn- och utbildningsnämnden',
      '2026-06-09',
    ],
    ['Region Sörmark  Protokoll', 'Region Sörmark', null, null],
    ['Valnämnden i Exempelby kommun', 'Exempelby kommun', 'Valnämnden', null],
    [
      'Exempelby kommun Allmänna utskottet den 3 mars 2026',
      'Exempelby kommun',
      'Allmänna utskottet',
      'den 3 mars 2026',
    ],
  ])('%s', (line, municipality, body, date) => {
    expect(readRunningHead(line)).toMatchObject({ municipality, body, date });
  });

  test.each(['Kommunstyrelsen beslutar', 'Taxa 2026-03-10', 'Sida vid sida', '14 (13)'])(
    '%s is none',
    (line) => {
      expect(readRunningHead(line)).toBeNull();
    },
  );
});
