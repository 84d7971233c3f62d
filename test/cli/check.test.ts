/** `protokoll check`: its three reports, its exit codes, and more than one file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const WITH_ERRORS = readFileSync(new URL('med-fel.protokoll', EXAMPLES), 'utf8');
const GOOD = readFileSync(new URL('forsta-protokollet.protokoll', EXAMPLES), 'utf8');
const PROFILE = readFileSync(new URL('protokoll.json', EXAMPLES), 'utf8');

/** A protokoll that rests on no profile, with one warning: a § without case number. */
const WARNING = GOOD.replace('§ 2 KUN-26/00003', '§ 2');

interface JsonMessage {
  file: string;
  rule: string;
  level: string;
  message: string;
  item: string | null;
  start: { line: number; column: number };
  end: { line: number; column: number };
  fixes: { title: string; certain: boolean; edits: unknown[] }[];
}

function checkedJson(args: string[], cwd: string): JsonMessage[] {
  return JSON.parse(run(['check', '--format', 'json', ...args], { cwd }).stdout);
}

describe('as text', () => {
  test('each message has its place, its level, its rule, the line with a mark, and what to do', () => {
    const cwd = folderWith({ 'med-fel.protokoll': WITH_ERRORS, 'protokoll.json': PROFILE });
    const { code, stdout, stderr } = run(['check', 'med-fel.protokoll'], { cwd });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.split('\n\n')[0]).toBe(
      [
        'med-fel.protokoll:4:30  fel  veckodag-fel',
        '  17 mars 2026 är en tisdag, men här står onsdag.',
        '     4 | Plats och tid: Hällnässkolan onsdag den 17 mars 2026 kl. 13:00-15:30',
        '       |                              ^^^^^^',
        '  Förslag: Ändra till tisdag',
      ].join('\n'),
    );
    expect(stdout).toMatch(/\n\n\d+ fel, \d+ varning(?:ar)?\b.*\.\n$/u);
  });

  test('in English', () => {
    const cwd = folderWith({ 'med-fel.protokoll': WITH_ERRORS, 'protokoll.json': PROFILE });
    const { stdout } = run(['check', 'med-fel.protokoll', '--lang', 'en'], { cwd });
    expect(stdout).toContain('med-fel.protokoll:4:30  error  veckodag-fel\n');
    expect(stdout).toContain('  Suggestion: ');
    expect(stdout).toMatch(/\n\n\d+ errors, \d+ warnings?\b.*\.\n$/u);
  });

  test('nothing to remark', () => {
    const cwd = folderWith({ 'a.protokoll': GOOD, 'b.protokoll': GOOD });
    expect(run(['check', 'a.protokoll'], { cwd }).stdout).toBe('Inga anmärkningar.\n');
    expect(run(['check', 'a.protokoll', 'b.protokoll'], { cwd })).toEqual({
      code: 0,
      stdout: 'Inga anmärkningar i 2 filer.\n',
      stderr: '',
    });
  });

  test('what a terminal would obey is not sent to it', () => {
    const hostile = WITH_ERRORS.replace('Hällnässkolan', '\u001b[31mHäll\u202en\u0007');
    const cwd = folderWith({ 'x.protokoll': hostile });
    const { stdout } = run(['check', 'x.protokoll'], { cwd });
    expect(stdout).toContain('�[31mHäll�n�');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });
});

describe('exit code', () => {
  test.each([
    ['no messages', GOOD, 0],
    ['warnings alone', WARNING, 0],
    ['errors', WITH_ERRORS, 1],
    ['an empty file', '', 1],
  ])('%s', (_, text, code) => {
    const cwd = folderWith({ 'x.protokoll': text });
    const result = run(['check', 'x.protokoll'], { cwd });
    expect([result.code, result.stderr]).toEqual([code, '']);
    if (text === WARNING) expect(result.stdout).toContain('x.protokoll:32:1  varning  dnr-saknas');
  });
});

