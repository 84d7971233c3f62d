/**
 * The benchmarks, started by `scripts/bench.mjs`: `[NAME…] [--quick] [--full]`.
 * Without names all of them run. Each result is kept; when there is one of
 * each, the page is written from them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHMARKS } from './benchmarks.ts';
import { keep } from './harness/kept.ts';
import { tablesOf } from './harness/page.ts';
import type { Benchmark, Result } from './harness/result.ts';
import { writePage } from './harness/write-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
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

const unknown = positionals.filter((name) => !BENCHMARKS.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`Not a benchmark: ${unknown.join(', ')}. There are:`);
  for (const { name, title } of BENCHMARKS) console.error(`  ${name}: ${title}`);
  process.exit(2);
}
for (const benchmark of BENCHMARKS) {
  if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
  const result = await run(benchmark);
  console.log([`\n${benchmark.title}`, ...tablesOf(result), ...result.notes].join('\n\n'));
  if (!values.quick) keep(benchmark.name, result);
}
if (!values.quick) console.log(`\n${writePage()}`);
