/**
 * Ctrl+C at any moment: every file is as it was or as it was to be, and nothing
 * else is left.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run, start } from '../support/cli.ts';
import { SEED, times } from '../support/effort.ts';
import { randomOf } from '../support/random.ts';

const EXAMPLE = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const FILES = 60;

/** Commands, and the files that they write over, made by the same command before. */
const COMMANDS: [what: string, args: string[]][] = [
  ['check', ['check', 'alla', '--write-baseline', 'kanda.json']],
  ['format', ['format', '--write', ...paths()]],
  ['export', ['export', 'x.protokoll', '--to', 'txt,html,json,docx,pdf']],
  ['import', ['import', 'x.protokoll', '-o', 'y.protokoll']],
];

function paths(): string[] {
  return Array.from({ length: FILES }, (_, i) => join('alla', `${i}.protokoll`));
}

/** A folder with files that a command reads, all with the same text. */
function fill(cwd: string, text: string): void {
  mkdirSync(join(cwd, 'alla'), { recursive: true });
  for (const path of ['x.protokoll', ...paths()]) writeFileSync(join(cwd, path), text);
}

/** What lies in a folder, but for what the tool remembers. */
function contentOf(cwd: string): Map<string, string> {
  const names = readdirSync(cwd, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('.state'));
  return new Map(
    files.sort().map((path) => [path.slice(cwd.length), readFileSync(path, 'latin1')]),
  );
}

/** Runs a command, and interrupts it after so many milliseconds; resolves to what it said. */
async function interrupted(args: string[], cwd: string, after: number): Promise<string> {
  const child = start(args, { cwd });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const timer = setTimeout(() => child.kill('SIGINT'), after);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  return said;
}

test.each(COMMANDS)('%s', async (_, args) => {
  const random = randomOf(SEED);
  const [earlier, later] = [EXAMPLE.replaceAll('## ', '##'), EXAMPLE.replaceAll('## ', '##  ')];
  const cwd = folderWith();
  fill(cwd, earlier);
  run(args, { cwd });
  const before = contentOf(cwd);
  const began = performance.now();
  fill(cwd, later);
  run(args, { cwd });
  const lasts = performance.now() - began;
  const after = contentOf(cwd);
  expect(after.size).toBeGreaterThan(FILES);

  for (let round = 0; round < times(2); round++) {
    fill(cwd, later);
    const said = await interrupted(args, cwd, random(Math.ceil(lasts)));
    expect(said).not.toMatch(/\n {2,}at .*[:)]|node:internal/u);
    const now = contentOf(cwd);
    expect([...now.keys()]).toEqual([...after.keys()]);
    for (const [path, content] of now) {
      const whole = [before.get(path), after.get(path), Buffer.from(later).toString('latin1')];
      expect(whole.includes(content), path).toBe(true);
    }
  }
});