describe('as JSON', () => {
  test('an object a message, with place, § and fixes', () => {
    const cwd = folderWith({ 'med-fel.protokoll': WITH_ERRORS, 'protokoll.json': PROFILE });
    const messages = checkedJson(['med-fel.protokoll'], cwd);
    expect(messages.length).toBeGreaterThanOrEqual(6);
    for (const message of messages) {
      expect(Object.keys(message)).toEqual([
        'file',
        'rule',
        'level',
        'message',
        'item',
        'start',
        'end',
        'fixes',
      ]);
    }
    expect(messages[0]).toEqual({
      file: 'med-fel.protokoll',
      rule: 'veckodag-fel',
      level: 'fel',
      message: '17 mars 2026 är en tisdag, men här står onsdag.',
      item: null,
      start: { line: 4, column: 30 },
      end: { line: 4, column: 36 },
      fixes: expect.arrayContaining([
        {
          title: 'Ändra till tisdag',
          certain: false,
          edits: [{ start: { line: 4, column: 30 }, end: { line: 4, column: 36 }, text: 'tisdag' }],
        },
      ]),
    });
    expect([...new Set(messages.map(({ item }) => item))]).toEqual([null, '9', '10', '12']);
  });

  test('is an empty array where there is nothing to say, or nothing could be read', () => {
    const cwd = folderWith({ 'a.protokoll': GOOD });
    expect(run(['check', '--format', 'json', 'a.protokoll'], { cwd })).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    });
    const unreadable = run(['check', '--format', 'json', 'saknas'], { cwd });
    expect([unreadable.code, unreadable.stdout]).toEqual([2, '[]\n']);
  });

  test('columns count what an editor counts: without the mark, in UTF-16 code units', () => {
    const text = `\ufeff${WITH_ERRORS.replace('Hällnässkolan', '🏫Hällnäs')}`;
    const cwd = folderWith({ 'x.protokoll': text, 'protokoll.json': PROFILE });
    expect(checkedJson(['x.protokoll'], cwd)[0]?.start).toEqual({ line: 4, column: 26 });
  });
});

describe('several files', () => {
  test('messages come in the order of the files and their places', () => {
    const cwd = folderWith({ 'b.protokoll': WITH_ERRORS, 'a.protokoll': WITH_ERRORS });
    const messages = checkedJson(['b.protokoll', 'a.protokoll'], cwd);
    const places = messages.map(({ file, start }) => `${file}:${`${start.line}`.padStart(4)}`);
    const files = places.map((place) => place[0]);
    expect(files.join('')).toMatch(/^b+a+$/u);
    for (const file of ['a', 'b']) {
      const own = places.filter((place) => place.startsWith(file));
      expect(own).toEqual(own.toSorted());
    }
  });

  test('one that cannot be read leaves the others their messages', () => {
    const cwd = folderWith({ 'a.protokoll': WITH_ERRORS, 'c.protokoll': GOOD });
    mkdirSync(join(cwd, 'mapp'));
    const { code, stdout, stderr } = run(['check', 'a.protokoll', 'b', 'mapp', 'c.protokoll'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stdout).toContain('a.protokoll:4:30  fel  veckodag-fel');
    expect(stdout).toMatch(/ i 2 filer\.\n$/u);
    expect(stderr).toBe(
      'I mappen mapp finns inga protokoll (.protokoll).\nb finns inte. Kontrollera namnet och mappen.\n',
    );
  });

  test('names with spaces, other letters and a dash first', () => {
    const names = ['möte 10 mars.protokoll', '日本 🇸🇪.protokoll', '-börjar så', '%41.protokoll'];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, WITH_ERRORS])));
    const files = checkedJson(['--', ...names], cwd).map(({ file }) => file);
    expect([...new Set(files)]).toEqual(names);
    expect(run(['check', './-börjar så'], { cwd }).code).toBe(1);
  });

  test('the same text through standard input says the same', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERRORS, 'protokoll.json': PROFILE });
    const named = run(['check', 'x.protokoll'], { cwd });
    const piped = run(['check', '-'], { cwd, input: WITH_ERRORS });
    expect(piped).toEqual({ ...named, stdout: named.stdout.replaceAll('x.protokoll:', '-:') });
  });
});

