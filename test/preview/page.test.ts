/** The preview's page in Chromium: what it shows, keeps, follows, and refuses. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultProfile } from '../../server/src/profile/default-profile.ts';
import { launchChromium } from '../support/chromium.ts';
import { PreviewPage, previewOf } from '../support/preview-page.ts';
import { randomOf } from '../support/random.ts';

const EXAMPLE = readFileSync('examples/kommunstyrelsen-2026-04-14.protokoll', 'utf8');
const WRONG = readFileSync('examples/med-fel.protokoll', 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/** The line (0-based) of the source where some words begin. */
function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split('\n').length - 1;
}

test('what is typed is shown, and what it leaves alone stays the same element', async () => {
  const preview = await PreviewPage.open(browser);
  await preview.show(EXAMPLE);
  await preview.page.evaluate('document.querySelector("#paragraf-47").kept = "yes"');
  const answer = await preview.show(EXAMPLE.replace('Val av justerare', 'Val av två justerare'));
  expect(answer.parts.filter(({ html }) => html !== undefined).map(({ slot }) => slot)).toEqual([
    'contents',
    'items',
  ]);
  const { page } = preview;
  expect(await page.locator('#paragraf-41 h2').innerText()).toBe('§ 41 Val av två justerare');
  expect(await page.evaluate('document.querySelector("#paragraf-47").kept')).toBe('yes');
  await preview.close();
});

test('a line above moves the places below, and nothing else is sent', async () => {
  const preview = await PreviewPage.open(browser);
  await preview.show(EXAMPLE);
  const longer = EXAMPLE.replace('\n\n§ 41', '\n\n\n\n§ 41');
  const { parts } = await preview.show(longer);
  expect(parts.filter(({ html }) => html !== undefined)).toEqual([]);
  await preview.page.locator('#paragraf-47 h2').click();
  expect((await preview.heard('open')).at(-1)).toEqual({
    type: 'open',
    line: lineOf(longer, '§ 47 KS'),
    enter: false,
  });
  await preview.close();
});

test('a § in between leaves the others in their frames', async () => {
  const preview = await PreviewPage.open(browser);
  await preview.show('§ 1\n\nEtt\n\n§ 2\n\nTvå\n\n§ 3\n\nTre\n');
  await preview.page.evaluate('document.querySelector("#paragraf-3").kept = "yes"');
  await preview.show('§ 1\n\nEtt\n\n§ 9\n\nNy\n\n§ 3\n\nTre\n\n§ 2\n\nTvå\n');
  const ids = await preview.page.evaluate(
    '[...document.querySelectorAll(".item")].map((item) => item.id + (item.kept ?? ""))',
  );
  expect(ids).toEqual(['paragraf-1', 'paragraf-9', 'paragraf-3yes', 'paragraf-2']);
  await preview.close();
});

describe('editing', () => {
  test('a thousand edits end in the same preview as a fresh one, and the reader stays', async () => {
    const preview = await PreviewPage.open(browser);
    const random = randomOf(5);
    let text = EXAMPLE.slice(0, EXAMPLE.indexOf('§ 54 '));
    await preview.show(text);
    await preview.page.evaluate('scrollTo(0, document.querySelector("#paragraf-50").offsetTop)');
    const at = '#paragraf-50 h2';
    const start = text.indexOf('§ 50 ');
    const end = text.indexOf('§ 51 ');
    let before = text.slice(0, start);
    const read = text.slice(start, end);
    let after = text.slice(end);
    const top = `document.querySelector('${at}').getBoundingClientRect().top`;
    const first = await preview.page.evaluate<number>(top);
    let moved = 0;
    for (let i = 0; i < 1000; i++) {
      if (i % 2 === 0) before = edited(before, random);
      else after = edited(after, random);
      // What is read is not edited, so that it is there to the end.
      text = `${before.trimEnd()}\n\n${read}${after}`;
      await preview.show(text);
      const now = await preview.page.evaluate<number>(top);
      moved = Math.max(moved, Math.abs(now - first));
    }
    const fresh = await PreviewPage.open(browser);
    await fresh.show(text);
    expect((await preview.content()) === (await fresh.content())).toBe(true);
    expect(moved).toBeLessThanOrEqual(1);
    await fresh.close();
    await preview.close();
  }, 240_000);
});

