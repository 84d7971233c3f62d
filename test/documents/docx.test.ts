/**
 * The Word file as LibreOffice opens it: the same words in the same order as
 * the print model, and `§ n forts.` on the pages that continue a §.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../server/src/export/docx/export-docx.ts';
import type { PrintDocument, PrintItem } from '../../server/src/print/model.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { inlineText, modelText } from '../support/model-text.ts';
import { type PageLine, readPageLines } from '../support/page-lines.ts';
import { printDocumentWith, samplePrintDocument } from '../support/print-document.ts';
import { shortItems } from '../support/print-items.ts';
import { list, paragraph, printItem, words } from '../support/print-parts.ts';
import { squeezed } from '../support/read-pdf.ts';

async function pagesOf(document: PrintDocument): Promise<PageLine[][]> {
  return readPageLines(await convertToPdf(await exportDocx(document)));
}

/** A page without what stands on every page: two lines of head, one of foot. */
function body(page: PageLine[]): string[] {
  return page
    .slice(2, -1)
    .map(({ text }) => text)
    .filter((text) => !text.endsWith(' forts.'));
}

/** The words of the pages, without the heads of tables that are repeated and the lines to sign on. */
function pageText(pages: PageLine[][], repeated: string): string {
  return squeezed(
    pages
      .flatMap((page, index) =>
        body(page).filter((text, at) => index === 0 || at > 0 || text !== repeated),
      )
      .join('')
      .replace(/\.{5,}/g, ''),
  );
}

/** For each page the § whose number stands at its head, else the one before it goes on. */
function expectedContinuations(pages: PageLine[][], items: PrintItem[]): (string | null)[] {
  let current: PrintItem | null = null;
  return pages.map((page) => {
    const begins = items.find(({ label, caseNumbers, title }) =>
      squeezed(body(page).join('')).startsWith(
        squeezed(`${caseNumbers.join(', ')}${label}${inlineText(title)}`),
      ),
    );
    if (begins !== undefined) current = begins;
    return begins === undefined && current !== null ? current.continuation : null;
  });
}

function continuations(pages: PageLine[][]): (string | null)[] {
  return pages.map((page) => page.find(({ text }) => text.endsWith(' forts.'))?.text ?? null);
}

describe('the sample in LibreOffice', () => {
  const sample = { ...samplePrintDocument(), agenda: null };
  let pages: PageLine[][] = [];
  beforeAll(async () => {
    pages = await pagesOf(sample);
  });

  it('says the words of the model, in their order', () => {
    expect(pageText(pages, 'Etapp Åtgärd Kostnad (kr)')).toBe(modelText(sample));
  });

  it('has organisation, body, date, draft mark and page of pages on every page', () => {
    for (const [index, page] of pages.entries()) {
      expect(page[0]?.text).toBe(`EXEMPELBY KOMMUN PROTOKOLL ${index + 1}(${pages.length})`);
      expect(page[1]?.text).toBe('Allmänna utskottet 2026-03-10 Utkast');
      expect(page.at(-1)?.text).toBe('Justering (sign) Utdragsbestyrkande Expediering');
    }
  });

  it('says on exactly the continued pages which § goes on', () => {
    const expected = expectedContinuations(pages, sample.items);
    expect(expected.filter((line) => line !== null)).toEqual(['§ 18 forts.', '§ 18 forts.']);
    expect(continuations(pages)).toEqual(expected);
  });

  it('repeats the head of a table that goes on', () => {
    const heads = pages.flat().filter(({ text }) => text === 'Etapp Åtgärd Kostnad (kr)');
    expect(heads).toHaveLength(2);
  });

  it('has the cover on one page', () => {
    expect(body(pages[0] ?? []).at(-1)).toContain('Rättelse');
  });
});

