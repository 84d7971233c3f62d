/** Writes `docs/benchmarks.md` and its pictures from the results that are kept. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCHMARKS } from '../benchmarks.ts';
import { chartsOf } from './charts.ts';
import { keptOf } from './kept.ts';
import { type Chapter, pageOf } from './page.ts';
import type { Benchmark } from './result.ts';

const DOCS = join(process.cwd(), 'docs');
const PICTURES = 'benchmarks';

/** Writes the page, which tells what is not measured yet; returns what was done, in words. */
export function writePage(): string {
  const chapters: Chapter[] = [];
  const missing: Benchmark[] = [];
  const pictures = new Map<string, string>();
  for (const benchmark of BENCHMARKS) {
    const kept = keptOf(benchmark.name);
    if (kept === null) {
      missing.push(benchmark);
      continue;
    }
    const charts = chartsOf(kept.result.curves).map(({ name, shows, svg }) => {
      const path = `${PICTURES}/${benchmark.name}-${name}.svg`;
      pictures.set(path, svg);
      return { path, shows };
    });
    chapters.push({ benchmark, kept, charts });
  }
  rmSync(join(DOCS, PICTURES), { recursive: true, force: true });
  mkdirSync(join(DOCS, PICTURES), { recursive: true });
  for (const [path, svg] of pictures) writeFileSync(join(DOCS, path), svg);
  writeFileSync(join(DOCS, 'benchmarks.md'), pageOf(chapters, missing));
  const without = missing.map(({ name }) => name).join(', ');
  return `docs/benchmarks.md is written${without && `, without ${without}`}.`;
}
