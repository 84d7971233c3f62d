/**
 * The pictures of the preview in the handbook, taken anew in light and dark:
 * `npm run pictures`, into `docs/bilder`.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '../chromium.mjs';
import { packExtension } from '../package.mjs';
import { ROOT } from './install.mjs';
import { launchVsCode } from './launch.mjs';
import { checked, frameWith, openFile, openWindow, picture, runCommand } from './page.mjs';

const SIZE = { width: 1280, height: 800 };
const THEMES = { ljus: 'Default Light Modern', mork: 'Default Dark Modern' };
const SETTINGS = {
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.sideBar.location': 'right',
};

async function pictures(browser, folder, vsix, [name, theme]) {
  const settings = { ...SETTINGS, 'workbench.colorTheme': theme };
  const { url, stop } = await launchVsCode({ folder, vsix, settings });
  const save = (page, what) =>
    picture(page, { path: join(ROOT, 'docs/bilder', `${what}-${name}.png`) });
  try {
    const page = await openWindow(browser, url, SIZE);
    await openFile(page, 'med-fel.protokoll', 37);
    await checked(page);
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
    await runCommand(page, 'Protokoll: Visa förhandsvisning vid sidan');
    const frame = await frameWith(page, '#marks .mark.varning');
    await frame.locator('#marks .mark.varning .sign').first().click();
    await save(page, 'forhandsvisning');
    await runCommand(page, 'View: Focus First Editor Group');
    await openFile(page, 'kommunstyrelsen-2026-04-14.protokoll', 193);
    await checked(page);
    await runCommand(page, 'Protokoll: Visa exakta sidor');
    await frameWith(page, '.sheet canvas');
    await save(page, 'sidor');
    await page.close();
  } finally {
    await stop();
  }
}

const home = mkdtempSync(join(tmpdir(), 'protokoll-bilder-'));
const folder = join(home, 'Protokoll');
cpSync(join(ROOT, 'examples'), folder, { recursive: true });
const { vsix } = await packExtension();
const browser = await startChromium();
try {
  for (const theme of Object.entries(THEMES)) await pictures(browser, folder, vsix, theme);
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}
