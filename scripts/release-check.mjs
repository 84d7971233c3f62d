/**
 * Whether this can be released: `npm run release:check`. Runs the tests and the
 * benchmarks, asks the registry what is known of the packages, and says plainly what falls short of which goal; ends with 1
 * where anything does. With `--kept` the last results of the benchmarks are
 * judged instead of measuring anew.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const kept = process.argv.includes('--kept');

/** What has to end well, with the command that tries it. */
const STEPS = [
  ['types', 'npm', ['run', '--silent', 'typecheck']],
  ['style', 'npm', ['run', '--silent', 'lint']],
  ['tests', 'npm', ['test', '--silent']],
  ['known weaknesses', 'npm', ['audit', '--omit=dev']],
  ['the suite in VS Code', 'npm', ['run', '--silent', 'test:vscode']],
  ['the browser alone', 'npm', ['run', '--silent', 'test:web']],
  ['an hour with fresh seeds', 'npm', ['run', '--silent', 'soak', '--', '--minutes', '60']],
  ...(kept ? [] : [['benchmarks', 'node', ['scripts/bench.mjs']]]),
  ['goals', 'node', ['scripts/bench.mjs', '--judge']],
];

function succeeds([name, program, args]) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const failed = STEPS.filter((step) => !succeeds(step)).map(([name]) => name);
console.log(
  failed.length === 0 ? '\nReady to be released.' : `\nFalls short: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
