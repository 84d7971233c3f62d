/**
 * A real VS Code without a download of its own: the one that the npm package
 * `code-server` carries, installed into `.cache/vscode`, which git ignores.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** VS Code 1.100.3, the oldest that the extension supports; newer ones need Node 22. */
const VERSION = '4.100.3';
const FOLDER = join(ROOT, '.cache/vscode', VERSION);
/** The folder of VS Code, once it is installed. */
export const VSCODE = join(FOLDER, 'node_modules/code-server/lib/vscode');
const STAND_INS = {
  '@vscode/spdlog': 'spdlog.cjs',
  'native-watchdog': 'native-watchdog.cjs',
};
const isWindows = process.platform === 'win32';

function npm(folder, ...args) {
  execFileSync(
    'npm',
    [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: isWindows,
    },
  );
}

/** Where a program lies, or null where the machine has none. */
function find(program) {
  const names = isWindows ? [`${program}.exe`] : [program];
  const places = (process.env.PATH ?? '').split(delimiter);
  return places.flatMap((place) => names.map((name) => join(place, name))).find(existsSync) ?? null;
}

function isThere(path) {
  try {
    return Boolean(lstatSync(path));
  } catch {
    return false;
  }
}

/**
 * VS Code looks for ripgrep where its own download would have put it; without
 * it finds no files in a folder.
 */
function linkRipgrep() {
  const folder = join(VSCODE, 'node_modules/@vscode/ripgrep/bin');
  const link = join(folder, isWindows ? 'rg.exe' : 'rg');
  if (existsSync(link)) return;
  const ripgrep = find('rg');
  if (!ripgrep) {
    console.warn('ripgrep saknas: sökning i mappen fungerar inte. (Debian: apt install ripgrep)');
    return;
  }
  mkdirSync(folder, { recursive: true });
  if (isThere(link)) unlinkSync(link);
  symlinkSync(ripgrep, link);
}

/** Puts plain modules in the place of those that need a compiler. */
function useStandIns() {
  for (const [name, file] of Object.entries(STAND_INS)) {
    const source = join(dirname(fileURLToPath(import.meta.url)), 'stand-ins', file);
    copyFileSync(source, join(VSCODE, 'node_modules', name, 'index.js'));
  }
}

/**
 * Installs VS Code where it is not there yet: half a minute and 300 MB. Nothing
 * is compiled: logging has a stand-in, and the terminal is not there.
 *
 * @returns {string} the program that starts its server, for Node
 */
export function installVsCode() {
  const ready = join(FOLDER, 'ready');
  if (!existsSync(ready)) {
    console.log(`Hämtar VS Code (code-server ${VERSION}) till ${FOLDER} …`);
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
    npm(FOLDER, 'install', `code-server@${VERSION}`);
    npm(VSCODE, 'install', '--omit=dev');
    symlinkSync('node_modules', join(VSCODE, 'node_modules.asar'), 'junction');
    useStandIns();
    writeFileSync(ready, '');
  }
  linkRipgrep();
  return join(VSCODE, 'out/server-main.js');
}
