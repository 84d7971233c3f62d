/** Makes ready what the suite in `test/vscode/` runs on: the packed extension, unpacked as VS Code would. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { packExtension } from '../package.mjs';
import { ROOT } from './install.mjs';

/** Packs the extension, and unpacks into a folder what VS Code would. */
export async function unpackExtension(folder) {
  const { vsix } = await packExtension();
  const inside = 'extension/';
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith(inside) || name.endsWith('/')) continue;
    const path = join(folder, name.slice(inside.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/**
 * Packs the extension, unpacks it, builds the tests, and copies the examples
 * for them to work on.
 *
 * @returns {Promise<{ development: string, tests: string, folder: string, remove: () => void }>}
 *   the folder of the extension, the module to run, the folder to open, and what removes it all
 */
export async function prepareSuite() {
  const home = mkdtempSync(join(tmpdir(), 'protokoll-suite-'));
  const [development, folder] = [join(home, 'extension'), join(home, 'exempel')];
  await unpackExtension(development);
  cpSync(join(ROOT, 'examples'), folder, { recursive: true });
  // Beside the sources, so that what is not bundled is found.
  const tests = join(ROOT, '.cache/vscode-suite/index.cjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/vscode/index.ts'],
    outfile: tests,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // What VS Code loads is CommonJS, and so must be what it requires.
    alias: { mocha: 'mocha/lib/mocha.cjs' },
    external: ['vscode', 'mocha/lib/mocha.cjs'],
  });
  return {
    development,
    tests,
    folder,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
