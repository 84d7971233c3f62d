import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfEngine } from '../../server/src/export/pdf/engine.ts';
import { exportPdf } from '../../server/src/export/pdf/pdf.ts';
import { selfCheck } from '../../server/src/export/pdf/self-check.ts';
import type { Inline } from '../../server/src/language/inline-tree.ts';
import type { PrintBlock, PrintDocument } from '../../server/src/print/model.ts';
import { documentFullOf } from '../support/hostile-document.ts';
import { testEngine } from '../support/pdf-engine.ts';
import { printDocumentWith } from '../support/print-document.ts';
import { paragraph, printItem, words } from '../support/print-parts.ts';
import { outsidePaper, readPdf, squeezed } from '../support/read-pdf.ts';

let engine: PdfEngine;
beforeAll(async () => {
  engine = await testEngine();
});

/** All text between the running heads and feet, spaces and hyphens left out. */
async function bodyText(document: PrintDocument): Promise<string> {
  return bodyTextOf(exportPdf(document, engine).bytes);
}

async function bodyTextOf(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes);
  const lines = pages.flatMap((page) => page.lines.slice(2, -1));
  return squeezed(lines.filter((line) => !line.endsWith(' forts.')).join(''));
}

const HOSTILE = [
  '#import "@preview/x:1.0.0": y',
  '#read("/etc/passwd")',
  '#panic("nej")',
  '"); #panic("nej")',
  '] #panic("nej") [',
  '\\',
  '\\"',
  '\\u{41}',
  '$x^2$ *fet* _kursiv_ `kod` ~ @ref <etikett> // rad /* block */ --- ...',
  '= Rubrik',
  '- punkt',
  '+ punkt',
  '1. punkt',
  '/ term: ord',
  '<script>alert(1)</script>',
  '{{ }} #{ } #[ ] #( )',
  '\'enkla\' "dubbla" ”svenska”',
  'ﬁ ½ € … – — “ ”',
];

