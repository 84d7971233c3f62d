/** `protokoll check` over folders: what it finds, in which order, in threads and with what it knows already. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const WITH_ERRORS = readFileSync(new URL('med-fel.protokoll', EXAMPLES), 'utf8');
const GOOD = readFileSync(new URL('forsta-protokollet.protokoll', EXAMPLES), 'utf8');
/** A draft with one certain fix: a space too many. */
const UNTIDY = GOOD.replace(/^Status: .*\n/mu, '').replace(
  '## Bakgrund\n',
  '## Bakgrund\nHär står  två mellanslag.\n\n',
);

interface Found {
  file: string;
  rule: string;
  start: { line: number };
}

function found(args: string[], cwd: string): Found[] {
  return JSON.parse(run(['check', '--format', 'json', ...args], { cwd }).stdout);
}

function filesIn(args: string[], cwd: string): string[] {
  return [...new Set(found(args, cwd).map(({ file }) => file))];
}

describe('a folder', () => {
  function tree(): string {
    const cwd = folderWith({ 'läs mig.txt': WITH_ERRORS });
    for (const folder of ['år', 'år/2026', 'år/.git', 'år/node_modules', 'tom']) {
      mkdirSync(join(cwd, folder));
    }
    for (const file of [
      'år/10.protokoll',
      'år/9.protokoll',
      'år/2026/mars.PROTOKOLL',
      'år/.git/x.protokoll',
      'år/node_modules/x.protokoll',
      'år/anteckning.txt',
    ]) {
      writeFileSync(join(cwd, file), WITH_ERRORS);
    }
    return cwd;
  }

  test('is looked through to the bottom, in the order that a person expects', () => {
    const cwd = tree();
    expect(filesIn(['år'], cwd)).toEqual([
      'år/9.protokoll',
      'år/10.protokoll',
      'år/2026/mars.PROTOKOLL',
    ]);
    expect(filesIn(['.'], cwd)).toHaveLength(3);
    // A file that is named is checked whatever its name; each file once.
    expect(filesIn(['år/anteckning.txt', 'år/10.protokoll', 'år'], cwd)).toEqual([
      'år/anteckning.txt',
      'år/10.protokoll',
      'år/9.protokoll',
      'år/2026/mars.PROTOKOLL',
    ]);
  });

  test('with links that lead around in a circle is looked through once', () => {
    const cwd = tree();
    symlinkSync('..', join(cwd, 'år/2026/upp'));
    symlinkSync('10.protokoll', join(cwd, 'år/länk.protokoll'));
    symlinkSync('finns inte', join(cwd, 'år/död.protokoll'));
    expect(filesIn(['år'], cwd)).toHaveLength(3);
  });

  test('without protokoll is told, and leaves the others their messages', () => {
    const { code, stdout, stderr } = run(['check', 'tom', 'år'], { cwd: tree() });
    expect([code, stderr]).toEqual([2, 'I mappen tom finns inga protokoll (.protokoll).\n']);
    expect(stdout).toMatch(/\n\n\s*\d+ {2}[a-z-]+\n.*\n\n\d+ fel, .* i 3 filer\.\n$/su);
  });
});

