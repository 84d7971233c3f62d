import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfEngine } from '../../server/src/export/pdf/engine.ts';
import { type ExportedPdf, exportPdf } from '../../server/src/export/pdf/pdf.ts';
import { selfCheck } from '../../server/src/export/pdf/self-check.ts';
import type { PrintItem } from '../../server/src/print/model.ts';
import { testEngine } from '../support/pdf-engine.ts';
import { printDocumentWith, samplePrintDocument } from '../support/print-document.ts';
import { longItem } from '../support/print-items.ts';
import { paragraph, printItem, words } from '../support/print-parts.ts';
import { type ReadPdf, readPdf, roles, squeezed } from '../support/read-pdf.ts';

let engine: PdfEngine;
let exported: ExportedPdf;
let read: ReadPdf;
const sample = samplePrintDocument();

beforeAll(async () => {
  engine = await testEngine();
  exported = exportPdf(sample, engine);
  read = await readPdf(exported.bytes);
});

/** The lines of a page, from 1, that say how a § goes on. */
function continuations(pdf: ReadPdf): [page: number, line: string][] {
  return pdf.pages.flatMap(({ lines }, index) =>
    lines
      .filter((line) => line.endsWith(' forts.'))
      .map((line): [number, string] => [index + 1, line]),
  );
}

/** What `itemPages` says that the continuations must be. */
function expectedContinuations({ itemPages }: ExportedPdf): [page: number, line: string][] {
  return sample.items.flatMap(({ id, continuation }) => {
    const { first, last } = itemPages.get(id) ?? { first: 0, last: 0 };
    return Array.from({ length: last - first }, (_, index): [number, string] => [
      first + 1 + index,
      continuation,
    ]);
  });
}

/** A § of so many short paragraphs, each of which says whose it is. */
function filledItem(number: number, paragraphs: number): PrintItem {
  return printItem(number, 'Fyllnad', {
    blocks: Array.from({ length: paragraphs }, (_, index) => paragraph(`${number}:${index}`)),
    recipients: { heading: 'Beslutet skickas till', lines: [words(`${number}:mottagare`)] },
  });
}

/** The pages that hold a line of a `filledItem` but not its title, by their text alone. */
function pagesThatContinue(pdf: ReadPdf, items: PrintItem[]): [page: number, line: string][] {
  return pdf.pages.flatMap(({ lines }, index) =>
    items
      .filter(({ label }) => !lines.includes(label))
      .filter(({ label }) => lines.some((line) => line.startsWith(`${label.slice(2)}:`)))
      .map(({ continuation }): [number, string] => [index + 1, continuation]),
  );
}

describe('every page', () => {
  it('has organisation, PROTOKOLL, page of pages, body, date and draft mark at its head', () => {
    const heads = read.pages.map(({ lines }) => lines.slice(0, 2));
    expect(heads).toEqual(
      Array.from({ length: exported.pages }, (_, index) => [
        `EXEMPELBY KOMMUN PROTOKOLL ${index + 1}(${exported.pages})`,
        'Allmänna utskottet 2026-03-10 UTKAST',
      ]),
    );
  });

  it('has the columns of the foot last', () => {
    const feet = new Set(read.pages.map(({ lines }) => lines.at(-1)));
    expect(feet).toEqual(new Set(['Justering (sign) Utdragsbestyrkande Expediering']));
  });

  it('has no mark once the protokoll is verified', async () => {
    const verified = { ...printDocumentWith([printItem(1, 'Dagordning')]), mark: null };
    const { pages } = await readPdf(exportPdf(verified, engine).bytes);
    expect(pages.flatMap(({ lines }) => lines).join(' ')).not.toContain('UTKAST');
  });
});

