/**
 * The pictures of the editor in the handbook and in the walkthrough, taken anew:
 * `npm run pictures`, into `docs/bilder`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../chromium.mjs';
import { packExtension } from '../package.mjs';
import { ROOT } from './install.mjs';
import { launchVsCode } from './launch.mjs';
import { checked, openFile, openWindow, picture, runCommand } from './page.mjs';

const SIZE = { width: 1000, height: 640 };
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
};

/** Each takes the window to what its picture shows. */
const VIEWS = {
  'editor-nytt': async (page) => {
    await openFile(page, 'forsta-protokollet.protokoll', 1);
    await checked(page);
    await runCommand(page, 'Protokoll: Nytt protokoll');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Kulturnämnden' })
      .waitFor();
  },
  'editor-luckor': async (page) => {
    await page.keyboard.type('Kulturnämnden');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget', { hasText: 'Vilken dag' }).waitFor();
    await page.keyboard.type('2026-05-19');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'Siv Eriksdotter' }).waitFor();
    await checked(page);
  },
  'editor-mallar': async (page) => {
    await openFile(page, 'forsta-protokollet.protokoll', 1);
    await checked(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('§');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: '§information' }).waitFor();
  },
  'editor-rattning': async (page) => {
    await page.keyboard.press('Escape');
    await openFile(page, 'med-fel.protokoll', '53:8');
    await page.locator('.squiggly-error').first().waitFor();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget').waitFor();
  },
  'editor-aterstar': async (page) => {
    await page.keyboard.press('Escape');
    await runCommand(page, 'Protokoll: Visa vad som återstår');
    await page.locator('.monaco-list-row', { hasText: 'Protokollets huvud' }).waitFor();
  },
  'editor-forhandsvisning': async (page) => {
    await page.setViewportSize({ width: 1200, height: 700 });
    await openFile(page, 'forsta-protokollet.protokoll', 1);
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await runCommand(page, 'Protokoll: Visa förhandsvisning vid sidan');
    await page.locator('iframe.webview.ready').waitFor();
  },
};

const home = mkdtempSync(join(tmpdir(), 'protokoll-bilder-'));
const folder = join(home, 'Protokoll');
cpSync(join(ROOT, 'examples'), folder, { recursive: true });
const { vsix } = await packExtension();
const { url, stop } = await launchVsCode({ folder, vsix, settings: SETTINGS });
const browser = await startChromium();
try {
  const page = await openWindow(browser, url, SIZE);
  for (const [name, show] of Object.entries(VIEWS)) {
    await show(page);
    await picture(page, { path: join(ROOT, 'docs/bilder', `${name}.png`) });
    console.log(`docs/bilder/${name}.png`);
  }
} finally {
  await browser.close();
  await stop();
  rmSync(home, { recursive: true, force: true });
}