describe('the profile', () => {
  const BAD = '{\n  "organisation": "Exempelby",\n  "organ": 5,\n  "stavfel": true\n}\n';

  test('what is wrong in it is told at its place, and changes nothing else', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'protokoll.json': BAD });
    mkdirSync(join(cwd, 'år 2026'));
    const { code, stdout, stderr } = run(['check', 'x.protokoll', './x.protokoll'], { cwd });
    expect([code, stdout]).toEqual([0, 'Inga anmärkningar i 2 filer.\n']);
    expect(stderr.split('\n\n')[0]).toMatch(
      /^protokoll\.json:3:12 {2}fel\n {2}.+\n {5}3 \| {3}"organ": 5,\n {7}\| {12}\^$/u,
    );
    // Once, though two files rest on it.
    expect(stderr.match(/protokoll\.json:3:12/gu)).toHaveLength(1);
  });

  test('from outside its folder it is named in full', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'protokoll.json': BAD });
    const below = join(cwd, 'under');
    mkdirSync(below);
    const { stderr } = run(['check', '../x.protokoll'], { cwd: below });
    expect(stderr).toContain('/protokoll.json:3:12  fel\n');
    expect(stderr.startsWith('/')).toBe(true);
  });

  test('that is no text, or not to be read, is told and left out', () => {
    const cwd = folderWith({
      'x.protokoll': GOOD,
      'protokoll.json': Buffer.from('{"organisation":"Gran\xe5"}', 'latin1'),
    });
    const old = run(['check', 'x.protokoll'], { cwd });
    expect([old.code, old.stdout]).toEqual([0, 'Inga anmärkningar.\n']);
    expect(old.stderr).toMatch(
      /^protokoll\.json är sparad med en äldre teckenkodning .* Kommunens inställningar används därför inte\.\n$/u,
    );
    const folder = folderWith({ 'x.protokoll': GOOD });
    mkdirSync(join(folder, 'protokoll.json'));
    expect(run(['check', 'x.protokoll'], { cwd: folder })).toEqual({
      code: 0,
      stdout: 'Inga anmärkningar.\n',
      stderr:
        'protokoll.json är en mapp. Ange en fil. Kommunens inställningar används därför inte.\n',
    });
  });
});

describe('what lies beside a protokoll', () => {
  const protokoll = (date: string, line: string): string =>
    `Organ: Kulturnämnden\nSammanträdesdatum: ${date}\n\n${line}\n`;
  const files = {
    'januari.protokoll': protokoll('2026-01-20', '§ 1\n\nDagordning\n\n§ 2\n\nVal av justerare'),
    'mars.protokoll': protokoll(
      '2026-03-17',
      '§ 4 KUN-26/00007\n\nPlan\n\nBilaga: [Plan](bilagor/plan.pdf)\nBilaga: [Svar](bilagor/svar.pdf)',
    ),
  };
  const told = (cwd: string, ...paths: string[]): string[] =>
    checkedJson(paths, cwd)
      .filter(({ rule }) => rule === 'paragraf-arsfoljd' || rule === 'bilaga-fil-saknas')
      .map(({ message }) => message);

  test('tells whether its numbers go on from the protokoll before, and its files are there', () => {
    const cwd = folderWith(files);
    mkdirSync(join(cwd, 'bilagor'));
    writeFileSync(join(cwd, 'bilagor', 'plan.pdf'), '');
    expect(told(cwd, 'mars.protokoll')).toEqual([
      '§ 4 följer inte på Kulturnämndens förra protokoll, 2026-01-20, som slutar med § 2. Här väntas § 3.',
      '§ 4: Filen bilagor/svar.pdf finns inte. Den väntas där protokollet ligger.',
    ]);
  });

  test('is also what is checked together with it, and nothing for standard input', () => {
    const cwd = folderWith({ 'mars.protokoll': files['mars.protokoll'] });
    const other = folderWith({ 'januari.protokoll': files['januari.protokoll'] });
    expect(told(cwd, 'mars.protokoll', join(other, 'januari.protokoll'))[0]).toContain(
      '2026-01-20',
    );
    expect(told(cwd, 'mars.protokoll')[0]).toContain('bilagor/plan.pdf');
    const { stdout } = run(['check', '--format', 'json', '-'], {
      cwd,
      input: files['mars.protokoll'],
    });
    expect(stdout).not.toContain('bilaga-fil-saknas');
  });
});