describe('cover and ärendelista', () => {
  it('prints rows, signatures and bevis om anslag on the first page', () => {
    const text = read.pages[0]?.lines.join('\n');
    for (const line of [
      'Övriga deltagande Sixten Lövhamra, sekreterare',
      'Torkel Frisendahl, justerare',
      'Bevis om anslag',
      'Anslaget nedtages 2026-04-03',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('lists the many members of a fullmäktige in two columns, in their order', async () => {
    const document = printDocumentWith([printItem(1, 'Upprop')]);
    const names = Array.from({ length: 45 }, (_, index) => `Ledamot ${index + 1} Ängmark (S)`);
    const rows = [{ label: 'Beslutande', lines: names.map(words) }];
    const { bytes } = exportPdf({ ...document, cover: { ...document.cover, rows } }, engine);
    const text = (await readPdf(bytes)).pages[0]?.lines.join(' ') ?? '';
    const places = names.map((name) => text.indexOf(name));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
  });

  it('names the page of each §', () => {
    const text = squeezed(read.pages[1]?.lines.join('') ?? '');
    for (const { id, label, title, caseNumbers } of sample.items) {
      const words = title.map((node) => (node.type === 'text' ? node.value : '')).join('');
      const page = exported.itemPages.get(id)?.first;
      expect(text).toContain(squeezed(`${label}${words}${caseNumbers.join('')}${page}`));
    }
  });
});

describe('each § on a new page', () => {
  it('starts a page that says case numbers, number and title first', () => {
    const starts = sample.items.map(({ id }) => {
      const page = read.pages[(exported.itemPages.get(id)?.first ?? 0) - 1];
      return page?.lines[2];
    });
    expect(starts).toEqual([
      '§ 16',
      'KS-26/00101 § 17',
      'KS-25/00344 § 18',
      'KS-26/00088, KS-25/00417 § 19',
      'KS-26/00140 § 19a',
      'KS-26/00097 § 20',
      '§§ 21–22',
    ]);
    expect(new Set([...exported.itemPages.values()].map(({ first }) => first)).size).toBe(7);
  });

  it('sets many case numbers above the number', async () => {
    const caseNumbers = Array.from({ length: 9 }, (_, index) => `KS-26/0010${index}`);
    const item = printItem(1, 'Titel', { caseNumbers });
    const { pages } = await readPdf(exportPdf(printDocumentWith([item]), engine).bytes);
    const lines = pages[1]?.lines ?? [];
    const number = lines.indexOf('§ 1');
    expect(lines.slice(2, number).join(' ')).toBe(caseNumbers.join(', '));
    expect(lines[number + 1]).toBe('Titel');
  });

  it('heads exactly the pages that continue a § with "§ n forts."', () => {
    expect(exported.itemPages.get('paragraf-18')).toEqual({ first: 5, last: 7 });
    expect(continuations(read)).toEqual([
      [6, '§ 18 forts.'],
      [7, '§ 18 forts.'],
    ]);
    expect(read.pages[5]?.lines[2]).toBe('§ 18 forts.');
  });

  it('prints the recipients last on the last page of the §', () => {
    const last = read.pages[6]?.lines.slice(-4, -1);
    expect(last).toEqual([
      'Beslutet skickas till',
      'Kommunstyrelsen',
      'Verksamheten för vatten och avlopp',
    ]);
    expect(read.pages[4]?.lines).not.toContain('Beslutet skickas till');
  });

  it('says no "forts." after a § that just fills its page', async () => {
    const items = Array.from({ length: 12 }, (_, index) => filledItem(22 + index, 22 + index));
    const pdf = await readPdf(exportPdf(printDocumentWith(items), engine).bytes);
    expect(continuations(pdf).length).toBeGreaterThan(0);
    expect(continuations(pdf).length).toBeLessThan(12);
    expect(continuations(pdf)).toEqual(pagesThatContinue(pdf, items));
  });
});

describe('§§ that run on', () => {
  it('start where the one before ends, and are continued where they are', async () => {
    const style = { ...sample.style, newPageForEachItem: false };
    const result = exportPdf({ ...sample, style }, engine);
    const pdf = await readPdf(result.bytes);
    expect(result.pages).toBeLessThan(exported.pages);
    expect(result.itemPages.get('paragraf-17')?.first).toBe(
      result.itemPages.get('paragraf-16')?.last,
    );
    expect(continuations(pdf)).toEqual(expectedContinuations(result));
  });

  it('say "forts." rightly wherever the page breaks fall', async () => {
    for (let filling = 14; filling <= 34; filling += 1) {
      const items = [filledItem(1, filling), filledItem(2, 3), filledItem(3, 2)];
      const document = printDocumentWith(items);
      const style = { ...document.style, newPageForEachItem: false };
      const pdf = await readPdf(exportPdf({ ...document, style }, engine).bytes);
      expect(continuations(pdf)).toEqual(pagesThatContinue(pdf, items));
    }
  });
});

describe('for those who do not see it', () => {
  it('has headings, lists, tables with header cells, quotations and links', () => {
    const seen = new Set(read.pages.flatMap(({ structure }) => roles(structure)));
    const expected = 'H1 H2 H3 H4 P L LI Lbl LBody Table TR TH TD BlockQuote Link'.split(' ');
    expect(expected.filter((role) => !seen.has(role))).toEqual([]);
  });

  it('has a bookmark for each §', () => {
    expect(read.bookmarks).toEqual([
      'PROTOKOLL',
      'Bevis om anslag',
      'Ärendelista',
      '§ 16 Dagordning',
      '§ 17 Taxa för uthyrning av kommunens samlingslokaler och idrottshallar',
      '§ 18 Nytt vattenverk i Norrbyn – val av alternativ inför upphandlingen',
      '§ 19 Remissvar om ny kollektivtrafikplan',
      '§ 19a Val av ombud till Norra skogens vattenråd',
      '§ 20 Ekonomisk rapport',
      '§§ 21–22 Delgivningar och nästa sammanträde',
    ]);
  });
});

it('says numbers and emphasis of a title in its bookmark', async () => {
  const item = printItem(1, '', {
    title: [...words('Ändring av § 5, '), { type: 'strong', children: words('1 200 000 kr') }],
  });
  const { bookmarks } = await readPdf(exportPdf(printDocumentWith([item]), engine).bytes);
  expect(bookmarks).toContain('§ 1 Ändring av § 5, 1 200 000 kr');
});

describe('the bytes', () => {
  it('are the same in two exports and in two engines', async () => {
    const again = exportPdf(samplePrintDocument(), engine);
    expect(Buffer.compare(again.bytes, exported.bytes)).toBe(0);
    const anew = exportPdf(samplePrintDocument(), await testEngine());
    expect(Buffer.compare(anew.bytes, exported.bytes)).toBe(0);
  });

  it('are the same without a date that could be the document’s', () => {
    for (const meetingDate of ['', '2026-02-30', 'i mars']) {
      const document = { ...printDocumentWith([printItem(1, 'Dagordning')]), meetingDate };
      const [one, other] = [exportPdf(document, engine), exportPdf(document, engine)];
      expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    }
  });
});

describe('what else there may be', () => {
  it('prints on every paper and in every face', () => {
    for (const paper of ['a4', 'a5', 'letter'] as const) {
      for (const font of ['Source Sans 3', 'Source Serif 4'] as const) {
        const document = printDocumentWith([longItem()]);
        const style = { ...document.style, paper, font, accent: '#1f4e79' };
        expect(exportPdf({ ...document, style }, engine).pages).toBeGreaterThan(3);
      }
    }
  });

  it('takes a document that says nothing', () => {
    const empty = printDocumentWith([printItem(1, '')]);
    const { cover } = empty;
    const nothing = {
      ...empty,
      title: '',
      organisation: '',
      body: '',
      meetingDate: '',
      mark: null,
      running: { organisation: '', documentType: '', body: '', date: '', foot: [] },
      cover: {
        ...cover,
        heading: '',
        rows: [],
        corrections: [],
        signatures: { label: '', lines: [] },
        notice: { heading: '', statement: '', rows: [], signature: { label: '', name: '' } },
      },
      agenda: { heading: '', entries: [] },
    };
    const { bytes, itemPages } = exportPdf(nothing, engine);
    expect(itemPages.get('paragraf-1')).toEqual({ first: 3, last: 3 });
    expect(selfCheck(bytes)).not.toContain('PDF/UA 7.1: no dc:title');
  });
});
