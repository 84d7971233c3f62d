/**
 * Measures Protokoll against its peers: `npm run bench [-- NAME…] [--quick] [--full]`.
 * Installs the peers into `.cache/bench`, which git ignores, and builds what is
 * measured. See `docs/benchmarks.md`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.cache/bench');

/** Installs the peers at the versions of their lock file, where they are not there yet. */
function installPeers() {
  const [wanted, installed] = [join(root, 'test/bench/peers'), join(cache, 'peers')];
  const lock = 'package-lock.json';
  const read = (folder) => readFileSync(join(folder, lock), 'utf8');
  if (existsSync(join(installed, lock)) && read(installed) === read(wanted)) return;
  mkdirSync(installed, { recursive: true });
  cpSync(join(wanted, 'package.json'), join(installed, 'package.json'));
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  cpSync(join(wanted, lock), join(installed, lock));
  execFileSync('npm', install, {
    cwd: installed,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

// Judging what is kept measures nothing.
if (!process.argv.includes('--judge')) {
  installPeers();
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
}
await build({
  absWorkingDir: root,
  entryPoints: { main: 'test/bench/main.ts', step: 'test/bench/step.ts' },
  outdir: cache,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Builds, starts browsers: these are not measured.
  external: ['playwright-core', 'esbuild', '@vscode/vsce'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
try {
  const main = join(cache, 'main.mjs');
  execFileSync(process.execPath, ['--expose-gc', main, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
} catch (error) {
  process.exitCode = error.status ?? 1;
}
