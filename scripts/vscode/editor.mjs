/**
 * A real VS Code in the browser with the extension, for those who have none:
 * `npm run editor [-- FOLDER]`. Without a folder it opens a copy of the
 * examples, so that nothing is lost by trying things.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packExtension } from '../package.mjs';
import { ROOT } from './install.mjs';
import { launchVsCode } from './launch.mjs';

function folderToOpen(named) {
  if (named) return resolve(named);
  const copy = join(ROOT, '.cache/editor/exempel');
  if (!existsSync(copy)) cpSync(join(ROOT, 'examples'), copy, { recursive: true });
  return copy;
}

/** Opens the address in the browser of the desktop; where there is none, the address is printed. */
function openInBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

const folder = folderToOpen(process.argv[2]);
const { vsix } = await packExtension();
const { url, stop } = await launchVsCode({ folder, vsix, data: join(ROOT, '.cache/editor/data') });
console.log(`\n${folder}\nöppnas i webbläsaren: ${url}\nAvsluta med Ctrl+C.`);
openInBrowser(url);
process.once('SIGINT', async () => {
  await stop();
  process.exit(0);
});
