/** Standard output that ends early or is full, and the line on a terminal that tells of long work. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, folderWith, program, start } from '../support/cli.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const WITH_ERRORS = readFileSync(new URL('med-fel.protokoll', EXAMPLES), 'utf8');
const DISK = new URL('../support/disk.mjs', import.meta.url).href;

/** Runs a line of shell in which `"$@"` is the program. */
function shell(line: string, cwd: string, env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', line, 'bash', ...program()], {
    cwd,
    env: environment({ cwd, env }),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

describe('standard output', () => {
  test('that no one reads any more ends quietly, with the exit code of what was found', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS.repeat(200) });
    const line = '"$@" check x.protokoll | head -1; exit $PIPESTATUS';
    const { code, stdout, stderr } = shell(line, cwd);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^x\.protokoll:.*\n$/u);
  });

  test('that no one reads does not keep an export from its files', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS });
    const line = '"$@" export x.protokoll --to txt,html,json | true; exit $PIPESTATUS';
    expect(shell(line, cwd)).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const name of ['x.txt', 'x.html', 'x.json'])
      expect(existsSync(join(cwd, name))).toBe(true);
  });

  test('that is closed, and messages that no one reads', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS });
    expect(shell('"$@" check x.protokoll >&-', cwd)).toEqual({ code: 1, stdout: '', stderr: '' });
    const line = '"$@" check saknas x.protokoll 2>&1 >/dev/null | true; exit $PIPESTATUS';
    expect(shell(line, cwd)).toEqual({ code: 2, stdout: '', stderr: '' });
  });

  test('on a full disk is told, and is no success', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS });
    expect(shell('"$@" format x.protokoll > /dev/full', cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Allt kunde inte skrivas till standard ut: disken är full.\n',
    });
  });
});

describe('long work', () => {
  /** A terminal of its own for the program; what the terminal shows comes back. */
  function onTerminal(command: string, cwd: string, env: Record<string, string> = {}) {
    const words = program().map((word) => `'${word}'`);
    const line = `${words.join(' ')} ${command}`;
    return start([], { cwd, env, through: ['script', '-qec', line, '/dev/null'] });
  }

  /** Blocks the program's reading until a file is there. */
  function waiting(cwd: string): Record<string, string> {
    return { NODE_OPTIONS: `--import=${DISK}`, DISK_WAIT: join(cwd, 'fortsätt') };
  }

  test('shows on a terminal what is going on, and takes it away', async () => {
    const cwd = folderWith({ 'a.protokoll': WITH_ERRORS, 'b.protokoll': WITH_ERRORS });
    const child = onTerminal('check a.protokoll b.protokoll', cwd, waiting(cwd));
    let shown = '';
    await new Promise<void>((resolve) => {
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
        // The program is blocked all the while: only now may it go on.
        if (shown.includes('Läser fil 1 av 2 … 2 s')) writeFileSync(join(cwd, 'fortsätt'), '');
      });
      child.on('close', () => resolve());
    });
    const [before = '', after = ''] = shown.split('a.protokoll:4:30');
    expect(before).toMatch(/^(?:\r\u001b\[KLäser fil 1 av 2 … \d+ s)+\r\u001b\[K$/u);
    // What follows may be told of again, and is taken away again.
    const rest = after.replace(/\r\u001b\[KLäser fil \d av 2 … \d+ s(?=\r\u001b\[K)/gu, '');
    expect(rest).not.toContain('Läser');
    expect(rest).toContain('b.protokoll:4:30  fel  veckodag-fel\r\n');
  });

  test('that is short shows nothing on a terminal', async () => {
    const cwd = folderWith({ 'a.protokoll': WITH_ERRORS });
    const child = onTerminal('check a.protokoll', cwd);
    let shown = '';
    await new Promise<void>((resolve) => {
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
      });
      child.on('close', () => resolve());
    });
    expect(shown).toMatch(/^a\.protokoll:4:30 /u);
    expect(shown).not.toContain('\u001b');
  });
});
