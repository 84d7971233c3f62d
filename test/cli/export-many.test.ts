/** `protokoll export` over files and folders: where the documents go, what is made again, and what is told. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const GOOD = readFileSync('examples/forsta-protokollet.protokoll', 'utf8');
const WITH_ERRORS = readFileSync('examples/med-fel.protokoll', 'utf8');
const CHANGED = GOOD.replace('Dagordning', 'Ny dagordning');

/** A tree of protokoll: `år/1.protokoll`, `år/2026/a.protokoll`, `år/2026/b.protokoll`. */
function tree(): string {
  const cwd = folderWith();
  mkdirSync(join(cwd, 'år/2026'), { recursive: true });
  for (const file of ['1', '2026/a', '2026/b']) {
    writeFileSync(join(cwd, `år/${file}.protokoll`), GOOD);
  }
  return cwd;
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return files
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const exported = (args: string[], cwd: string) => run(['export', ...args], { cwd });

describe('a folder', () => {
  test('is exported to the bottom, beside its protokoll', () => {
    const cwd = tree();
    const { code, stdout, stderr } = exported(['år', '--to', 'txt,html'], cwd);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').map((line) => line.replace(/ \(.*/u, ''))).toEqual([
      ...['år/1', 'år/2026/a', 'år/2026/b'].flatMap((path) => [`${path}.txt`, `${path}.html`]),
      '3 protokoll exporterade.',
      '',
    ]);
    expect(filesIn(join(cwd, 'år')).filter((name) => name.endsWith('.html'))).toEqual([
      '1.html',
      '2026/a.html',
      '2026/b.html',
    ]);
  });

  test('keeps its folders in another one', () => {
    const cwd = tree();
    expect(exported(['år', '--to', 'txt', '--out', 'ut/klart'], cwd).code).toBe(0);
    expect(filesIn(join(cwd, 'ut/klart'))).toEqual(['1.txt', '2026/a.txt', '2026/b.txt']);
  });

  test('gives the same documents as one protokoll at a time, in every format', () => {
    const cwd = tree();
    writeFileSync(join(cwd, 'år/2026/b.protokoll'), WITH_ERRORS);
    const formats = ['pdf', 'docx', 'html', 'txt', 'json', 'lasexemplar'].join(',');
    expect(exported(['år', '--to', formats, '--out', 'alla'], cwd).code).toBe(0);
    for (const file of ['a', 'b']) {
      exported([`år/2026/${file}.protokoll`, '--to', formats, '--out', 'en'], cwd);
    }
    const names = filesIn(join(cwd, 'en'));
    expect(names).toHaveLength(12);
    for (const name of names) {
      const [one, all] = [join(cwd, 'en', name), join(cwd, 'alla/2026', name)];
      expect(readFileSync(all).equals(readFileSync(one)), name).toBe(true);
    }
  });

  test('without protokoll is told, and so is a file that is not there', () => {
    const cwd = tree();
    mkdirSync(join(cwd, 'tom'));
    const { code, stdout, stderr } = exported(
      ['tom', 'saknas.protokoll', 'år', '--to', 'txt'],
      cwd,
    );
    expect(code).toBe(2);
    expect(stdout).toMatch(/\n3 protokoll exporterade, 1 gick inte att exportera\.\n$/u);
    expect(stderr).toBe(
      'I mappen tom finns inga protokoll (.protokoll).\nsaknas.protokoll finns inte. Kontrollera namnet och mappen.\n',
    );
  });
});

