import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportHtml } from '../../server/src/export/html/html.ts';
import { parseInline } from '../../server/src/language/inline.ts';
import type { PrintBlock, PrintDocument } from '../../server/src/print/model.ts';
import { violations } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { printDocumentWith, samplePrintDocument } from '../support/print-document.ts';
import { printItem, words } from '../support/print-parts.ts';

const ADDRESS = 'http://protokoll.test/';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

interface Opened {
  page: Page;
  /** All that the page asked for, itself excluded. */
  requests: string[];
  /** What the browser complained about, refused styles and scripts among it. */
  complaints: string[];
}

async function open(
  html: string,
  look: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    colorScheme: look.colorScheme ?? 'light',
    viewport: { width: look.width ?? 1280, height: 900 },
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    requests.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, requests, complaints };
}

function withAccent(accent: string | null): PrintDocument {
  const document = samplePrintDocument();
  return { ...document, style: { ...document.style, accent } };
}

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  test.each([
    [null, 1280],
    ['#ffd500', 1280],
    ['#10206b', 360],
  ])('axe finds nothing with accent %s at %i px', async (accent, width) => {
    const { page } = await open(exportHtml(withAccent(accent)), { colorScheme, width });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test('nothing is asked of the network, and the policy refuses nothing of the page', async () => {
  const { page, requests, complaints } = await open(exportHtml(samplePrintDocument()));
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate('getComputedStyle(document.body).marginLeft')).not.toBe('8px');
  await page.context().close();
});

test('the policy stops a script and a style that got in some other way', async () => {
  const intruders =
    '<script>document.title = "intruder"</script><p style="color:red" id="red">x</p>';
  const html = exportHtml(samplePrintDocument()).replace('</main>', `${intruders}</main>`);
  const { page } = await open(html);
  expect(await page.title()).toBe('Protokoll Allmänna utskottet 2026-03-10');
  expect(await page.evaluate('getComputedStyle(document.querySelector("#red")).color')).not.toBe(
    'rgb(255, 0, 0)',
  );
  await page.context().close();
});

test('landmarks, headings and addresses', async () => {
  const document = samplePrintDocument();
  const { page } = await open(exportHtml(document));
  expect(await page.locator('html').getAttribute('lang')).toBe('sv');
  for (const role of ['banner', 'main', 'contentinfo', 'navigation'] as const) {
    expect(await page.getByRole(role).count()).toBe(1);
  }
  expect(await page.locator('h1').textContent()).toMatch(
    /^PROTOKOLL\s+Allmänna utskottet\s+2026-03-10$/u,
  );
  const linked = await page
    .locator('nav a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(linked).toEqual(document.items.map(({ id }) => `#${id}`));
  for (const { id, label } of document.items) {
    const section = page.locator(`section[id="${id}"]`);
    const name = await section.getAttribute('aria-labelledby');
    expect(await section.locator(`h2[id="${name}"]`).textContent()).toContain(label);
  }
  await page.context().close();
});

test('every § is in the list of contents also where the document prints none', async () => {
  const document = { ...samplePrintDocument(), agenda: null };
  const { page } = await open(exportHtml(document));
  expect(await page.locator('nav a').count()).toBe(document.items.length);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav').isVisible()).toBe(false);
  await page.context().close();
});

test('numbers of points stay as they were typed', async () => {
  const { page } = await open(exportHtml(samplePrintDocument()));
  const points = await page.evaluate<string[]>(
    '[...document.querySelectorAll("#paragraf-19 .points > li")].map((point) => point.innerText)',
  );
  expect(points).toEqual([
    '3. Remissen besvaras enligt förslaget.',
    '10. Paragrafen förklaras omedelbart justerad.',
  ]);
  await page.context().close();
});

test('columns of a table have a scope', async () => {
  const { page } = await open(exportHtml(samplePrintDocument()));
  expect(await page.locator('#paragraf-19 th[scope="col"]').allInnerTexts()).toEqual([
    'Ledamot',
    'Ja',
    'Nej',
    'Avstår',
  ]);
  await page.context().close();
});

test('no level of heading is skipped', async () => {
  const blocks: PrintBlock[] = [
    { type: 'heading', depth: 4, content: words('Först'), role: 'free' },
    { type: 'heading', depth: 3, content: words('Sedan'), role: 'free' },
    { type: 'heading', depth: 4, content: words('Sist'), role: 'free' },
  ];
  const { page } = await open(exportHtml(printDocumentWith([printItem(1, 'Titel', { blocks })])));
  expect(await page.locator('#paragraf-1 h3').allInnerTexts()).toEqual(['Först', 'Sedan']);
  expect(await page.locator('#paragraf-1 h4').allInnerTexts()).toEqual(['Sist']);
  await page.context().close();
});

test('the mark of a draft is seen at every §, and there is none without it', async () => {
  const { page } = await open(exportHtml(samplePrintDocument()));
  await page.locator('#paragraf-20').scrollIntoViewIfNeeded();
  expect(await page.locator('.draft').textContent()).toBe('Utkast');
  const inView = 'document.querySelector(".draft").getBoundingClientRect().top >= 0';
  expect(await page.evaluate(inView)).toBe(true);
  await page.context().close();
  expect(exportHtml({ ...samplePrintDocument(), mark: null })).not.toContain('Utkast');
});

test('JSON-LD names the meeting and its §§', async () => {
  const { page } = await open(exportHtml(samplePrintDocument()));
  const data = JSON.parse((await page.locator('script').textContent()) ?? '');
  expect(data.about.startDate).toBe('2026-03-10');
  expect(data.about.organizer.name).toBe('Allmänna utskottet');
  expect(data.hasPart[1]).toEqual({
    '@type': 'CreativeWork',
    '@id': '#paragraf-17',
    position: 2,
    name: '§ 17 Taxa för uthyrning av kommunens samlingslokaler och idrottshallar',
    identifier: ['KS-26/00101'],
  });
  await page.context().close();
});

const HOSTILE = [
  '<script>document.title = "x"</script>',
  '</script><script>document.title = "x"</script>',
  '</style><img src=x onerror="document.title=1">',
  '</title><base href="http://annan.example/">',
  '<!--',
  ']]>',
  '{{ constructor }}',
  '&lt;b&gt; &amp;amp; &#60;',
  '"\' onclick="document.title=1',
  '[klicka](javascript:document.title=1)',
  'åäö 😀 \u2028 \u00a0',
];

/** A document in which every word is `value`. */
function filledWith(value: string): PrintDocument {
  const content = words(value);
  const row = { label: value, lines: [content] };
  const item = printItem(1, value, {
    label: value,
    caseNumbers: [value],
    blocks: [
      { type: 'heading', depth: 3, content, role: 'decision' },
      { type: 'field', label: value, content },
      { type: 'paragraph', content: [{ type: 'link', url: value, children: content }] },
      {
        type: 'list',
        use: 'points',
        items: [{ mark: value, blocks: [{ type: 'paragraph', content }] }],
      },
      { type: 'table', align: [null], head: [content], rows: [[content]] },
      { type: 'quote', blocks: [{ type: 'paragraph', content }] },
      { type: 'end-mark' },
    ],
    recipients: { heading: value, lines: [content] },
  });
  const sample = printDocumentWith([item]);
  return {
    ...sample,
    title: value,
    organisation: value,
    body: value,
    meetingDate: value,
    mark: value,
    running: { organisation: value, documentType: value, body: value, date: value, foot: [value] },
    cover: {
      heading: value,
      rows: [row],
      signatures: { label: value, lines: [{ name: value, role: value }] },
      notice: {
        heading: value,
        statement: value,
        rows: [row],
        signature: { label: value, name: value },
      },
      corrections: [row],
    },
    agenda: { heading: value, entries: [] },
    style: { ...sample.style, endMark: value },
  };
}

test.each(HOSTILE)('%s is text', async (value) => {
  const document = filledWith(value);
  const { page, requests, complaints } = await open(exportHtml(document));
  expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  const text = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => node.textContent);
  expect(await text('title')).toBe(value);
  for (const selector of ['h2 .title', '.facts dd', '.draft', 'td', 'blockquote', '.case', 'h3']) {
    expect(await text(`:is(main, header) ${selector}`)).toContain(value);
  }
  expect(await page.locator('script').count()).toBe(1);
  expect(JSON.parse((await page.locator('script').textContent()) ?? '').name).toBe(value);
  expect(
    await page.locator('img, base, [onclick], [onerror], a[href^="javascript" i]').count(),
  ).toBe(0);
  await page.context().close();
});

test('control characters and halves of surrogates leave a page that is still text', () => {
  const html = exportHtml(filledWith('a\u0000\u001b[31m\ud800b'));
  expect(html).toContain('a[31m\ufffdb');
  expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\p{Surrogate}]/u);
});