describe('the list of §§ in LibreOffice', () => {
  it('states the page on which each § begins', async () => {
    const document = samplePrintDocument();
    const pages = await pagesOf(document);
    const stated = (pages[1] ?? []).flatMap(({ text }) => {
      const [, label, page] = /^(§§? [\w–]+) .* (\d+)$/.exec(text) ?? [];
      return label === undefined ? [] : [[label, Number(page)]];
    });
    const actual = document.items.map(({ label }) => [
      label,
      pages.findIndex((page, index) => index > 1 && ` ${page[2]?.text}`.endsWith(` ${label}`)) + 1,
    ]);
    expect(stated).toEqual(actual);
  });
});

describe('recipients in LibreOffice', () => {
  /** A § of so many lines that its end comes anywhere on its page, or just on the next. */
  function filled(lines: number): PrintItem {
    return printItem(lines, `Titel ${lines}`, {
      blocks: [
        list(
          'lines',
          Array.from({ length: lines }, (_, index) => ['', `Rad ${index}`]),
        ),
        list('points', [['•', 'Beslutspunkt']]),
        { type: 'end-mark' },
      ],
      recipients: {
        heading: 'Beslutet skickas till',
        lines: ['ett', 'två', 'tre'].map((name) => words(`Mottagare ${name}`)),
      },
    });
  }

  it('stand at the foot of the last page, below all text and not alone', async () => {
    const items = Array.from({ length: 22 }, (_, index) => filled(24 + index));
    const pages = (await pagesOf(printDocumentWith(items))).slice(1);
    const last = pages.filter((page) => page.some(({ text }) => text === 'Mottagare tre'));
    expect(last).toHaveLength(items.length);
    const lowest = new Set(last.map((page) => page.at(-2)?.height));
    expect([...lowest]).toHaveLength(1);
    for (const page of last) {
      const texts = page.map(({ text }) => text);
      expect(texts.slice(-5, -1)).toEqual([
        'Beslutet skickas till',
        'Mottagare ett',
        'Mottagare två',
        'Mottagare tre',
      ]);
      expect(texts.at(-6)).toBe('-----');
      const heights = page.map(({ height }) => height);
      const gaps = heights.slice(1).map((height, index) => (heights[index] ?? 0) - height);
      expect(Math.min(...gaps)).toBeGreaterThan(8);
    }
    expect(pages.length).toBeGreaterThan(items.length);
    expect(continuations(pages)).toEqual(expectedContinuations(pages, items));
  });
});

describe('a Word file of §§ that run on', () => {
  it('has them on as few pages as they need, and no continuation line', async () => {
    const document = printDocumentWith(shortItems());
    document.style.newPageForEachItem = false;
    const pages = await pagesOf(document);
    expect(pages.length).toBeLessThan(1 + document.items.length);
    expect(pageText(pages, '')).toBe(modelText(document));
    expect(continuations(pages).filter((line) => line !== null)).toEqual([]);
  });
});

describe('a hostile document', () => {
  it('is opened by LibreOffice', async () => {
    const text = '<w:p>]]>&amp;{list-0-0}\u0000\ud800\u202e';
    const long = 'x'.repeat(2000);
    const item = printItem(1, text, {
      label: long,
      continuation: long,
      caseNumbers: [text, long],
      blocks: [
        paragraph(long.repeat(20)),
        list('points', [[long, text]]),
        { type: 'table', align: [], head: [words(long)], rows: [[words(long.repeat(3))], []] },
        { type: 'quote', blocks: [{ type: 'quote', blocks: [list('prose', [['-', long]])] }] },
      ],
      recipients: { heading: text, lines: [words(long)] },
    });
    const document = printDocumentWith([item]);
    document.running = { ...document.running, organisation: long, body: long, foot: [long, text] };
    document.title = text;
    const pages = await pagesOf(document);
    expect(pages.length).toBeGreaterThan(2);
  });
});

describe('a document of 200 pages', () => {
  it('is a small file', async () => {
    const short = shortItems();
    const items = Array.from({ length: 200 }, (_, index) => ({
      ...(short[index % short.length] ?? printItem(0, '')),
      id: `paragraf-${index}`,
      label: `§ ${index}`,
      continuation: `§ ${index} forts.`,
    }));
    expect((await exportDocx(printDocumentWith(items))).length).toBeLessThan(250_000);
  });
});