const PIECES = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '§ 48',
  '## ',
  '- ',
  '| a | b |\n|---|---|\n',
  '**',
  '[[',
  ']]',
];

/** A text with something put in, taken away or both, somewhere. */
function edited(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  const gone = random(3) === 0 ? random(40) : 0;
  const piece = random(4) === 0 ? '' : (PIECES[random(PIECES.length)] ?? '');
  return text.slice(0, at) + piece + text.slice(at + gone);
}

describe('following', () => {
  test('the editor is followed without an answer, and leads to the same line', async () => {
    const preview = await PreviewPage.open(browser);
    await preview.show(EXAMPLE);
    const line = lineOf(EXAMPLE, '§ 50 ');
    await preview.post({ type: 'scroll', line });
    const top = (await preview.page.locator('#paragraf-50').boundingBox())?.y;
    expect(Math.abs(top ?? 99)).toBeLessThanOrEqual(1);
    await frames(preview);
    expect(await preview.heard('scrolled')).toEqual([]);
    await preview.close();
  });

  test('a reader who scrolls leads the editor, and what the editor echoes moves nothing', async () => {
    const preview = await PreviewPage.open(browser);
    await preview.show(EXAMPLE);
    await wheel(preview, 5000);
    const [told] = await preview.heard('scrolled');
    expect(told?.line).toBeGreaterThan(20);
    const before = await preview.page.evaluate<number>('scrollY');
    await preview.post({ type: 'scroll', line: 0 });
    expect(await preview.page.evaluate<number>('scrollY')).toBe(before);
    await preview.close();
  });

  test('the end of the text is the end of the page', async () => {
    const preview = await PreviewPage.open(browser);
    const { lines } = await preview.show(EXAMPLE);
    await preview.post({ type: 'scroll', line: lines - 1 });
    const left = 'document.documentElement.scrollHeight - innerHeight - scrollY';
    expect(await preview.page.evaluate<number>(left)).toBeLessThanOrEqual(1);
    await preview.show(`${EXAMPLE}\n`);
    expect(await preview.page.evaluate<number>(left)).toBeLessThanOrEqual(1);
    await preview.close();
  });

  test('in a long table each row has its place', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `| rad ${i} | ${i} |`);
    const text = `§ 1\n\nBudget\n\n## Bakgrund\n\n| Vad | Tkr |\n|---|---|\n${rows.join('\n')}\n`;
    const preview = await PreviewPage.open(browser);
    await preview.show(text);
    await preview.post({ type: 'scroll', line: lineOf(text, '| rad 120 ') });
    const row = preview.page.locator('tr', { hasText: /^rad 120/u });
    expect(Math.abs((await row.boundingBox())?.y ?? 99)).toBeLessThanOrEqual(1);
    await preview.close();
  });

  test('a cursor out of sight is brought into sight, and its § is marked in the contents', async () => {
    const preview = await PreviewPage.open(browser);
    await preview.show(EXAMPLE);
    await preview.post({ type: 'here', line: lineOf(EXAMPLE, '§ 55') + 4, follow: true });
    const { page } = preview;
    const y = (await page.locator('#paragraf-55 h2').boundingBox())?.y ?? -1;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(600);
    expect(await page.locator('.contents [aria-current]').getAttribute('href')).toBe(
      '#paragraf-55',
    );
    await preview.close();
  });
});

