/**
 * Runs the suite in `test/vscode/` in a real VS Code, in a headless browser, on
 * the packed extension: `npm run test:vscode`. Ends with 1 where a test fails.
 */
import { startChromium } from '../chromium.mjs';
import { launchVsCode } from './launch.mjs';
import { prepareSuite } from './suite.mjs';

/** In milliseconds; the suite itself takes some seconds. */
const PATIENCE = 300_000;

/** VS Code's own troubles (no shop for extensions, say) are shown only where the suite ended badly. */
const troubles = [];

function log(type, args) {
  if (type === 'info' || type === 'log') console.log(...args);
  else troubles.push(args);
}

/** Opens VS Code and gives the exit code of the suite, printing what the suite says. */
function runIn(page, url) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the suite did not end in time')), PATIENCE);
    const end = (code) => {
      clearTimeout(timer);
      resolve(code);
    };
    Promise.all([
      page.exposeFunction('codeAutomationLog', log),
      page.exposeFunction('codeAutomationExit', end),
    ])
      .then(() => page.goto(url))
      .catch(reject);
  });
}

const { development, tests, folder, remove } = await prepareSuite();
const { url, stop } = await launchVsCode({ folder, development, tests });
const browser = await startChromium();
process.exitCode = 1;
try {
  process.exitCode = await runIn(await browser.newPage(), url);
} finally {
  if (process.exitCode !== 0) for (const words of troubles) console.error(...words);
  await browser.close();
  await stop();
  remove();
}
