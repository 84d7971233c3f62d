/**
 * Whole protokoll as PDF, Word and HTML, read back by other programs: the
 * examples, and a real protokoll where it is at hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis.ts';
import { exportDocx } from '../../server/src/export/docx/export-docx.ts';
import { exportHtml } from '../../server/src/export/html/html.ts';
import type { PdfEngine } from '../../server/src/export/pdf/engine.ts';
import { type ExportedPdf, exportPdf } from '../../server/src/export/pdf/pdf.ts';
import { selfCheck } from '../../server/src/export/pdf/self-check.ts';
import { importText } from '../../server/src/import/text.ts';
import { buildPrintDocument } from '../../server/src/print/build.ts';
import type { PrintDocument } from '../../server/src/print/model.ts';
import { defaultProfile } from '../../server/src/profile/default-profile.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { inlineText, itemText } from '../support/model-text.ts';
import { readPageLines } from '../support/page-lines.ts';
import { testEngine } from '../support/pdf-engine.ts';
import { type ReadPdf, readPdf, squeezed } from '../support/read-pdf.ts';

const REAL = new URL('../../../shared/data/norsjo-au-2025-02-25.txt', import.meta.url);

function read(url: URL): string {
  return readFileSync(url, 'utf8');
}

function example(name: string): string {
  return read(new URL(`../../examples/${name}.protokoll`, import.meta.url));
}

function printed(text: string): PrintDocument {
  const { minutes, tree } = analyse(text);
  return buildPrintDocument(minutes, tree, defaultProfile, { final: false });
}

let engine: PdfEngine;
beforeAll(async () => {
  engine = await testEngine();
});

describe.each([
  ['a committee', () => example('allmanna-utskottet-2026-03-10'), 32, true],
  ['a board', () => example('kommunstyrelsen-2026-04-14'), 22, true],
  [
    'a real protokoll (skipped without the shared data)',
    () => importText(read(REAL)),
    32,
    existsSync(REAL),
  ],
])('%s', (_, text, count, atHand) => {
  const test = it.skipIf(!atHand);
  let document: PrintDocument;
  let pdf: ExportedPdf;
  let pages: ReadPdf['pages'];
  beforeAll(async () => {
    if (!atHand) return;
    document = printed(text());
    pdf = exportPdf(document, engine);
    pages = (await readPdf(pdf.bytes)).pages;
  });

  test('has a cover and starts each § on a page of its own', () => {
    const starts = document.items.map(({ id }) => pdf.itemPages.get(id)?.first ?? 0);
    expect(starts).toHaveLength(count);
    expect(new Set(starts).size).toBe(count);
    expect(starts[0]).toBeGreaterThan(1);
    for (const [i, { label, title }] of document.items.entries()) {
      const page = squeezed(pages[(starts[i] ?? 0) - 1]?.lines.slice(2, 8).join('') ?? '');
      expect(page).toContain(squeezed(label));
      expect(page).toContain(squeezed(inlineText(title)).slice(0, 40));
    }
  });

  test('numbers every page of all, and says on exactly the continued ones what goes on', () => {
    for (const [i, { lines }] of pages.entries()) {
      expect(lines[0]).toContain(`${i + 1}(${pages.length})`);
      const continued = document.items.find(({ id }) => {
        const { first, last } = pdf.itemPages.get(id) ?? { first: 0, last: 0 };
        return i + 1 > first && i + 1 <= last;
      });
      expect(lines.filter((line) => /^§+ .*forts\.$/u.test(line))).toEqual(
        continued ? [continued.continuation] : [],
      );
    }
  });

  test('says every § in the words and the order of the minutes', () => {
    const said = squeezed(pages.flatMap(({ lines }) => lines.slice(2, -1)).join(''));
    let from = said.indexOf(
      squeezed(document.items[0] ? itemText(document.items[0]).slice(1, 3).join('') : ''),
    );
    for (const item of document.items) {
      const points = item.blocks.flatMap((block) =>
        block.type === 'list' && block.use === 'points' ? block.items : [],
      );
      const parts = [
        inlineText(item.title),
        ...points.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.type === 'paragraph' ? [inlineText(block.content)] : [],
          ),
        ),
      ];
      for (const part of parts) {
        const at = said.indexOf(squeezed(part), Math.max(from, 0));
        expect(at, `${item.label}: ${part}`).toBeGreaterThanOrEqual(0);
        from = at;
      }
    }
  });

  test('is the same to the byte a second time, and passes the check of PDF/A-2a and PDF/UA-1', () => {
    expect(Buffer.compare(exportPdf(document, engine).bytes, pdf.bytes)).toBe(0);
    expect(selfCheck(pdf.bytes)).toEqual([]);
  });

  test('opens in LibreOffice with the same words and continuation lines', async () => {
    const opened = await readPageLines(await convertToPdf(await exportDocx(document)));
    const lines = opened.map((page) => page.slice(2, -1).map(({ text }) => text));
    const said = squeezed(
      lines
        .flat()
        .filter((line) => !line.endsWith(' forts.'))
        .join(''),
    );
    for (const item of document.items) {
      const title = squeezed(inlineText(item.title));
      expect(said, item.label).toContain(title);
    }
    let current = '';
    for (const page of lines) {
      const top = squeezed(page.slice(0, 2).join(''));
      const begins = document.items.find(
        ({ label, caseNumbers }) =>
          top.startsWith(squeezed(`${caseNumbers.join(', ')}${label}`)) &&
          !page[0]?.endsWith('forts.'),
      );
      if (begins) current = begins.continuation;
      const continuing = page.filter((line) => line.endsWith(' forts.'));
      expect(continuing).toEqual(begins || !current ? [] : [current]);
    }
  });

  test('has no accessibility fault as a web page', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent(exportHtml(document));
    expect(await violations(page)).toEqual([]);
    await browser.close();
  });
});