describe('what the rules say', () => {
  test('stands at its place, with its fixes', async () => {
    const preview = await PreviewPage.open(browser);
    await preview.show(WRONG);
    const { page } = preview;
    await page.getByRole('button', { name: /är en tisdag/u }).click();
    const fix = page.getByRole('button', { name: 'Ändra till tisdag' });
    expect(await fix.isVisible()).toBe(true);
    await fix.click();
    expect(await preview.heard('fix')).toMatchObject([
      { rule: 'veckodag-fel', line: lineOf(WRONG, 'Plats och tid'), title: 'Ändra till tisdag' },
    ]);
    expect(await fix.isVisible()).toBe(false);
    await preview.close();
  });

  test('moves along with its line until the rules have looked again', async () => {
    const preview = await PreviewPage.open(browser);
    const text = '§ 1\n\nEtt\n\n§ 3\n\nTre\n';
    await preview.show(text);
    await preview.post({ type: 'here', line: 3, follow: false });
    await preview.post({ type: 'update', answer: previewOf(text.replace('Ett', 'Ett\n')) });
    const mark = preview.page.locator('#marks .mark', { hasText: 'paragraf-lucka' });
    const [markBox, itemBox] = await Promise.all([
      mark.boundingBox(),
      preview.page.locator('#paragraf-3 h2').boundingBox(),
    ]);
    expect(Math.abs((markBox?.y ?? 0) - (itemBox?.y ?? 999))).toBeLessThan(40);
    await preview.close();
  });

  test('is gone when it is mended', async () => {
    const preview = await PreviewPage.open(browser);
    await preview.show('§ 1\n\nEtt\n\n§ 3\n\nTre\n');
    const mark = preview.page.locator('#marks .level', { hasText: 'paragraf-lucka' });
    expect(await mark.count()).toBe(1);
    await preview.show('§ 1\n\nEtt\n\n§ 2\n\nTre\n');
    expect(await mark.count()).toBe(0);
    await preview.close();
  });
});

test("a link of the protokoll is the editor's to open, by a click and by the keys", async () => {
  const preview = await PreviewPage.open(browser);
  await preview.show('§ 1\n\nTaxa\n\n## Bakgrund\n\nSe [taxan](https://kommun.example/taxa).\n');
  const link = preview.page.getByRole('link', { name: 'taxan' });
  await link.click();
  await link.press('Enter');
  const led = { type: 'link', address: 'https://kommun.example/taxa' };
  expect(await preview.heard('link')).toEqual([led, led]);
  expect(await preview.heard('open')).toEqual([]);
  expect(preview.page.url()).toBe('http://preview.test/');
  await preview.close();
});

describe('exact pages', () => {
  test('are drawn from the PDF, tell where one is, and give way to the text', async () => {
    const preview = await PreviewPage.open(browser);
    const { page } = preview;
    await preview.show(EXAMPLE);
    await preview.post({ type: 'scroll', line: lineOf(EXAMPLE, '§ 50 ') });
    const state = { source: 'file:///a.protokoll', locked: false };
    await preview.post({ type: 'state', state: { ...state, view: 'pages' } });
    const answer = await preview.pages(EXAMPLE);
    await page.locator('.sheet canvas').first().waitFor();
    const first = answer.items.find(({ label }) => label === '§ 50')?.first;
    await page.waitForFunction(
      `document.querySelector('#bar output').textContent === '${first}(${answer.pages})'`,
    );
    expect(await page.locator('#bar select').innerText()).toContain('§ 50');
    expect(await page.locator('.sheet').count()).toBe(answer.pages);
    // Only what is near the screen is drawn.
    expect(await page.locator('.sheet canvas').count()).toBeLessThan(answer.pages / 2);
    const ink = await page.evaluate<boolean>(`(() => {
      const canvas = document.querySelector('.sheet:nth-child(${first}) canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, i) => i % 4 === 0 && value < 100);
    })()`);
    expect(ink).toBe(true);
    // As wide as the panel, also where the text would have the margins of a paper.
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect({ requests: preview.requests, complaints: preview.complaints }).toEqual({
      requests: [],
      complaints: [],
    });
    await preview.post({ type: 'state', state: { ...state, view: 'text' } });
    expect(await page.locator('.sheet').count()).toBe(0);
    await preview.show(EXAMPLE);
    expect(Math.abs((await page.locator('#paragraf-50').boundingBox())?.y ?? 999)).toBeLessThan(60);
    await preview.close();
  });
});

