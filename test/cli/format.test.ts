/** `protokoll format` and `protokoll import`: what goes where, and several files. */
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const CANONICAL = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const LOOSE = CANONICAL.replaceAll('## ', '##')
  .replace('§ 2 KUN', 'KUN')
  .replace('00003', '00003 § 2');

describe('format', () => {
  test('one file goes to standard output, and stays as it is', () => {
    const cwd = folderWith({ 'x.protokoll': LOOSE });
    expect(run(['format', 'x.protokoll'], { cwd })).toEqual({
      code: 0,
      stdout: CANONICAL,
      stderr: '',
    });
    expect(run(['format', '-'], { input: LOOSE }).stdout).toBe(CANONICAL);
    expect(readFileSync(join(cwd, 'x.protokoll'), 'utf8')).toBe(LOOSE);
  });

  test('--check names the files that would change', () => {
    const cwd = folderWith({
      'a.protokoll': LOOSE,
      'b.protokoll': CANONICAL,
      'c.protokoll': LOOSE,
    });
    expect(
      run(['format', '--check', 'a.protokoll', 'b.protokoll', 'c.protokoll'], { cwd }),
    ).toEqual({
      code: 1,
      stdout:
        'a.protokoll är inte i enhetlig form. Kör protokoll format --write.\nc.protokoll är inte i enhetlig form. Kör protokoll format --write.\n',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'a.protokoll'), 'utf8')).toBe(LOOSE);
    expect(run(['format', '--check', 'b.protokoll'], { cwd })).toEqual({
      code: 0,
      stdout: 'Filen är i enhetlig form.\n',
      stderr: '',
    });
    expect(run(['format', '--check', '-'], { input: LOOSE }).code).toBe(1);
  });

  test('--write rewrites what differs, with its permissions, and nothing else', () => {
    const cwd = folderWith({ 'a.protokoll': LOOSE, 'b.protokoll': CANONICAL });
    chmodSync(join(cwd, 'a.protokoll'), 0o640);
    const untouched = statSync(join(cwd, 'b.protokoll')).ino;
    expect(run(['format', '--write', 'a.protokoll', 'b.protokoll'], { cwd })).toEqual({
      code: 0,
      stdout: 'a.protokoll skrevs om.\n',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'a.protokoll'), 'utf8')).toBe(CANONICAL);
    expect(statSync(join(cwd, 'a.protokoll')).mode & 0o777).toBe(0o640);
    expect(statSync(join(cwd, 'b.protokoll')).ino).toBe(untouched);
    expect(run(['format', '--write', 'a.protokoll', 'b.protokoll'], { cwd }).stdout).toBe(
      'Alla 2 filer är i enhetlig form.\n',
    );
  });

  test.each([['--check'], ['--write']])('%s goes on behind a file that cannot be read', (flag) => {
    const cwd = folderWith({ 'a.protokoll': LOOSE, 'c.protokoll': LOOSE });
    mkdirSync(join(cwd, 'b'));
    const { code, stdout, stderr } = run(['format', flag, 'a.protokoll', 'b', 'c.protokoll'], {
      cwd,
    });
    expect([code, stderr]).toEqual([2, 'b är en mapp. Ange en fil.\n']);
    expect(stdout).toMatch(/^a\.protokoll .+\nc\.protokoll .+\n$/u);
  });
});

describe('import', () => {
  const TEXT =
    'GRANÅNGERS KOMMUN\n\nKulturnämnden 2026-01-20\n\n§ 1\n\nDagordning\n\nKulturnämnden beslutar\n\natt godkänna dagordningen.\n';

  test('goes to standard output', () => {
    const cwd = folderWith({ 'x.txt': TEXT });
    const { code, stdout, stderr } = run(['import', 'x.txt'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\n§ 1\n\nDagordning\n');
    expect(run(['import', '-'], { input: TEXT }).stdout).toBe(stdout);
    expect(run(['import', 'x.txt', '-o', '-'], { cwd }).stdout).toBe(stdout);
  });

  test('or to a file, which it does not overwrite unless it is its own', () => {
    const cwd = folderWith({ 'x.txt': TEXT });
    const args = ['import', 'x.txt', '-o', 'ny.protokoll'];
    expect(run(args, { cwd })).toEqual({
      code: 0,
      stdout: 'ny.protokoll (1 paragraf). Läs igenom och jämför med originalet.\n',
      stderr: '',
    });
    const imported = run(['import', 'x.txt'], { cwd }).stdout;
    expect(readFileSync(join(cwd, 'ny.protokoll'), 'utf8')).toBe(imported);
    expect(run(args, { cwd }).code).toBe(0);
    writeFileSync(join(cwd, 'ny.protokoll'), `${imported}\nGenomläst.\n`);
    const refused = run(args, { cwd });
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^ny\.protokoll har ändrats sedan protokoll skrev den\. /u);
    expect(readFileSync(join(cwd, 'ny.protokoll'), 'utf8')).toContain('Genomläst');
    expect(run([...args, '--force'], { cwd }).code).toBe(0);
  });

  test('never over the original', () => {
    const cwd = folderWith({ 'x.txt': TEXT });
    expect(run(['import', 'x.txt', '-o', './x.txt', '--force'], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe(TEXT);
  });
});
