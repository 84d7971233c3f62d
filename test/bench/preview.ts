/** From a keystroke to the preview, in the editor's own window. */
import type { Page } from 'playwright-core';
import type { Benchmark, Row } from './harness/result.ts';
import { measuredTexts } from './harness/texts.ts';
import { chooseFile, frameWith, inVsCode, loadScripts } from './harness/vs-code.ts';

/** What is typed; the letters stand nowhere else one after another. */
const WORDS = 'zqxzjwvxqwzkqjxz'.repeat(3);
/** The first keys wake everything up. */
const WARM_UP = 8;

/** A § in the preview. */
const ITEM = '[data-slot="items"] section, [data-slot="items"] article';

/** In the window: keeps when keys are struck, on the clock that all frames share. */
const WATCH_KEYS = `
  globalThis.pressed = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => pressed.push(performance.timeOrigin + timeStamp),
    { capture: true },
  );
`;

/** In the preview: keeps when it first shows one letter more of the words. */
const WATCH_TEXT = `
  globalThis.shown = [];
  const words = '${WORDS}';
  const look = () => {
    const text = document.body.textContent;
    while (shown.length < words.length && text.includes(words.slice(0, shown.length + 1))) {
      shown.push(performance.timeOrigin + performance.now());
    }
  };
  new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  globalThis.until = (count) => new Promise((resolve) => {
    const see = () => (shown.length >= count ? resolve() : requestAnimationFrame(see));
    see();
  });
`;

export const previewing: Benchmark = {
  name: 'preview',
  title: 'From keystroke to preview',
  about:
    'A real VS Code (code-server) in headless Chromium, with the packed extension, the protokoll ' +
    'and its preview side by side. Keys are struck in the editor, one when the last is shown; ' +
    'the time runs from the key event in the window to the first frame of the preview’s page ' +
    'whose text has the letter: through the editor, the extension host, the language server ' +
    'with all its rules, and back.',
  async run({ quick, tell }) {
    const scripts = await loadScripts();
    const { vsix } = await scripts.packExtension();
    const rows: Row[] = [];
    for (const { size, told, text } of measuredTexts(quick ? [1] : [1, 10])) {
      tell(`preview ${size}`);
      const line = lineToTypeAt(text);
      const ours = await inVsCode(scripts, vsix, text, (page) => typeBeside(page, line, quick));
      rows.push({ id: `preview-${size}`, what: told, unit: 'ms', ours, peers: [] });
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

/** Opens the preview and types; returns the milliseconds of each key. */
async function typeBeside(page: Page, line: number, quick: boolean): Promise<number[]> {
  await chooseFile(page, line);
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.keyboard.press('Control+K');
  await page.keyboard.press('v');
  const preview = await frameWith(page, ITEM);
  await page.keyboard.press('Home');
  await page.evaluate(WATCH_KEYS);
  await preview.evaluate(WATCH_TEXT);
  const letters = [...WORDS].slice(0, quick ? WARM_UP + 4 : undefined);
  for (const [i, letter] of letters.entries()) {
    await page.keyboard.press(letter);
    await preview.evaluate(`until(${i + 1})`);
  }
  const pressed = await page.evaluate<number[]>('pressed');
  const shown = await preview.evaluate<number[]>('shown');
  return shown.map((time, i) => time - (pressed[i] ?? time)).slice(WARM_UP);
}
