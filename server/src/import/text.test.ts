import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importText } from './text.ts';

/** Lines that printed protokoll hold, and lines that only look like them. */
const LINES = [
  '§ 1',
  '§ 2 KS 2026/12',
  'KS-26/00103 § 3',
  '§ 4 Budget',
  'Bakgrund',
  'Beslut',
  '-----',
  '',
  'Beslutet skickas till',
  'Skickas till: A Ek, kommunstyrelsen',
  '- punkt',
  '• Taxan antas.',
  '1. Första',
  'att anta taxan,',
  'Kommunstyrelsen beslutar',
  'Kommunstyrelsen',
  'EXEMPELBY KOMMUN PROTOKOLL 3(4)',
  'Kommunstyrelsen 2026-03-12',
  'Plats och tid Kommunhuset',
  'Beslutande Anna Ek (S), ordförande',
  'Bo Berg (M)',
  'en rad som är ganska lång och som fortsätter på nästa rad utan att ta slut',
  'och den fortsätter med ett avstav-',
  'ningstecken i slutet av raden.',
  'Ny mening här.',
  '*stjärna*',
  '[[anteckning',
  '{{ mask',
  '> citat',
  '# rubrik',
  '| a | b |',
  '|---|---|',
  'Paragrafer: 1-3',
  'Underskrift ..............',
  'Anna Ek',
  'BEVIS OM ANSLAG',
  'Sammanträdesdag 2026-03-12',
  '\f',
  'a\tb\tc',
  'Nämnd   Budget   Utfall',
  '§ 3 forts.',
  'K:\\x\\y.docx',
  'Kommun: Exempelby',
  'Dnr KS 2026/3',
  'a) liten',
  'o Under',
  '– streck',
  'Status: Utkast',
  '1986. Ett år.',
  '+ plus',
  'Tid för allt',
];
const texts = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...LINES) },
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      fc.constantFrom('\n', '\n\n', '\n \n', '\r\n', '\n\n\n', ' \n'),
    ),
    { maxLength: 25 },
  )
  .map((lines) => lines.map((line) => line.join('')).join(''));

describe('import', () => {
  test('gives the same when its result is imported again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markup = importText(text);
        expect(importText(markup)).toBe(markup);
      }),
      { numRuns: 400 },
    );
  });

  test.each(['', ' ', '\ufeff', '\r\n\r\n', '\f', '\u00ad'])('of %j is empty', (text) => {
    expect(importText(text)).toBe('');
  });

  test('does not depend on line ends, fixed spaces or joined letters', () => {
    const plain = '§ 1\n\nVal\n\nNämndens kostnad är 5 kr, och fiskeflottan får fi.\n';
    expect(importText(plain.replace(/\n/gu, '\r\n'))).toBe(importText(plain));
    expect(importText(plain.replace('§ 1', '§\u00a01').replace(/fi/gu, 'ﬁ'))).toBe(
      importText(plain),
    );
    expect(importText(plain.normalize('NFD'))).toBe(importText(plain));
  });

  test('joins a sentence over a page, and no more than a sentence', () => {
    const over = (before: string, after: string): string =>
      importText(`§ 1\n\nVal\n\n${before}\n\n\nSida 2 (3)\n\n${after}\n`);
    expect(over('De som deltar får', 'utbildning.')).toContain('De som deltar får utbildning.');
    expect(over('De som deltar får ut-', 'bildning.')).toContain('De som deltar får utbildning.');
    expect(over('Alla deltar.', 'Alla får utbildning.')).toContain('deltar.\n\nAlla får');
  });

  test('marks as plain what the markup would read', () => {
    const text = '§ 1\n\nVal\n\nPris*: 5 kr [[sic]].\n\n# ett\n';
    expect(importText(text)).toBe('§ 1\n\nVal\n\nPris\\*: 5 kr \\[[sic]].\n\n\\# ett\n');
  });

  test('takes a text of megabytes', () => {
    const one = (n: number): string =>
      `KS-26/${n} § ${n}\n\nTitel ${n}\n\nBakgrund\n\n${'En mening som är lång nog för att brytas och fort-\nsätta på nästa rad.\n'.repeat(20)}\nBeslut\n• Godkänns.\n-----\n`;
    const markup = importText(Array.from({ length: 1500 }, (_, i) => one(i + 1)).join(''));
    expect(markup.match(/^§ /gmu)).toHaveLength(1500);
  });
});