describe('hostile text', () => {
  it.each(HOSTILE)('comes out as the text it is: %s', async (value) => {
    const text = await bodyText(
      printDocumentWith([printItem(1, 'Titel', { blocks: [paragraph(value)] })]),
    );
    expect(text).toContain(`Titel${squeezed(value)}`);
  });

  it.each(HOSTILE)('breaks nothing in any place: %s', (value) => {
    expect(exportPdf(documentFullOf(value), engine).missingCharacters).toEqual([]);
  });

  it('is no code whatever it is', () => {
    const character = fc.oneof(
      fc.constantFrom(...'#"\\[](){}$*_`~@<>/-+=:;,.\' \n\t'.split('')),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u0000',
        '\u001b',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\ufffe',
      ),
      fc.constantFrom('import', 'let', 'panic', 'read', 'z'),
    );
    const text = fc.array(character, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(selfCheck(exportPdf(documentFullOf(`a${value}`), engine).bytes)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('characters', () => {
  it('that are none leave nothing, a box for half a character, a space for a blank', async () => {
    const value = 'a\u0000b\u001bc\ud800d\udc00e\ufffef\tg\u000bh\u2028i\ufeffj';
    const document = printDocumentWith([printItem(1, 'Titel', { blocks: [paragraph(value)] })]);
    const { pages } = await readPdf(exportPdf(document, engine).bytes);
    expect(pages[1]?.lines).toContain('abc□d□e□f g h ij');
    expect(exportPdf(document, engine).missingCharacters).toEqual([]);
  });

  it('that no face has are printed as a box and reported', async () => {
    const document = printDocumentWith([printItem(1, 'Titel', { blocks: [paragraph('x😀漢y')] })]);
    expect(await bodyText(document)).toContain('Titelx□□y');
    expect(exportPdf(document, engine).missingCharacters).toEqual(['😀', '漢']);
  });

  it('of other languages of Europe are printed', async () => {
    const value = 'Łukasz Çelik Żaneta Đorđević Čáhput Ŧŧ Ŋŋ Αθήνα Москва';
    const document = printDocumentWith([printItem(1, 'Titel', { blocks: [paragraph(value)] })]);
    expect((await bodyText(document)).normalize()).toContain(squeezed(value));
    expect(exportPdf(document, engine).missingCharacters).toEqual([]);
  });

  it('that are invisible draw nothing', () => {
    const value = 'mjukt\u00adstreck fog\u2060ord noll\u200bbredd emoji\ufe0f \u200ej\u200f';
    for (const font of ['Source Sans 3', 'Source Serif 4'] as const) {
      const document = printDocumentWith([printItem(1, value, { blocks: [paragraph(value)] })]);
      const style = { ...document.style, font };
      expect(selfCheck(exportPdf({ ...document, style }, engine).bytes)).toEqual([]);
    }
  });
});

describe('line breaks', () => {
  it('of the source are kept', async () => {
    const document = printDocumentWith([
      printItem(1, 'Titel', { blocks: [paragraph('Första raden\nAndra raden\r\nTredje raden')] }),
    ]);
    const { pages } = await readPdf(exportPdf(document, engine).bytes);
    expect(pages[1]?.lines).toEqual(
      expect.arrayContaining(['Första raden', 'Andra raden', 'Tredje raden']),
    );
  });

  it('keep 100 kB without a space on the paper', async () => {
    const value = 'abcdefghij'.repeat(10_000);
    const document = printDocumentWith([printItem(1, 'Titel', { blocks: [paragraph(value)] })]);
    const { bytes } = exportPdf(document, engine);
    expect(await bodyTextOf(bytes)).toContain(value);
    expect(await outsidePaper(bytes)).toEqual([]);
  });

  it('keep a title that fills pages on the paper', async () => {
    const value = 'ett långt ärende '.repeat(600);
    const { bytes, pages } = exportPdf(printDocumentWith([printItem(1, value)]), engine);
    expect(pages).toBeGreaterThan(3);
    expect(await bodyTextOf(bytes)).toContain(squeezed(value));
    expect(await outsidePaper(bytes)).toEqual([]);
  });

  it('keep long words in narrow cells on the paper', async () => {
    const cell = words(
      'fornamn.efternamn@samhallsbyggnad.exempelby.example 1234567890123456789012345',
    );
    const head = words('Miljökonsekvensbeskrivningar');
    const row = Array.from({ length: 6 }, () => cell);
    const table: PrintBlock = { type: 'table', align: [], head: row.map(() => head), rows: [row] };
    const { bytes } = exportPdf(
      printDocumentWith([printItem(1, 'Titel', { blocks: [table] })]),
      engine,
    );
    expect(await outsidePaper(bytes)).toEqual([]);
  });
});

describe('nesting', () => {
  it('as deep as anyone writes it loses no text', async () => {
    let block: PrintBlock = paragraph('innerst');
    for (let depth = 40; depth > 0; depth -= 1) {
      block =
        depth % 2 === 0
          ? { type: 'quote', blocks: [paragraph(`citat ${depth}`), block] }
          : {
              type: 'list',
              use: 'prose',
              items: [
                { mark: `${depth})`, blocks: [block] },
                { mark: '', blocks: [] },
              ],
            };
    }
    let inline: Inline = { type: 'text', value: 'fett' };
    for (let depth = 0; depth < 100; depth += 1) inline = { type: 'strong', children: [inline] };
    const blocks: PrintBlock[] = [block, { type: 'paragraph', content: [inline] }];
    const text = await bodyText(printDocumentWith([printItem(1, 'Titel', { blocks })]));
    for (let depth = 2; depth <= 40; depth += 2)
      expect(text).toContain(`${depth - 1})citat${depth}`);
    expect(text).toContain('innerst');
    expect(text).toContain('fett');
  });
});

describe('links', () => {
  it('to anything but the web and mail are text', () => {
    const link = (url: string): Inline => ({ type: 'link', url, children: words('länk') });
    const urls = ['javascript:alert(1)', 'file:///etc/passwd', 'bilagor/karta.pdf', '', 'https://'];
    const document = printDocumentWith([
      printItem(1, 'Titel', { blocks: [{ type: 'paragraph', content: urls.map(link) }] }),
    ]);
    const file = new TextDecoder('latin1').decode(exportPdf(document, engine).bytes);
    expect(file).not.toContain('/URI');
  });

  it('keep their address, in ASCII', () => {
    const link: Inline = {
      type: 'link',
      url: 'https://exempelby.example/å?a=1&b=")',
      children: words('x'),
    };
    const document = printDocumentWith([
      printItem(1, 'Titel', { blocks: [{ type: 'paragraph', content: [link] }] }),
    ]);
    const file = new TextDecoder('latin1').decode(exportPdf(document, engine).bytes);
    expect(file).toContain('https://exempelby.example/%C3%A5?a=1&b=%22');
  });
});
