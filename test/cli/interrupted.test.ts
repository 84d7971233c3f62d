/**
 * What interrupts a file in the middle leaves the earlier one whole, says what
 * happened, and leaves nothing that the next export does not take away.
 */
import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, folderWith, program, type RunResult, run, start } from '../support/cli.ts';

const EXAMPLE = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const CHANGED = EXAMPLE.replace('Dagordning', 'Ny dagordning');
const DISK = new URL('../support/disk.mjs', import.meta.url).href;

const FORMATS = ['pdf', 'docx', 'html', 'txt', 'json'];
/** Every way to write a file, over an earlier one of the tool's own. */
const WRITING: [what: string, args: string[], target: string][] = [
  ...FORMATS.map((format): [string, string[], string] => [
    `export to ${format}`,
    ['export', 'x.protokoll', '--to', format],
    `x.${format}`,
  ]),
  ['import', ['import', 'x.protokoll', '-o', 'y.protokoll'], 'y.protokoll'],
  ['format --write', ['format', '--write', 'z.protokoll'], 'z.protokoll'],
];

/** Where writing has been interrupted in the middle of a file's content. */
interface Scene {
  cwd: string;
  args: string[];
  target: string;
  earlier: Buffer;
  env: Record<string, string>;
}

/** A folder where a command has written once, and its source has changed since. */
function scene(args: string[], target: string, fault: string): Scene {
  const cwd = folderWith({ 'x.protokoll': EXAMPLE, 'z.protokoll': EXAMPLE });
  expect(run(args, { cwd }).code).toBe(0);
  writeFileSync(join(cwd, 'x.protokoll'), CHANGED);
  writeFileSync(join(cwd, 'z.protokoll'), CHANGED.replace('## ', '##'));
  const earlier = readFileSync(join(cwd, target));
  const env = { NODE_OPTIONS: `--import=${DISK}`, DISK_FAULT: fault, DISK_FOLDER: cwd };
  return { cwd, args, target, earlier, env };
}

function files(cwd: string): string[] {
  return readdirSync(cwd).filter((name) => name !== '.state');
}

function temporaryFiles(cwd: string): string[] {
  return files(cwd).filter((name) => name.endsWith('.tmp'));
}

/** The earlier file is as it was, nothing else is there, and the same command now succeeds. */
function expectWhole({ cwd, args, target, earlier }: Scene): void {
  expect(readFileSync(join(cwd, target))).toEqual(earlier);
  expect(temporaryFiles(cwd)).toEqual([]);
  expect(run(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, target)).equals(earlier)).toBe(false);
  expect(temporaryFiles(cwd)).toEqual([]);
}