describe('run again, it makes', () => {
  const ALL = ['år', '--to', 'txt,json'];

  test('nothing where all is there, whatever the times of the files', () => {
    const cwd = tree();
    exported(ALL, cwd);
    utimesSync(join(cwd, 'år/1.txt'), 1, 1);
    utimesSync(join(cwd, 'år/2026/a.protokoll'), new Date(), new Date());
    const { code, stdout } = exported(ALL, cwd);
    expect([code, stdout]).toEqual([0, '0 protokoll exporterade, 3 var redan klara.\n']);
  });

  test('what is missing, and what is of another text', () => {
    const cwd = tree();
    exported(ALL, cwd);
    rmSync(join(cwd, 'år/1.txt'));
    writeFileSync(join(cwd, 'år/2026/a.protokoll'), CHANGED);
    const { stdout } = exported(ALL, cwd);
    expect(stdout.replace(/ \(.*\)/gu, '')).toBe(
      'år/1.txt\når/2026/a.txt\når/2026/a.json\n2 protokoll exporterade, 1 var redan klara.\n',
    );
    expect(readFileSync(join(cwd, 'år/2026/a.txt'), 'utf8')).toContain('Ny dagordning');
  });

  test('all where the profile is another, or the documents are to be final', () => {
    const cwd = tree();
    exported(ALL, cwd);
    writeFileSync(join(cwd, 'år/protokoll.json'), '{ "organisation": "Granångers kommun" }');
    expect(exported(ALL, cwd).stdout).toMatch(/\n3 protokoll exporterade\.\n$/u);
    expect(exported([...ALL, '--final'], cwd).stdout).toMatch(/\n3 protokoll exporterade\.\n$/u);
    expect(existsSync(join(cwd, 'år/1.justerat'))).toBe(true);
    rmSync(join(cwd, 'år/1.justerat'));
    expect(exported([...ALL, '--final'], cwd).stdout).toMatch(
      /^år\/1\.justerat .*\n1 protokoll exporterade, 2 var redan klara\.\n$/u,
    );
  });

  test('none of what somebody has worked on', () => {
    const cwd = tree();
    exported(ALL, cwd);
    writeFileSync(join(cwd, 'år/1.txt'), 'mitt');
    const { code, stdout, stderr } = exported(ALL, cwd);
    expect([code, stdout]).toEqual([
      2,
      '0 protokoll exporterade, 2 var redan klara, 1 gick inte att exportera.\n',
    ]);
    expect(stderr).toContain('år/1.txt har ändrats sedan protokoll skrev den.');
    expect(readFileSync(join(cwd, 'år/1.txt'), 'utf8')).toBe('mitt');
  });
});

test('one protokoll that is held back leaves the others their export', () => {
  const cwd = tree();
  writeFileSync(join(cwd, 'år/2026/a.protokoll'), WITH_ERRORS);
  const { code, stdout, stderr } = exported(['år', '--to', 'txt', '--final'], cwd);
  expect(code).toBe(1);
  expect(stdout).toMatch(/\n2 protokoll exporterade, 1 hölls tillbaka\.\n$/u);
  expect(stderr).toContain('år/2026/a.protokoll exporterades inte:');
});

test('of two whose documents would meet, the later is told of', () => {
  const cwd = tree();
  writeFileSync(join(cwd, 'a.protokoll'), CHANGED);
  const { code, stdout, stderr } = exported(
    ['a.protokoll', 'år/2026/a.protokoll', '--to', 'txt', '--out', 'ut'],
    cwd,
  );
  expect(code).toBe(2);
  expect(stderr).toContain(
    'samma namn som de från a.protokoll. Exportera dem till var sin mapp.\n',
  );
  expect(stdout).toMatch(/\n1 protokoll exporterade, 1 gick inte att exportera\.\n$/u);
  expect(readFileSync(join(cwd, 'ut/a.txt'), 'utf8')).toContain('Ny dagordning');
});

test('many protokoll in one folder are exported whole, and leave nothing behind', () => {
  const names = Array.from({ length: 60 }, (_, i) => `${i}.protokoll`);
  const cwd = folderWith(Object.fromEntries(names.map((name) => [name, GOOD])));
  writeFileSync(join(cwd, 'protokoll.json'), '{ "organ": 5 }');
  const { code, stderr } = exported(['.', '--to', 'txt,html,json', '--out', 'ut'], cwd);
  expect(code).toBe(0);
  // The profile's problem is told once, though every thread reads it.
  expect(stderr.match(/protokoll\.json:1/gu)).toHaveLength(1);
  const made = readdirSync(join(cwd, 'ut'));
  expect([made.length, made.filter((name) => name.startsWith('.'))]).toEqual([180, []]);
});