test('new pages of a § stand in the place of its old ones until a whole is as new', async () => {
  const text = '§ 1\n\nDagordning\n\n§ 2\n\nTaxa\n\n## Bakgrund\n\nOrd.\n\n§ 3\n\nAvslut\n';
  const longer = text.replace('Ord.', 'Ord.\n\n'.repeat(80));
  const preview = await PreviewPage.open(browser);
  const { page } = preview;
  const versions = `[...document.querySelectorAll('.sheet')].map(
    (sheet) => sheet.querySelector('canvas')?.dataset.version ?? '-').join('')`;
  /** Waits until the versions that are drawn on the sheets, in a row, are such. */
  const drawn = (expected: RegExp) =>
    expect.poll(() => page.evaluate<string>(versions), { timeout: 20_000 }).toMatch(expected);
  // So high that all pages are near the screen.
  await page.setViewportSize({ width: 800, height: 9000 });
  const state = { source: 'file:///a.protokoll', locked: false, view: 'pages' as const };
  await preview.post({ type: 'state', state });
  await preview.pages(text, 1);
  await drawn(/^1+$/);
  await preview.part(text, longer, 3);
  await drawn(/^1+3{2,}1$/);
  // A whole that was asked for before the § was changed.
  await preview.pages(text, 2);
  await drawn(/^2+3{2,}2$/);
  const { pages } = await preview.pages(longer, 4);
  await drawn(/^4+$/);
  expect(await page.locator('.sheet').count()).toBe(pages);
  await preview.close();
});

describe('nothing in a protokoll does anything', () => {
  const HOSTILE = [
    '<script>document.title = "taken"</script>',
    '<img src="https://evil.example/a.png" onerror="document.title = \'taken\'">',
    '<style>body { display: none }</style>',
    '[länk](javascript:document.title=1) och [länk](https://evil.example/)',
    '"><svg onload=document.title=1>',
    '</section></main><iframe src="https://evil.example/"></iframe>',
  ];
  const text = [
    ...['Kommun', 'Organ', 'Plats och tid', 'Sekreterare'].map(
      (name, i) => `${name}: ${HOSTILE[i]}`,
    ),
    'Beslutande:',
    ...HOSTILE.map((one) => `- ${one}`),
    ...HOSTILE.flatMap((one, i) => ['', `§ ${i + 1}`, '', one, '', `## ${one}`, '', one]),
    '',
  ].join('\n');

  test('scripts, pictures, styles and links are words', async () => {
    const profile = {
      ...defaultProfile,
      organisation: HOSTILE[0] ?? '',
      document: {
        ...defaultProfile.document,
        style: {
          ...defaultProfile.document.style,
          accent: '#fff}body{display:none',
          endMark: HOSTILE[1] ?? '',
        },
      },
    };
    const preview = await PreviewPage.open(browser, profile);
    await preview.show(text);
    const { page } = preview;
    await page.locator('a.address').first().click();
    expect({ requests: preview.requests, complaints: preview.complaints }).toEqual({
      requests: [],
      complaints: [],
    });
    expect(await page.locator('[data-slot] :is(script, img, style, iframe, svg)').count()).toBe(0);
    expect(await page.locator('[data-slot] a[href]:not([href^="#"])').count()).toBe(0);
    expect(await page.locator('#paragraf-1').isVisible()).toBe(true);
    expect(page.url()).toBe('http://preview.test/');
    await preview.close();
  });

  test('and the policy forbids it anyway', async () => {
    const preview = await PreviewPage.open(browser);
    const html =
      '<p onclick="document.title=1" style="color:red">x<img src="https://evil.example/b.png"></p>';
    const answer = previewOf('§ 1\n');
    const part = { key: 'x', slot: 'items' as const, line: 0, html };
    await preview.post({ type: 'update', answer: { ...answer, parts: [part] } });
    await preview.page.locator('p').click();
    expect(await preview.page.title()).not.toBe('1');
    expect(preview.requests).toEqual([]);
    expect(preview.complaints.join()).toMatch(/Content Security Policy/u);
    await preview.close();
  });
});

/** Lets the page draw, so that what it would say has been said. */
async function frames({ page }: PreviewPage): Promise<void> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))',
  );
}

async function wheel(preview: PreviewPage, by: number): Promise<void> {
  await preview.page.mouse.move(400, 300);
  await preview.page.mouse.wheel(0, by);
  await preview.page.waitForFunction('heard.some(({ type }) => type === "scrolled")');
}
