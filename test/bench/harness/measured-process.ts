/** Whole processes: how long they take, and how much memory they and their children hold. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** How often memory is looked at, in milliseconds. */
const INTERVAL = 20;

export interface Measured {
  milliseconds: number;
  /** The highest sum of what the process and its children held at once; null where /proc is not. */
  peakMB: number | null;
  stdout: string;
}

/**
 * Runs a program to its end. Throws an Error with what it wrote where it ends
 * with another code than those that are expected.
 */
export async function measuredRun(
  program: string,
  args: readonly string[],
  { cwd, codes = [0] }: { cwd?: string; codes?: readonly number[] } = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, INTERVAL);
  const [code] = await once(child, 'close').finally(() => clearInterval(watch));
  const milliseconds = performance.now() - start;
  const stdout = Buffer.concat(out).toString();
  if (!codes.includes(Number(code))) {
    throw new Error(`${program} ${args.join(' ')} (${code}):\n${stdout}${Buffer.concat(errors)}`);
  }
  return { milliseconds, peakMB: peak > 0 ? peak : null, stdout };
}

/** What a process and its children hold just now, in MB; 0 where that is not known. */
export function memoryOf(pid: number): number {
  return [pid, ...descendantsOf(pid)].reduce((sum, one) => sum + residentOf(one), 0);
}

function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function descendantsOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) => childrenOf(pid, thread));
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function childrenOf(pid: number, thread: string): number[] {
  try {
    const list = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8');
    return list.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
