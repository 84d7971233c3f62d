/** A headless Chromium for pictures: from `CHROMIUM_PATH`, or where Debian keeps it. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Starts Chromium. Throws where the machine has none.
 *
 * @returns {Promise<import('playwright-core').Browser>} the browser; the caller closes it
 */
export function startChromium() {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium'].find(existsSync);
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
