/** From a keystroke to the preview, in the editor's own window. */
import type { Frame, Page } from 'playwright-core';
import { memoryOf } from './harness/measured-process.ts';
import type { Benchmark, Row, Series, Unit } from './harness/result.ts';
import { measuredTexts } from './harness/texts.ts';
import { FILE, frameWith, inVsCode, loadScripts, type Scripts } from './harness/vs-code.ts';
import { toMarkdown } from './text/markdown.ts';

/** What is typed; the letters stand nowhere else one after another. */
const WORDS = 'zqxzjwvxqwzkqjxz'.repeat(3);
/** The first keys wake everything up. */
const WARM_UP = 8;

/** A § in the preview. */
const ITEM = '[data-slot="items"] section, [data-slot="items"] article';

/** The peer: VS Code's own preview, of the same prose. */
const MARKDOWN_FILE = 'matt.md';
const MARKDOWN_BLOCK = '.markdown-body .code-line';

/** In the window: keeps when keys are struck, on the clock that all frames share. */
const WATCH_KEYS = `
  globalThis.pressed = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => pressed.push(performance.timeOrigin + timeStamp),
    { capture: true },
  );
`;

/** In the preview: waits until so many keys are shown; throws where they are not in time. */
const UNTIL = `
  globalThis.shown = [];
  globalThis.show = () => shown.push(performance.timeOrigin + performance.now());
  globalThis.until = (count) => new Promise((resolve, reject) => {
    const end = performance.now() + 60_000;
    const see = () => {
      if (shown.length >= count) resolve();
      else if (performance.now() > end) reject(new Error('key ' + count + ' is not shown'));
      else requestAnimationFrame(see);
    };
    see();
  });
  globalThis.watching?.disconnect();
  globalThis.onChange = (look) => {
    globalThis.watching = new MutationObserver(() => requestAnimationFrame(look));
    watching.observe(document.body, { childList: true, characterData: true, subtree: true });
  };
`;

/** In the preview: keeps when it first shows one letter more of the words. */
const WATCH_TEXT = `
  ${UNTIL}
  const words = '${WORDS}';
  onChange(() => {
    const text = document.body.textContent;
    while (shown.length < words.length && text.includes(words.slice(0, shown.length + 1))) show();
  });
`;

/** In the preview: keeps when it first has drawn a page of a version more; each key makes one. */
const WATCH_PAGES = `
  ${UNTIL}
  const newest = () => {
    const drawn = [...document.querySelectorAll('.sheet canvas')];
    return Math.max(...drawn.map(({ dataset }) => Number(dataset.version)));
  };
  const before = newest();
  onChange(() => {
    while (shown.length < newest() - before) show();
  });
`;

export const previewing: Benchmark = {
  name: 'preview',
  title: 'From keystroke to preview',
  about:
    'A real VS Code (code-server) in headless Chromium, with the packed extension, the protokoll ' +
    'and its preview side by side. Keys are struck in the editor, one when the last is shown; ' +
    'the time runs from the key event in the window to the first frame of the preview’s page ' +
    'whose text has the letter, or that has drawn the page with it: through the editor, the ' +
    'extension host, the language server with all its rules, and back. The peer is the preview ' +
    'that VS Code itself has for Markdown, of the same prose in the same window.',
  async run({ quick, tell }) {
    const scripts = await loadScripts();
    const { vsix } = await scripts.packExtension();
    const rows: Row[] = [];
    for (const { size, told, text } of measuredTexts(quick ? [1] : [1, 10])) {
      tell(`preview ${size}`);
      const files = { [FILE]: text, [MARKDOWN_FILE]: toMarkdown(text) };
      const line = lineToTypeAt(text);
      const ours = await inVsCode(scripts, vsix, files, (page, pid) =>
        typeBeside({ page, pid, scripts, line, quick }),
      );
      const row = (
        what: string,
        about: string,
        unit: Unit,
        samples: number[],
        peers: Series[] = [],
      ): Row => ({ id: `${what}-${size}`, what: `${about}, ${told}`, unit, ours: samples, peers });
      const peer = { who: 'VS Code’s Markdown preview', samples: ours.markdown };
      rows.push(
        row('preview', 'text', 'ms', ours.text, [peer]),
        row('preview-pages', 'exact pages', 'ms', ours.pages),
        row('preview-pages-memory', 'memory for exact pages, while one types', 'MB', [ours.held]),
        row('preview-closed-memory', 'of it, after the panel is closed', 'MB', [ours.left]),
      );
    }
    return { rows, curves: [], notes: [], versions: { 'code-server': '4.100.3' } };
  },
};

/** A line of prose in the middle, from 1. */
function lineToTypeAt(text: string): number {
  const lines = text.split('\n');
  const half = Math.floor(lines.length / 2);
  return lines.findIndex((line, i) => i > half && line.length > 100 && !/^[|§#-]/u.test(line)) + 1;
}

interface Window {
  page: Page;
  /** VS Code's process. */
  pid: number;
  scripts: Scripts;
  /** Where to type. */
  line: number;
  quick: boolean;
}

/** What was measured in one window. */
interface Measured {
  /** Milliseconds of each key. */
  text: number[];
  markdown: number[];
  pages: number[];
  /** What VS Code, its extensions and the language server hold more than without exact pages, in MB. */
  held: number;
  left: number;
}

/** Opens the preview and types, beside the text and beside its exact pages, and closes it. */
async function typeBeside({ page, pid, scripts, line, quick }: Window): Promise<Measured> {
  const letters = [...WORDS].slice(0, quick ? WARM_UP + 4 : undefined);
  await page.evaluate(WATCH_KEYS);
  const open = async (file: string, block: string): Promise<Frame> => {
    await scripts.openFile(page, file, line);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('v');
    const preview = await frameWith(page, block);
    // VS Code's own preview takes the keys.
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Home');
    return preview;
  };
  const markdown = await typed(
    page,
    await open(MARKDOWN_FILE, MARKDOWN_BLOCK),
    WATCH_TEXT,
    letters,
  );
  await scripts.runCommand(page, 'View: Close All Editors');
  const preview = await open(FILE, ITEM);
  const text = await typed(page, preview, WATCH_TEXT, letters);
  const before = await leastMemory(pid);
  await scripts.runCommand(page, 'Visa exakta sidor, eller texten');
  await preview.locator('.sheet canvas').first().waitFor({ timeout: 120_000 });
  const pages = await typed(page, preview, WATCH_PAGES, letters);
  const held = memoryOf(pid) - before;
  await page.locator('.tab:has-text("Förhandsvisning") .codicon-close').click();
  await page.locator('.tab:has-text("Förhandsvisning")').waitFor({ state: 'detached' });
  return { text, markdown, pages, held, left: (await leastMemory(pid)) - before };
}

/** The least that a process and its children hold within ten seconds, in MB: collectors take their time. */
async function leastMemory(pid: number): Promise<number> {
  let least = memoryOf(pid);
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    least = Math.min(least, memoryOf(pid));
  }
  return least;
}

/** Strikes each key when the last is shown. */
async function typed(
  page: Page,
  preview: Frame,
  watch: string,
  letters: readonly string[],
): Promise<number[]> {
  await preview.evaluate(watch);
  await page.evaluate('pressed.length = 0');
  for (const [i, letter] of letters.entries()) {
    await page.keyboard.press(letter);
    await preview.evaluate(`until(${i + 1})`);
  }
  const pressed = await page.evaluate<number[]>('pressed');
  const shown = await preview.evaluate<number[]>('shown');
  return shown.map((time, i) => time - (pressed[i] ?? time)).slice(WARM_UP);
}
