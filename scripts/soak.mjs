/**
 * The robustness tests again and again, much harder and with another seed each
 * time: `npm run soak [-- --minutes N] [--seed S]`. Says which seeds found
 * something and how to repeat it; ends with 1 where any did.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
  },
});

/** Ten times as much as in the normal suite: an hour's typing, and more. */
const FACTOR = '10';
/** Also those whose seeds are fresh each time without being told. */
const TESTS = [
  'test/robustness',
  'test/language-properties.test.ts',
  'test/minutes-properties.test.ts',
  'server/src/import',
];
/** What takes longer than this, in milliseconds, hangs. */
const LONGEST_TEST = 1_800_000;

function holds(seed) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=dot', `--testTimeout=${LONGEST_TEST}`, ...TESTS];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SOAK_SEED: String(seed), SOAK_FACTOR: FACTOR },
  });
  return status === 0;
}

const end = Date.now() + Number(values.minutes) * 60_000;
const failed = [];
let seed = Number(values.seed);
do {
  console.log(`\n── seed ${seed}`);
  if (!holds(seed)) failed.push(seed);
  seed++;
} while (Date.now() < end);

for (const one of failed) {
  console.log(`Something was found: npm run soak -- --minutes 0 --seed ${one}`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
