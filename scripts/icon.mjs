/** Draws `images/icon.png`, which the extension's page shows, from `images/icon.svg`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from './chromium.mjs';

const images = join(dirname(fileURLToPath(import.meta.url)), '../images');
const browser = await startChromium();
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const svg = readFileSync(join(images, 'icon.svg'), 'utf8');
await page.setContent(`<style>* { margin: 0; display: block }</style>${svg}`);
await page.screenshot({ path: join(images, 'icon.png'), omitBackground: true });
await browser.close();
