import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocumentWith, samplePrintDocument } from '../../../test/support/print-document.ts';
import { list, paragraph, printItem, words } from '../../../test/support/print-parts.ts';
import type { PrintBlock, PrintTable } from '../print/model.ts';
import { exportText } from './text.ts';

/** The text of one § with these blocks, from its first block on. */
function textOf(blocks: PrintBlock[], endMark: string | null = '-----'): string {
  const sample = printDocumentWith([printItem(1, 'Titel', { blocks })]);
  const text = exportText({ ...sample, style: { ...sample.style, endMark } });
  return text.slice(text.indexOf('Titel') + 'Titel\n\n'.length);
}

const heading = (value: string): PrintBlock => ({
  type: 'heading',
  depth: 3,
  content: words(value),
  role: 'free',
});

test('the cover: labels in one column, a line for each to sign on', () => {
  const text = exportText(samplePrintDocument());
  expect(
    text.startsWith('Exempelby kommun\nPROTOKOLL\nAllmänna utskottet\n2026-03-10\nUtkast\n'),
  ).toBe(true);
  const rows = text.split('\n');
  const column = rows.find((row) => row.startsWith('Beslutande'))?.indexOf('Maja');
  for (const part of [
    'Göran Östervall',
    'Kommunkontoret, Storsjörummet',
    'Torkel Frisendahl, jus',
  ]) {
    expect(rows.find((row) => row.includes(part))?.indexOf(part)).toBe(column);
  }
  expect(text).toContain('Maja Åkerlund, ordförande');
});

test('a § as it is printed', () => {
  const text = exportText(samplePrintDocument());
  expect(text).toContain(`

KS-26/00101 § 17

Taxa för uthyrning av kommunens samlingslokaler och idrottshallar

Beredande tjänsteperson: Rut Stigendal

Bakgrund
Taxan har legat oförändrad sedan 2019. `);
  expect(text).toContain(`
Allmänna utskottets förslag till kommunstyrelsen
• Taxan antas och gäller från och med 2026-07-01.
• Förvaltningen får i uppdrag att
  a) informera föreningarna före den 1 maj
  b) följa upp beläggningen efter ett år.
-----

Beslutet skickas till
Kommunstyrelsen
Rut Stigendal

`);
});

test('§§ stand in order, in the list of §§ and in the text', () => {
  const document = samplePrintDocument();
  const text = exportText(document);
  const list = text.indexOf('Ärendelista');
  for (const from of [list, text.indexOf('\n\n\n§ 16\n')]) {
    const places = document.items.map(({ label }) => text.indexOf(label, from));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  }
});

test('a line break in the source stays, and hangs in a list', () => {
  const content = [...words('ett'), { type: 'break' as const }, ...words('två')];
  const block: PrintBlock = { type: 'paragraph', content };
  expect(textOf([block])).toBe('ett\ntvå\n');
  expect(textOf([{ type: 'list', use: 'prose', items: [{ mark: '10.', blocks: [block] }] }])).toBe(
    '10. ett\n    två\n',
  );
});

test('blocks are parted by a blank line, a heading stands on what it rules', () => {
  const blocks = [paragraph('A'), paragraph('B'), heading('C'), heading('D'), paragraph('E')];
  expect(textOf(blocks)).toBe('A\n\nB\n\nC\nD\nE\n');
});

test('a quotation bears its mark on every line', () => {
  expect(textOf([{ type: 'quote', blocks: [paragraph('A'), paragraph('B')] }])).toBe(
    '> A\n>\n> B\n',
  );
});

test('no end mark where the style prints none', () => {
  expect(textOf([paragraph('A'), { type: 'end-mark' }], null)).toBe('A\n');
});

test('a list without marks has no indentation', () => {
  expect(
    textOf([
      list('lines', [
        ['', 'A'],
        ['', 'B'],
      ]),
    ]),
  ).toBe('A\nB\n');
});

test('columns of a table are aligned as readers see them', () => {
  const table: PrintTable = {
    type: 'table',
    align: ['left', 'right', 'center'],
    head: ['Post', 'Kronor', 'Ja'].map(words),
    rows: [['A\u030angström', '1 200', 'X'].map(words), ['', '7', ''].map(words)],
  };
  expect(textOf([table]).normalize('NFC')).toBe(
    [
      'Post      Kronor  Ja',
      '────────  ──────  ──',
      'Ångström   1 200  X',
      '               7',
      '',
    ].join('\n'),
  );
});

test('one enormous cell does not swell the other rows', () => {
  const rows = [['x'.repeat(100_000)], ...Array.from({ length: 100 }, () => ['a'])];
  const table: PrintTable = {
    type: 'table',
    align: [null],
    head: [words('H')],
    rows: rows.map((row) => row.map(words)),
  };
  expect(textOf([table]).length).toBeLessThan(102_000);
});

test('whatever the words are: no control characters, no space at a line end, one last line feed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const blocks = [paragraph(value), list('points', [[value, value]])];
      const text = exportText(printDocumentWith([printItem(1, value, { blocks })]));
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\p{Surrogate}]|\n\n$/u);
      expect(text.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
      expect(text.endsWith('\n')).toBe(true);
    }),
  );
});

test('prints the role alone below a line that nobody is named for', () => {
  const document = samplePrintDocument();
  document.cover.signatures.lines = [{ name: '', role: 'sekreterare' }];
  expect(exportText(document)).toMatch(/^\s+sekreterare$/mu);
});
