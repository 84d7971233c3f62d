/**
 * Pictures of an example in VS Code's default themes, to look at:
 * `node scripts/vscode/pictures.mjs [FOLDER]`, into `dist/bilder` where none is named.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startChromium } from '../chromium.mjs';
import { packExtension } from '../package.mjs';
import { ROOT } from './install.mjs';
import { launchVsCode } from './launch.mjs';
import { checked, openFile, openWindow, picture } from './page.mjs';

const THEMES = {
  ljust: 'Default Light Modern',
  mörkt: 'Default Dark Modern',
  'ljus-kontrast': 'Default High Contrast Light',
  'mörk-kontrast': 'Default High Contrast',
};

/** A file and the line to begin at. */
const VIEWS = [
  ['kommunstyrelsen-2026-04-14.protokoll', 1],
  ['kommunstyrelsen-2026-04-14.protokoll', 225],
  ['kommunstyrelsen-2026-04-14.protokoll', 398],
  ['med-fel.protokoll', 55],
];

async function pictures(browser, folder, vsix, name, theme) {
  const settings = { 'workbench.colorTheme': theme, 'editor.fontSize': 13 };
  const { url, stop } = await launchVsCode({ folder: join(ROOT, 'examples'), vsix, settings });
  try {
    const page = await openWindow(browser, url, { width: 1280, height: 900 });
    for (const [i, [file, line]] of VIEWS.entries()) {
      await openFile(page, file, line);
      await checked(page);
      await picture(page, { path: join(folder, `${name}-${i + 1}.png`) });
    }
    await page.close();
  } finally {
    await stop();
  }
}

const folder = resolve(process.argv[2] ?? join(ROOT, 'dist/bilder'));
const { vsix } = await packExtension();
mkdirSync(folder, { recursive: true });
const browser = await startChromium();
try {
  for (const [name, theme] of Object.entries(THEMES)) {
    await pictures(browser, folder, vsix, name, theme);
  }
} finally {
  await browser.close();
}
console.log(folder);
