/**
 * Adds up results of tests in one plain line: `node scripts/count-results.mjs FILE…`,
 * of vitest (its `json` reporter) and of the suite in VS Code (mocha's counts).
 * A file that is not there is a run that never ended, and counts as a failure.
 * Ends with 1 where there is a failure.
 */
import { existsSync, readFileSync } from 'node:fs';

function countsIn(path) {
  if (!existsSync(path)) return [0, 1, 0];
  const found = JSON.parse(readFileSync(path, 'utf8'));
  if ('passes' in found) return [found.passes, found.failures, found.pending];
  // A file of tests that could not be loaded has no test that failed.
  const failed = found.success ? 0 : Math.max(found.numFailedTests, 1);
  return [found.numPassedTests, failed, found.numPendingTests];
}

const counts = process.argv.slice(2).map(countsIn);
const [passed, failed, skipped] = [0, 1, 2].map((i) =>
  counts.reduce((sum, each) => sum + each[i], 0),
);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
if (failed > 0) process.exitCode = 1;
