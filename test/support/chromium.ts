/**
 * A real Chromium for tests that look at a page as its reader does. Found from
 * `CHROMIUM_PATH` or where systems usually keep it; nothing is downloaded.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Without a sandbox of its own (tests run in one), and silent on the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium with an empty profile; the caller closes it.
 * Throws where the machine has none, with what to do about it.
 */
export async function launchChromium(): Promise<Browser> {
  const places = [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES];
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to its program.');
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