test('many files in threads say what each says alone, in order', () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.protokoll`);
  const texts = names.map((_, i) => (i % 3 === 0 ? WITH_ERRORS : i % 3 === 1 ? GOOD : UNTIDY));
  const cwd = folderWith(Object.fromEntries(names.map((name, i) => [name, texts[i] ?? ''])));
  writeFileSync(join(cwd, 'protokoll.json'), '{ "organ": 5 }');
  const together = run(['check', ...names], { cwd });
  expect(together.code).toBe(1);
  // The profile's problem is told once, though every thread reads it.
  expect(together.stderr.match(/protokoll\.json:1/gu)).toHaveLength(1);
  const few = names.slice(0, 3).map((name) => run(['check', name], { cwd }).stdout);
  const told = few.map((text) => text.split('\n\n').slice(0, -1).join('\n\n')).filter(Boolean);
  expect(together.stdout.startsWith(told.join('\n\n'))).toBe(true);
  expect(found(names, cwd).length).toBe(
    JSON.parse(run(['check', '--format', 'sarif', '.'], { cwd }).stdout).runs[0].results.length,
  );
});

describe('--fix', () => {
  test('makes what is certain, until there is none, and leaves the rest', () => {
    const cwd = folderWith({ 'x.protokoll': UNTIDY.replace('\n## Bakgrund', '\nBakgrund') });
    const { code, stderr } = run(['check', '--fix', 'x.protokoll'], { cwd });
    expect([code, stderr]).toEqual([0, 'x.protokoll skrevs om.\n']);
    const text = readFileSync(join(cwd, 'x.protokoll'), 'utf8');
    expect(text).toContain('## Bakgrund\nHär står två mellanslag.\n');
    expect(found(['x.protokoll'], cwd)).toEqual([]);
    expect(run(['check', '--fix', 'x.protokoll'], { cwd }).stderr).toBe('');
  });

  test('touches no date, name or number', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS });
    run(['check', '--fix', 'x.protokoll'], { cwd });
    const said = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('');
    const text = readFileSync(join(cwd, 'x.protokoll'), 'utf8');
    expect(text).not.toBe(WITH_ERRORS);
    expect(said(text)).toBe(said(WITH_ERRORS));
  });

  test('is refused for standard input', () => {
    const { code, stdout, stderr } = run(['check', '--fix', '-'], { input: UNTIDY });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Utelämna --fix.');
  });
});

describe('--baseline', () => {
  test('keeps known messages back when lines have moved, and tells new ones', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS });
    const written = run(['check', '--write-baseline', 'kända.json', '.'], { cwd });
    expect([written.code, written.stderr]).toEqual([0, '']);
    expect(written.stdout).toMatch(/^kända\.json \(\d+ kända meddelanden\)\n$/u);
    expect(found(['--baseline', 'kända.json', 'x.protokoll'], cwd)).toEqual([]);

    const moved = WITH_ERRORS.replace('\n§ 8\n', '\nAjournering: 14:00-14:15\n\n§ 8\n');
    writeFileSync(join(cwd, 'x.protokoll'), `${moved}\nHär står  två mellanslag.\n`);
    const left = found(['--baseline', 'kända.json', 'x.protokoll'], cwd);
    expect(left.map(({ rule }) => rule)).toEqual(['blanksteg']);
    expect(run(['check', '--baseline', 'kända.json', '.'], { cwd }).code).toBe(0);
  });

  test('counts: one more of the same is told', () => {
    const line = '\nAvtalet gäller 5 % procent.\n';
    const cwd = folderWith({ 'x.protokoll': `${GOOD}${line}` });
    run(['check', '--write-baseline', 'kända.json', 'x.protokoll'], { cwd });
    writeFileSync(join(cwd, 'x.protokoll'), `${GOOD}${line}${line}`);
    expect(found(['--baseline', 'kända.json', 'x.protokoll'], cwd)).toHaveLength(1);
  });

  test('is not written over something else, nor read from it', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS, 'protokoll.json': '{}' });
    for (const option of ['--write-baseline', '--baseline']) {
      const { code, stderr } = run(['check', option, 'protokoll.json', 'x.protokoll'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('protokoll.json innehåller inte kända meddelanden.');
    }
    expect(readFileSync(join(cwd, 'protokoll.json'), 'utf8')).toBe('{}');
  });
});

test('--preset wins over the profile’s, and is one of three', () => {
  const cwd = folderWith({ 'x.protokoll': UNTIDY, 'protokoll.json': '{ "förval": "justering" }' });
  expect(found(['x.protokoll'], cwd).map(({ rule }) => rule)).not.toContain('blanksteg');
  expect(found(['--preset', 'utkast', 'x.protokoll'], cwd).map(({ rule }) => rule)).toContain(
    'blanksteg',
  );
  const { code, stderr } = run(['check', '--preset', 'slut', 'x.protokoll'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('utkast, justering, publicering');
});