test('a link inside a link keeps its words', () => {
  const title = parseInline('[se https://a.example/ här](https://b.example/)');
  const html = exportHtml(printDocumentWith([printItem(1, '', { title })]));
  expect(html).toContain('<a href="https://b.example/">se https://a.example/ här</a>');
});

interface PaperPage {
  text: string;
}

async function printed(html: string): Promise<PaperPage[]> {
  const { page } = await open(html);
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  await page.context().close();
  const pdf = await getDocument({ data }).promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push({ text: items.map((item) => ('str' in item ? item.str : '')).join('') });
  }
  await pdf.destroy();
  return pages;
}

test('on paper every page bears the running head, its number and the mark', async () => {
  const pages = await printed(exportHtml(samplePrintDocument()));
  for (const [index, { text }] of pages.entries()) {
    for (const part of [
      'EXEMPELBY KOMMUN',
      'PROTOKOLL',
      `${index + 1}(${pages.length})`,
      'Utkast',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Utdragsbestyrkande');
  }
});

test('on paper each § starts a page, or runs on, as the style says', async () => {
  const document = samplePrintDocument();
  const pagesOf = async (newPageForEachItem: boolean) =>
    (await printed(exportHtml({ ...document, style: { ...document.style, newPageForEachItem } })))
      .length;
  const [apart, runningOn] = [await pagesOf(true), await pagesOf(false)];
  expect(apart).toBeGreaterThanOrEqual(document.items.length + 2);
  expect(runningOn).toBeLessThan(apart - 2);
});

test('a page that says nearly nothing is accessible, too', async () => {
  const sample = printDocumentWith([printItem(1, '')]);
  const { page } = await open(
    exportHtml({
      ...sample,
      organisation: '',
      body: '',
      meetingDate: '',
      mark: null,
      cover: {
        ...sample.cover,
        rows: [{ label: 'Beslutande', lines: [] }],
        signatures: { label: 'Underskrift', lines: [] },
        corrections: [],
      },
    }),
  );
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

/** The words of the title that stand on more than one line. */
const BROKEN_WORDS = `(() => {
  const [node] = document.querySelector('h1 .body').childNodes;
  return [...node.data.matchAll(/\\S+/gu)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
  }).map(([word]) => word);
})()`;

test.each([320, 360, 465, 600])(
  'the body is named without a word broken at %i px',
  async (width) => {
    const body = 'Samhällsbyggnadsnämndens myndighetsutskott';
    const { page } = await open(exportHtml({ ...samplePrintDocument(), body }), { width });
    expect(await page.evaluate<string[]>(BROKEN_WORDS)).toEqual([]);
    await page.context().close();
  },
);

test('nothing is wider than a narrow phone, however long its words', async () => {
  const word = 'Sammanträdesprotokollsutdragsbestyrkande'.repeat(8);
  const content = words(word);
  const item = printItem(1, word, {
    caseNumbers: [word],
    blocks: [
      { type: 'heading', depth: 3, content, role: 'decision' },
      {
        type: 'list',
        use: 'points',
        items: [{ mark: '10.', blocks: [{ type: 'paragraph', content }] }],
      },
      { type: 'table', align: [null, null], head: [content, content], rows: [[content, content]] },
    ],
    recipients: { heading: word, lines: [content] },
  });
  const sample = printDocumentWith([item]);
  const rows = [{ label: word, lines: [content] }];
  const { page } = await open(
    exportHtml({ ...sample, body: word, organisation: word, cover: { ...sample.cover, rows } }),
    { width: 320 },
  );
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  await page.context().close();
});
