/** Results are kept until the page is written: a benchmark alone can be run anew. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Result } from './result.ts';

const FOLDER = join(process.cwd(), '.cache/bench/results');

/** A result with when and where it came about. */
export interface Kept {
  /** The day, ISO. */
  date: string;
  /** The version of the sources. */
  commit: string;
  machine: string;
  /** How many processes wanted a processor at once, in the last minutes; a benchmark alone is 1 to 3. */
  load: number;
  result: Result;
}

/** Keeps the result of a benchmark. */
export function keep(name: string, result: Result): Kept {
  const kept: Kept = {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    machine: machine(),
    load: Math.round(loadavg()[1] ?? 0),
    result,
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(kept));
  return kept;
}

/** The last result of a benchmark, or null where there is none. */
export function keptOf(name: string): Kept | null {
  try {
    return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}

/** The kind of machine: processor, memory, system and Node. */
function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  return `${processors.length} × ${model}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
  } catch {
    return 'unknown';
  }
}
