/** The command line as its users have it: the real bundle in a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, inject } from 'vitest';

export interface RunOptions {
  /** What comes through standard input; nothing by default. */
  input?: string | Uint8Array;
  cwd?: string;
  env?: Record<string, string>;
  /** A program to start instead, which starts this one. */
  through?: [string, ...string[]];
  /** Runs without the rights that let root read and write everything. */
  ordinary?: boolean;
}

export interface RunResult {
  /** The exit code, null where a signal ended the process. */
  code: number | null;
  stdout: string;
  stderr: string;
}

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes an empty folder, which is gone after the test; with files in it, by their names. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The program with its first arguments: what to start before a command's own. */
export function program(ordinary = false): [string, ...string[]] {
  const node: [string, ...string[]] = [process.execPath, join(inject('dist'), 'cli.mjs')];
  if (!ordinary || process.getuid?.() !== 0) return node;
  return ['setpriv', '--bounding-set=-dac_override,-dac_read_search', ...node];
}

/** Runs a command to its end. What it remembers stays in the folder it runs in. */
export function run(args: readonly string[], options: RunOptions = {}): RunResult {
  const [file, ...first] = program(options.ordinary);
  const { status, stdout, stderr, error } = spawnSync(file, [...first, ...args], {
    cwd: options.cwd,
    env: environment(options),
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (error) throw error;
  if (TRACE.test(stdout + stderr)) throw new Error(`A stack trace is shown:\n${stdout}${stderr}`);
  return { code: status, stdout, stderr };
}

/** What no user is to see: a stack trace, or an error in Node's words. */
const TRACE = /\n {2,}at .*[:)]|node:internal|\b[A-Z]\w*Error\b/u;

/** Starts a command, its streams open; the caller waits for it or ends it. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const [file, ...first] = options.through ?? program(options.ordinary);
  return spawn(file, [...first, ...args], { cwd: options.cwd, env: environment(options) });
}

/** Runs commands side by side; resolves to their exit codes. */
export function startAll(
  commands: readonly (readonly string[])[],
  options: RunOptions = {},
): Promise<(number | null)[]> {
  return Promise.all(
    commands.map((args) => {
      const child = start(args, options);
      return new Promise<number | null>((resolve) => child.on('exit', resolve));
    }),
  );
}

/** The tests' environment, with a memory of written files that is the folder's own. */
export function environment({ cwd, env }: RunOptions): NodeJS.ProcessEnv {
  const state = join(cwd ?? tmpdir(), '.state');
  return { ...process.env, XDG_STATE_HOME: state, ...env };
}