describe.each(WRITING)('%s', (_, args, target) => {
  test('a full disk', () => {
    const full = scene(args, target, 'ENOSPC');
    expect(run(args, full)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${target} kunde inte skrivas: disken är full. Frigör utrymme och försök igen. Den tidigare filen är orörd.\n`,
    });
    expectWhole(full);
  });

  test('a kill that nothing can be done about', async () => {
    const killed = scene(args, target, 'halt');
    const child = start(args, killed);
    await halfWritten(child);
    expect(temporaryFiles(killed.cwd)).toHaveLength(1);
    child.kill('SIGKILL');
    expect((await ended(child)).code).toBeNull();
    expect(readFileSync(join(killed.cwd, target))).toEqual(killed.earlier);
    // What the dead process left is taken away by the next one.
    expect(temporaryFiles(killed.cwd)).toHaveLength(1);
    expect(run(args, { cwd: killed.cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(temporaryFiles(killed.cwd)).toEqual([]);
    expect(readFileSync(join(killed.cwd, target)).equals(killed.earlier)).toBe(false);
  });
});

describe('told to stop', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s', async (signal, code) => {
    const stopped = scene(['export', 'x.protokoll', '--to', 'html'], 'x.html', 'halt');
    const child = start(stopped.args, stopped);
    const half = await halfWritten(child);
    child.kill(signal);
    const result = await ended(child, half);
    expect(result.code).toBe(code);
    expect(result.stderr).toBe('Avbrutet: x.html skrevs inte. Den tidigare filen är orörd.\n');
    expectWhole(stopped);
  });

  test('before there was a file', async () => {
    const cwd = folderWith({ 'x.protokoll': EXAMPLE });
    const env = { NODE_OPTIONS: `--import=${DISK}`, DISK_FAULT: 'halt', DISK_FOLDER: cwd };
    const child = start(['export', 'x.protokoll', '--to', 'txt'], { cwd, env });
    const half = await halfWritten(child);
    child.kill('SIGTERM');
    expect((await ended(child, half)).stderr).toBe(
      'Avbrutet: x.txt skrevs inte. Ingen fil har skapats.\n',
    );
    expect(files(cwd)).toEqual(['x.protokoll']);
  });

  test('a file that another process still is writing is left alone', async () => {
    const busy = scene(['export', 'x.protokoll', '--to', 'txt'], 'x.txt', 'halt');
    const child = start(busy.args, busy);
    await halfWritten(child);
    expect(run(busy.args, { cwd: busy.cwd }).code).toBe(0);
    expect(temporaryFiles(busy.cwd)).toHaveLength(1);
    child.kill('SIGKILL');
    await ended(child);
  });
});

describe('a disk that says no', () => {
  test.each([
    ['EDQUOT', 'disken är full. Frigör utrymme och försök igen.'],
    ['EBUSY', 'den är öppen i ett annat program. Stäng den där och försök igen.'],
    ['EROFS', 'filen eller mappen är skrivskyddad. Kontrollera behörigheten.'],
    ['EIO', 'datorn svarade EIO.'],
  ])('%s', (fault, reason) => {
    const failing = scene(['export', 'x.protokoll', '--to', 'txt'], 'x.txt', fault);
    expect(run(failing.args, failing)).toEqual({
      code: 2,
      stdout: '',
      stderr: `x.txt kunde inte skrivas: ${reason} Den tidigare filen är orörd.\n`,
    });
    expectWhole(failing);
  });

  test('in English', () => {
    const failing = scene(['export', 'x.protokoll', '--to', 'txt'], 'x.txt', 'ENOSPC');
    expect(run([...failing.args, '--lang', 'en'], failing).stderr).toBe(
      'x.txt could not be written: the disk is full. Free some space and try again. The earlier file is untouched.\n',
    );
  });

  test('what was written before the disk was full is told and stays', () => {
    const cwd = folderWith({ 'x.protokoll': EXAMPLE });
    mkdirSync(join(cwd, 'ut', 'x.html'), { recursive: true });
    const args = ['export', 'x.protokoll', '--to', 'txt,html', '--out', 'ut', '--force'];
    const { code, stdout, stderr } = run(args, { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^ut\/x\.txt \(.+\)\n$/u);
    expect(stderr).toMatch(/^ut\/x\.html kunde inte skrivas: en mapp har det namnet\./u);
    expect(existsSync(join(cwd, 'ut', 'x.txt'))).toBe(true);
  });

  test('a limit on the size of files, set by the system itself', () => {
    const limited = scene(['export', 'x.protokoll', '--to', 'pdf'], 'x.pdf', '');
    const result = spawnSync(
      'bash',
      ['-c', 'ulimit -f 8 && exec "$@"', 'bash', ...program(), ...limited.args],
      { cwd: limited.cwd, env: environment({ cwd: limited.cwd }), encoding: 'utf8' },
    );
    expect([result.status, result.stdout, result.stderr]).toEqual([
      2,
      '',
      'x.pdf kunde inte skrivas: filen är större än vad som är tillåtet här. Den tidigare filen är orörd.\n',
    ]);
    expectWhole(limited);
  });
});

describe('a folder', () => {
  const args = ['export', 'x.protokoll', '--to', 'txt', '--out', 'ut'];

  test('that vanishes meanwhile', () => {
    const cwd = folderWith({ 'x.protokoll': EXAMPLE });
    const env = {
      NODE_OPTIONS: `--import=${DISK}`,
      DISK_FAULT: 'vanish',
      DISK_FOLDER: 'ut',
    };
    expect(run(args, { cwd, env })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ut/x.txt kunde inte skrivas: mappen ut finns inte. Ingen fil har skapats.\n',
    });
    expect(run(args, { cwd }).code).toBe(0);
  });

  test('that is not there', () => {
    const cwd = folderWith({ 'x.protokoll': EXAMPLE });
    expect(run(['import', 'x.protokoll', '-o', 'ut/y.protokoll'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ut/y.protokoll kunde inte skrivas: mappen ut finns inte. Ingen fil har skapats.\n',
    });
    expect(files(cwd)).toEqual(['x.protokoll']);
  });

  test('that may not be written', () => {
    const readOnly = scene(args, 'ut/x.txt', '');
    chmodSync(join(readOnly.cwd, 'ut'), 0o555);
    expect(run(args, { cwd: readOnly.cwd, ordinary: true })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'ut/x.txt kunde inte skrivas: filen eller mappen är skrivskyddad. Kontrollera behörigheten. Den tidigare filen är orörd.\n',
    });
    chmodSync(join(readOnly.cwd, 'ut'), 0o755);
    expectWhole(readOnly);
  });

  test('that may not be made', () => {
    const cwd = folderWith({ 'x.protokoll': EXAMPLE });
    chmodSync(cwd, 0o555);
    const { code, stdout, stderr } = run(args, { cwd, ordinary: true });
    chmodSync(cwd, 0o755);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'Mappen ut kunde inte skapas: filen eller mappen är skrivskyddad. Kontrollera behörigheten.\n',
    ]);
  });

  test('that is a file', () => {
    const cwd = folderWith({ 'x.protokoll': EXAMPLE, ut: 'en fil' });
    const failed = {
      code: 2,
      stdout: '',
      stderr: 'Mappen ut kunde inte skapas: en fil har det namnet. Välj en annan mapp.\n',
    };
    expect(run(args, { cwd })).toEqual(failed);
    expect(readFileSync(join(cwd, 'ut'), 'utf8')).toBe('en fil');
  });
});

/** Resolves to what was said so far when the process says that it has written half a file. */
function halfWritten(child: ChildProcess): Promise<{ stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
      if (said.stdout.includes('half\n')) resolve(said);
    });
    child.on('close', () => reject(new Error(`ended before half was written: ${said.stderr}`)));
  });
}

/** Resolves when the process is gone and has said everything. */
function ended(
  child: ChildProcess,
  said: { stdout: string; stderr: string } = { stdout: '', stderr: '' },
): Promise<RunResult> {
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}
