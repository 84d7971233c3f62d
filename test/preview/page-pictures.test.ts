/** The exact pages look like the PDF's: the page draws them as another reader of PDF does. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importText } from '../../server/src/import/text.ts';
import { launchChromium } from '../support/chromium.ts';
import { folderWith, run } from '../support/cli.ts';
import { PreviewPage } from '../support/preview-page.ts';

const REAL = join(import.meta.dirname, '../../../shared/data/norsjo-au-2025-02-25.txt');
/** Side of the squares whose mean grey is compared, in pixels: readers smooth edges each in their way. */
const SQUARE = 12;
/** Of 255: more is another letter, less is another way to smooth it. */
const TOLERANCE = 27;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** The mean grey of every square of a picture, row by row. */
interface Picture {
  width: number;
  height: number;
  squares: readonly number[];
}

test.each(['kommunstyrelsen-2026-04-14', 'allmanna-utskottet-2026-03-10'])('%s', async (name) => {
  const { words } = await samePages(readFileSync(`examples/${name}.protokoll`, 'utf8'));
  expect(words).toMatch(/§ \d+ forts\./u);
});

test.skipIf(!existsSync(REAL))('a real protokoll (skipped without the shared data)', async () => {
  await samePages(importText(readFileSync(REAL, 'utf8')));
});

test('another word is another picture', async () => {
  const text = '§ 1\n\nDagordning\n\n## Bakgrund\n\nOrden i paragrafen är många.\n';
  const { drawn } = await samePages(text);
  const { inPrint } = await samePages(text.replace('många', 'inte så få'));
  const all = drawn.map((picture, i) => difference(picture, inPrint[i]));
  expect(Math.max(...all)).toBeGreaterThan(TOLERANCE);
});

test('a protokoll of more than fifty pages is drawn where one is, and only there', async () => {
  const items = Array.from({ length: 60 }, (_, i) => `§ ${i + 1}\n\nÄrende nummer ${i + 1}\n`);
  const text = items.join('\n');
  const preview = await PreviewPage.open(browser);
  const { page } = preview;
  await preview.show(text);
  const line = text.slice(0, text.indexOf('§ 55\n')).split('\n').length - 1;
  await preview.post({ type: 'scroll', line });
  await page.evaluate(`
    window.order = [];
    new MutationObserver((changes) => {
      for (const { addedNodes, target } of changes) {
        for (const node of addedNodes) {
          if (node.nodeName === 'CANVAS') order.push(Number(target.getAttribute('aria-label')));
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  `);
  const state = { source: 'file:///a.protokoll', locked: false, view: 'pages' as const };
  await preview.post({ type: 'state', state });
  const answer = await preview.pages(text);
  expect(answer.pages).toBeGreaterThan(50);
  const here = answer.items.find(({ label }) => label === '§ 55')?.first;
  await page.locator('.sheet canvas').first().waitFor();
  expect(await page.evaluate('order[0]')).toBe(here);
  // Others come when they are scrolled to, also while one writes.
  await page.evaluate('scrollTo(0, 0)');
  await page.locator('.sheet:first-child canvas').waitFor();
  expect(await page.locator('.sheet canvas').count()).toBeLessThan(12);
  await preview.close();
});

interface Compared {
  /** Of the PDF. */
  words: string;
  /** The pages as the page drew them, and as they are in print. */
  drawn: Picture[];
  inPrint: Picture[];
}

/** Looks at every page of a text as the page draws it, and as the PDF of the command line has it. */
async function samePages(text: string): Promise<Compared> {
  const folder = folderWith({ 'a.protokoll': text });
  run(['export', 'a.protokoll', '--to', 'pdf'], { cwd: folder });
  const file = join(folder, 'a.pdf');
  const preview = await PreviewPage.open(browser);
  const state = { source: 'file:///a.protokoll', locked: false, view: 'pages' as const };
  await preview.post({ type: 'state', state });
  const { pages } = await preview.pages(text);
  await preview.page.locator('.sheet canvas').first().waitFor();
  const drawn: Picture[] = [await drawnPage(preview, 1)];
  while (drawn.length < pages) drawn.push(await drawnPage(preview, drawn.length + 1));
  await preview.close();
  const inPrint = drawn[0] ? printed(file, drawn[0]) : [];
  expect(inPrint.length).toBe(pages);
  const differences = drawn.map((picture, i) => difference(picture, inPrint[i]));
  const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  expect(words).toContain(`${pages}(${pages})`);
  expect(differences.filter((one) => one > TOLERANCE)).toEqual([]);
  return { words, drawn, inPrint };
}

/** Scrolls to a page, and gives its picture. */
async function drawnPage({ page }: PreviewPage, number: number): Promise<Picture> {
  const sheet = `document.querySelector('.sheet:nth-child(${number})')`;
  await page.evaluate(`${sheet}.scrollIntoView()`);
  await page.locator(`.sheet:nth-child(${number}) canvas`).waitFor();
  const picture = await page.evaluate<{ width: number; height: number; grey: string }>(`(() => {
    const canvas = ${sheet}.querySelector('canvas');
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    let grey = '';
    for (let i = 0; i < data.length; i += 4) {
      grey += String.fromCharCode(0.299 * data[i] + 0.587 * data[i + 1] + 0.114 * data[i + 2]);
    }
    return { width, height, grey: btoa(grey) };
  })()`);
  const { width, height } = picture;
  return { width, height, squares: squaresOf(Buffer.from(picture.grey, 'base64'), width, height) };
}

/** The pages as Poppler draws them, each as large as a picture. */
function printed(file: string, { width, height }: Picture): Picture[] {
  const size = ['-scale-to-x', String(width), '-scale-to-y', String(height)];
  const made = execFileSync('pdftoppm', ['-gray', ...size, file], { maxBuffer: 1e9 });
  const header = made.indexOf('\n255\n') + 5;
  const page = header + width * height;
  return Array.from({ length: made.length / page }, (_, i) => {
    const grey = made.subarray(i * page + header, (i + 1) * page);
    return { width, height, squares: squaresOf(grey, width, height) };
  });
}

function squaresOf(grey: Uint8Array, width: number, height: number): number[] {
  const columns = Math.floor(width / SQUARE);
  const squares = new Array<number>(columns * Math.floor(height / SQUARE)).fill(0);
  for (const [index] of squares.entries()) {
    const left = (index % columns) * SQUARE;
    const top = Math.floor(index / columns) * SQUARE;
    let sum = 0;
    for (let y = top; y < top + SQUARE; y++) {
      for (let x = left; x < left + SQUARE; x++) sum += grey[y * width + x] ?? 0;
    }
    squares[index] = sum / SQUARE ** 2;
  }
  return squares;
}

/** The largest difference between squares at the same place. */
function difference({ squares }: Picture, other: Picture | undefined): number {
  return squares.reduce(
    (most, grey, i) => Math.max(most, Math.abs(grey - (other?.squares[i] ?? 0))),
    0,
  );
}
