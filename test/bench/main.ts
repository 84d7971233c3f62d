/**
 * The benchmarks, started by `scripts/bench.mjs`: `[NAME…] [--quick] [--full]`.
 * Without names all of them run. Each result is kept, and the page is
 * written from the last of each. With `--judge` nothing is measured: the
 * results that are kept are held to the goals, and it ends with 1 where one is
 * missed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHMARKS } from './benchmarks.ts';
import { GOALS } from './goals.ts';
import { judge, shortfall } from './harness/judge.ts';
import { keep, keptOf } from './harness/kept.ts';
import { tablesOf } from './harness/page.ts';
import type { Benchmark, Result } from './harness/result.ts';
import { writePage } from './harness/write-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    judge: { type: 'boolean', default: false },
  },
});

async function run(benchmark: Benchmark): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll-bench-'));
  try {
    return await benchmark.run({
      ...values,
      dist: join(process.cwd(), 'dist'),
      folder,
      tell: (text) => console.error(`… ${text}`),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says of every goal whether the kept results meet it; returns whether all are met. */
function judgeKept(): boolean {
  const results = BENCHMARKS.flatMap(({ name }) => keptOf(name)?.result ?? []);
  const verdicts = judge(GOALS, results);
  const missed = verdicts.filter(({ met }) => !met);
  for (const verdict of missed) console.log(`falls short: ${shortfall(verdict)}`);
  console.log(`${verdicts.length - missed.length} of ${verdicts.length} goals are met.`);
  return missed.length === 0;
}

async function runAll(names: readonly string[]): Promise<void> {
  for (const benchmark of BENCHMARKS) {
    if (names.length > 0 && !names.includes(benchmark.name)) continue;
    const result = await run(benchmark);
    console.log([`\n${benchmark.title}`, ...tablesOf(result), ...result.notes].join('\n\n'));
    if (!values.quick) keep(benchmark.name, result);
  }
  if (!values.quick) console.log(`\n${writePage()}`);
}

const unknown = positionals.filter((name) => !BENCHMARKS.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`Not a benchmark: ${unknown.join(', ')}. There are:`);
  for (const { name, title } of BENCHMARKS) console.error(`  ${name}: ${title}`);
  process.exitCode = 2;
} else if (values.judge) process.exitCode = judgeKept() ? 0 : 1;
else await runAll(positionals);
