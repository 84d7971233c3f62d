/** A headless Chromium for pictures: from `CHROMIUM_PATH`, or where Linux keeps it. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts Chromium. Throws where the machine has none.
 *
 * @returns {Promise<import('playwright-core').Browser>} the browser; the caller closes it
 */
export function startChromium() {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find(existsSync);
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
