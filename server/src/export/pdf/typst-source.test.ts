import { describe, expect, it } from 'vitest';
import { printDocumentWith, samplePrintDocument } from '../../../../test/support/print-document.ts';
import { paragraph, printItem } from '../../../../test/support/print-parts.ts';
import type { PrintBlock, PrintDocument } from '../../print/model.ts';
import { typstSource } from './typst-source.ts';

function sourceOf(document: PrintDocument): string {
  return typstSource(document, (character) => character);
}

function blockSource(...blocks: PrintBlock[]): string {
  return sourceOf(printDocumentWith([printItem(1, 'Titel', { blocks })]));
}

describe('text', () => {
  it('stands in string literals, quotes and backslashes escaped', () => {
    expect(blockSource(paragraph('a "b" \\ #c'))).toContain('#even-par[#"a \\"b\\" \\\\ #c"]');
  });

  it('is left to hyphenation where it is a long word', () => {
    const word = '”miljökonsekvensbeskrivnings-bestämmelserna”, och elva bokstäver';
    expect(blockSource(paragraph(word))).toContain(
      '[#"”"#long("miljökonsekvensbeskrivnings-bestämmelserna")#"”, och elva bokstäver"]',
    );
  });

  it('is left to hyphenation as a whole in the narrow columns of a table', () => {
    const cell = [{ type: 'text' as const, value: 'överklagandehänvisning' }];
    const table: PrintBlock = { type: 'table', align: ['left'], head: [cell], rows: [[cell]] };
    expect(blockSource(table)).toContain('[#"överklagandehänvisning"]');
    expect(blockSource(table)).not.toContain('#long("');
  });

  it('may be broken anywhere where it is no word, after signs at best', () => {
    const number = '12345678901234567890-2345678901234567890123';
    expect(blockSource(paragraph(number))).toContain(
      '#unhyphenated[#"12345678"#z#"90123456"#z#"7890-"#z#"23456789"#z#"01234567"#z#"890123"]',
    );
  });

  it('keeps § and number, and the groups of a number, on one line', () => {
    expect(blockSource(paragraph('se §§ 19–22, 1 250 000 kr, 2025'))).toContain(
      '[#"se "#box("§§ 19–22")#", "#box("1 250 000")#" kr, 2025"]',
    );
    expect(blockSource(paragraph('100 200 300 400 500'))).toContain('[#"100 200 300 400 500"]');
  });

  it('is never parted from its accents', () => {
    const letter = 'a\u{30A}';
    expect(blockSource(paragraph(letter.repeat(60)))).toContain(`#"${letter.repeat(8)}"#z`);
  });
});

describe('headings', () => {
  const sub: PrintBlock = {
    type: 'heading',
    depth: 4,
    content: [{ type: 'text', value: 'Under' }],
    role: 'free',
  };

  it('keep their depth below a heading', () => {
    expect(blockSource({ ...sub, depth: 3 }, sub)).toContain('#heading(level: 4)[#"Under"]');
  });

  it('skip no level without one', () => {
    expect(blockSource(sub)).not.toContain('level: 4)[');
  });
});

describe('lists', () => {
  it('with one mark have it once, with several print each', () => {
    const list = (...marks: string[]): PrintBlock => ({
      type: 'list',
      use: 'points',
      items: marks.map((mark) => ({ mark, blocks: [] })),
    });
    expect(blockSource(list('att', 'att'))).toContain('#marked-list("att",');
    expect(blockSource(list('3.', '10.'))).toContain('#numbered-list(("3.", "10.",),');
  });
});

describe('the document', () => {
  it.each([
    ['2026-03-10', 'datetime(year: 2026, month: 3, day: 10)'],
    ['2026-02-30', 'none'],
    ['i mars', 'none'],
    ['', 'none'],
  ])('of %j is dated %s', (meetingDate, date) => {
    expect(sourceOf({ ...samplePrintDocument(), meetingDate })).toContain(`date: ${date})`);
  });

  it('takes no colour that is none', () => {
    const document = samplePrintDocument();
    const style = { ...document.style, accent: '#12345");#panic(' };
    expect(sourceOf({ ...document, style })).toContain('#let accent = rgb("#000000")');
  });
});
