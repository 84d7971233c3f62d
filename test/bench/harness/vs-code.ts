/** A real VS Code with the packed extension, as the tests of the editor start it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';

/** What is taken from `scripts/`, which is plain JavaScript. */
export interface Scripts {
  packExtension(): Promise<{ vsix: string; bytes: number }>;
  launchVsCode(options: { folder: string; vsix: string }): Promise<VsCode>;
  startChromium(): Promise<Browser>;
  openWindow(
    browser: Browser,
    url: string,
    viewport: { width: number; height: number },
  ): Promise<Page>;
  openFile(page: Page, file: string, line: number): Promise<void>;
  runCommand(page: Page, title: string): Promise<void>;
}

interface VsCode {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Loads the scripts that pack and start things. */
export async function loadScripts(): Promise<Scripts> {
  const load = (path: string): Promise<Partial<Scripts>> =>
    import(pathToFileURL(join(process.cwd(), 'scripts', path)).href);
  const modules = ['package.mjs', 'vscode/launch.mjs', 'vscode/page.mjs', 'chromium.mjs'].map(load);
  const all: Scripts = Object.assign({}, ...(await Promise.all(modules)));
  return all;
}

/** The name of the protokoll in the folder that is opened. */
export const FILE = 'matt.protokoll';

/** Opens VS Code on a folder with files, by their names, does something in its page, knowing its process, and ends it. */
export async function inVsCode<T>(
  scripts: Scripts,
  vsix: string,
  files: Record<string, string>,
  work: (page: Page, pid: number) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll-bench-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { url, pid, stop } = await scripts.launchVsCode({ folder, vsix });
  const browser = await scripts.startChromium();
  try {
    return await work(await scripts.openWindow(browser, url, { width: 1400, height: 900 }), pid);
  } finally {
    await browser.close();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types a file's name into quick open, with a line to go to; does not wait for the editor. */
export async function chooseFile(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`${FILE}:${line}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: FILE }).first().waitFor();
}

/** How long a frame is waited for, in milliseconds: the PDF engine is started first, on a machine that may be busy. */
const PATIENCE = 60_000;

/**
 * Waits for a frame of the window that has an element, such as the preview's
 * page in its two frames. Throws an Error that tells what the window's frames
 * were, where there is none in time.
 */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    for (const frame of page.frames()) {
      // A frame that goes while it is looked at has nothing.
      if ((await frame.$(selector).catch(() => null)) !== null) return frame;
    }
    await page.waitForEvent('framenavigated', { timeout: 200 }).catch(() => undefined);
  }
  const frames = page.frames().map((frame) => frame.url());
  throw new Error(`no frame has ${selector} within ${PATIENCE / 1000} s: ${frames.join(' ')}`);
}
