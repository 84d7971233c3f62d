/** `protokoll export`: what it writes where, what it does not overwrite, and the final export. */
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { selfCheck } from '../../server/src/export/pdf/self-check.ts';
import { folderWith, run, startAll } from '../support/cli.ts';

const GOOD = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const DRAFT = GOOD.replace('Status: Justerat', 'Status: Utkast');
const WITH_ERROR = DRAFT.replace('tisdag den 20 januari', 'onsdag den 20 januari');
const WITH_NOTE = DRAFT.replace('## Kulturnämndens beslut\n', '[[kolla med Ingrid]]\n\n$&');

/** What is in a folder, its own memory of written files left out. */
function visible(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== '.state')
    .toSorted();
}

describe('what is written', () => {
  test('every format, named after the protokoll and beside it, with its size', () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'mars'));
    writeFileSync(join(cwd, 'mars', 'nämnden.v2.protokoll'), GOOD);
    const args = ['export', 'mars/nämnden.v2.protokoll', '--to', 'pdf,docx, HTML,txt,json'];
    const { code, stdout, stderr } = run(args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^mars\/nämnden\.v2\.pdf \(\d+ kB, \d+ sidor\)$/u);
    for (const [i, extension] of ['docx', 'html', 'txt', 'json'].entries()) {
      expect(lines[i + 1]).toMatch(
        new RegExp(`^mars/nämnden\\.v2\\.${extension} \\(\\d+(,\\d)? kB\\)$`, 'u'),
      );
    }
    expect(visible(join(cwd, 'mars'))).toHaveLength(6);
    const read = (extension: string) => readFileSync(join(cwd, 'mars', `nämnden.v2.${extension}`));
    expect(read('pdf').subarray(0, 5).toString()).toBe('%PDF-');
    expect(Object.keys(unzipSync(read('docx')))).toContain('word/document.xml');
    expect(read('html').toString()).toMatch(/^<!doctype html>/iu);
    expect(read('txt').toString()).toContain('§ 1');
    expect(JSON.parse(read('json').toString())).toBeTypeOf('object');
  });

  test('a PDF of more §§ than the engine takes at once', () => {
    const items = Array.from({ length: 520 }, (_, i) => `§ ${i + 1}\n\nÄrende ${i + 1}\n`);
    const cwd = folderWith({ 'x.protokoll': `${DRAFT.split('§ 1')[0]}${items.join('\n')}` });
    const { code, stdout } = run(['export', 'x.protokoll', '--to', 'pdf'], { cwd });
    expect(code).toBe(0);
    expect(Number(/(\d+) sidor/u.exec(stdout)?.[1])).toBeGreaterThan(520);
    expect(selfCheck(readFileSync(join(cwd, 'x.pdf')))).toEqual([]);
  });

  test('a PDF where nothing else is asked for; in English', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    const { stdout } = run(['export', 'x.protokoll', '--lang', 'en'], { cwd });
    expect(stdout).toMatch(/^x\.pdf \(\d+ kB, \d+ pages\)\n$/u);
  });

  test('in another folder, which is made with its parents', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    const args = ['export', 'x.protokoll', '--to', 'txt', '--out', 'år 2026/färdigt'];
    expect(run(args, { cwd }).stdout).toMatch(/^år 2026\/färdigt\/x\.txt /u);
    expect(visible(join(cwd, 'år 2026', 'färdigt'))).toEqual(['x.txt']);
  });

  test('from standard input, under a name that no profile has', () => {
    const cwd = folderWith();
    const { stdout } = run(['export', '-', '--to', 'txt,json'], { cwd, input: GOOD });
    expect(stdout.match(/^\S+/gmu)).toEqual(['utan-namn.txt', 'utan-namn.json']);
    expect(visible(cwd)).toEqual(['utan-namn.json', 'utan-namn.txt']);
  });

  test('each format once, however often it is named', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    const { stdout } = run(['export', 'x.protokoll', '--to', 'txt,txt,TXT'], { cwd });
    expect(stdout.split('\n')).toHaveLength(2);
  });

  test.each([
    ['.protokoll', '.protokoll.txt'],
    ['protokoll', 'protokoll.txt'],
    ['a.b.c', 'a.b.txt'],
    [`${'å'.repeat(120)}.p`, `${'å'.repeat(120)}.txt`],
  ])('%s becomes %s', (name, target) => {
    const cwd = folderWith({ [name]: GOOD });
    expect(run(['export', name, '--to', 'txt'], { cwd }).code).toBe(0);
    expect(visible(cwd)).toContain(target);
  });

  test('characters that the PDF cannot show are named', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD.replace('Dagordning', 'Dagordning 漢') });
    const { code, stderr } = run(['export', 'x.protokoll'], { cwd });
    expect([code, stderr]).toEqual([0, 'Typsnittet saknar 漢. I PDF-filen visas � i stället.\n']);
  });
});

describe('what is not overwritten', () => {
  const args = ['export', 'x.protokoll', '--to', 'txt'];

  test('a file that the tool did not write', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'x.txt': 'mitt eget' });
    expect(run(args, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'x.txt finns redan och är inte skriven av protokoll. Flytta den, välj ett annat ställe för den nya, eller skriv över den med --force.\n',
    });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe('mitt eget');
  });

  test('one of several: then none is written', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'x.txt': 'mitt eget' });
    expect(run(['export', 'x.protokoll', '--to', 'html,txt', '--out', '.'], { cwd }).code).toBe(2);
    expect(visible(cwd)).toEqual(['x.protokoll', 'x.txt']);
  });

  test('its own file is, silently, when the protokoll has changed', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    run(args, { cwd });
    writeFileSync(join(cwd, 'x.protokoll'), GOOD.replace('Dagordning', 'Ny dagordning'));
    const again = run(args, { cwd });
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toContain('Ny dagordning');
    // Also when it is named in another way, and after that.
    for (const name of ['./x.protokoll', join(cwd, 'x.protokoll')]) {
      expect(run(['export', name, '--to', 'txt'], { cwd }).code).toBe(0);
    }
  });

  test('its own file is not once someone has changed it', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    run(args, { cwd });
    const changed = `${readFileSync(join(cwd, 'x.txt'), 'utf8')}\nRättat för hand.`;
    writeFileSync(join(cwd, 'x.txt'), changed);
    expect(run(args, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'x.txt har ändrats sedan protokoll skrev den. Spara ändringarna under ett annat namn, eller skriv över dem med --force.\n',
    });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe(changed);
  });

  test('--force overwrites both, and then it is its own', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'x.txt': 'mitt eget' });
    expect(run([...args, '--force'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toContain('Kulturnämnden');
    expect(run(args, { cwd }).code).toBe(0);
  });

  test('without its memory it asks rather than guesses', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    run(args, { cwd });
    rmSync(join(cwd, '.state'), { recursive: true });
    expect(run(args, { cwd }).code).toBe(2);
  });

  test('a memory that cannot be written keeps no one from exporting', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, '.state': 'a file where a folder should be' });
    expect(run(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('exports side by side keep each other’s memory', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`${name}.protokoll`, GOOD])));
    const all = names.map((name) => ['export', `${name}.protokoll`, '--to', 'txt']);
    expect(await startAll(all, { cwd })).toEqual([0, 0, 0, 0]);
    expect(await startAll(all, { cwd })).toEqual([0, 0, 0, 0]);
  });

  test.each([[[]], [['--force']]])('a folder of that name %j', (force) => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    mkdirSync(join(cwd, 'x.txt'));
    const { code, stderr } = run([...args, ...force], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'x.txt kunde inte skrivas: en mapp har det namnet. Flytta mappen, eller välj ett annat ställe. Ingen fil har skapats.\n',
    ]);
    expect(visible(cwd)).toEqual(['x.protokoll', 'x.txt']);
  });

  test.each([[[]], [['--force']]])('the protokoll itself %j', (force) => {
    const cwd = folderWith({ 'x.txt': GOOD });
    const { code, stderr } = run(['export', 'x.txt', '--to', 'txt', ...force], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'x.txt är den fil som läses, och den skrivs aldrig över. Välj ett annat ställe för den nya.\n',
    ]);
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe(GOOD);
  });

  test('the protokoll under another name', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    linkSync(join(cwd, 'x.protokoll'), join(cwd, 'x.txt'));
    expect(run([...args, '--force'], { cwd }).stderr).toContain('är den fil som läses');
    expect(readFileSync(join(cwd, 'x.protokoll'), 'utf8')).toBe(GOOD);
  });

  test.each([[[]], [['--force']]])('the settings of the municipality %j', (force) => {
    const cwd = folderWith({ 'protokoll.txt': GOOD, 'protokoll.json': '{}' });
    const { code, stderr } = run(['export', 'protokoll.txt', '--to', 'json', ...force], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'protokoll.json är namnet på kommunens inställningar, och kan inte vara namnet på ett dokument. Byt namn på protokollet.\n',
    ]);
    expect(readFileSync(join(cwd, 'protokoll.json'), 'utf8')).toBe('{}');
  });
});

describe('the file itself', () => {
  const args = ['export', 'x.protokoll', '--to', 'txt', '--force'];

  test('keeps its permissions', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'x.txt': 'hemlig' });
    for (const mode of [0o600, 0o664]) {
      chmodSync(join(cwd, 'x.txt'), mode);
      run(args, { cwd });
      expect(statSync(join(cwd, 'x.txt')).mode & 0o777).toBe(mode);
    }
  });

  test('stays where a link points to it', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    mkdirSync(join(cwd, 'delat'));
    writeFileSync(join(cwd, 'delat', 'möte.txt'), 'förra');
    symlinkSync('delat/möte.txt', join(cwd, 'x.txt'));
    expect(run(args, { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'x.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'delat', 'möte.txt'), 'utf8')).toContain('Kulturnämnden');
    expect(visible(join(cwd, 'delat'))).toEqual(['möte.txt']);
  });

  test('that may only be read is left', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'x.txt': 'arkiverad' });
    chmodSync(join(cwd, 'x.txt'), 0o444);
    expect(run(args, { cwd, ordinary: true })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'x.txt kunde inte skrivas: filen eller mappen är skrivskyddad. Kontrollera behörigheten. Den tidigare filen är orörd.\n',
    });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe('arkiverad');
  });
});

describe('a final export', () => {
  const args = ['export', 'x.protokoll', '--to', 'txt', '--final'];

  test('carries no mark of a draft; another does', () => {
    const cwd = folderWith({ 'x.protokoll': DRAFT });
    run(['export', 'x.protokoll', '--to', 'txt'], { cwd });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toMatch(/utkast/iu);
    expect(run(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).not.toMatch(/utkast/iu);
  });

  test('is held back by errors, which are shown', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_ERROR });
    const { code, stdout, stderr } = run(args, { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'x.protokoll:4:37  fel  veckodag-fel\n  20 januari 2026 är en tisdag, men här står onsdag.\n     4 | ',
    );
    expect(stderr).toMatch(
      /\n1 fel\.\n\nx\.protokoll exporterades inte: före en slutlig export behöver det som står ovan åtgärdas\. Med --force görs den ändå\.\n$/u,
    );
    expect(visible(cwd)).toEqual(['x.protokoll']);
  });

  test('is held back by what only a final export lacks', () => {
    const cwd = folderWith({ 'x.protokoll': DRAFT.replace(/^Utses att justera: .*\n/mu, '') });
    expect(run(['check', 'x.protokoll'], { cwd }).stdout).not.toContain('justerare-saknas');
    const { code, stderr } = run(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('justerare-saknas');
  });

  test('is held back by notes to colleagues, not by exemptions', () => {
    const cwd = folderWith({ 'x.protokoll': WITH_NOTE });
    const { code, stderr } = run(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^x\.protokoll:\d+:1 {2}Här finns en anteckning, som inte följer med i dokumentet\. Ta bort den när den är åtgärdad\.\nx\.protokoll exporterades inte/u,
    );
    const exempt = WITH_NOTE.replace('kolla med Ingrid', 'ignorera dnr-saknas: intern fråga');
    writeFileSync(join(cwd, 'x.protokoll'), exempt);
    expect(run(args, { cwd }).code).toBe(0);
  });

  test.each([
    ['errors', WITH_ERROR],
    ['notes', WITH_NOTE],
  ])('is forced in spite of %s, knowingly', (_, text) => {
    const cwd = folderWith({ 'x.protokoll': text });
    const { code, stdout, stderr } = run([...args, '--force'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^x\.txt /u);
    expect(stderr).toMatch(/trots det som står ovan, eftersom --force är angivet\.\n$/u);
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).not.toContain('Ingrid]]');
  });
});

test('a final export that anyone may read is held back by a personal number, another is not', () => {
  const number = DRAFT.replace('Informationen noteras.', 'Ansökan från 121212-1212 noteras.');
  const cwd = folderWith({ 'x.protokoll': number });
  const { code, stderr } = run(['export', 'x.protokoll', '--to', 'html', '--final'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain('fel  personnummer');
  expect(run(['export', 'x.protokoll', '--to', 'txt', '--final'], { cwd }).code).toBe(0);
});

describe('the text that was verified', () => {
  const args = ['export', 'x.protokoll', '--to', 'txt', '--final'];
  const CHANGED = GOOD.replace('10 000 kronor', '12 000 kronor');

  test('is kept beside the protokoll by a final export, and told of', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    const { code, stdout, stderr } = run([...args, '--out', 'klart'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^klart\/x\.txt \(.*\)\nx\.justerat \(\d+(,\d)? kB\)\n$/u);
    expect(readFileSync(join(cwd, 'x.justerat'), 'utf8')).toBe(GOOD);
  });

  test('is not kept of a draft, of an export that is not final, or of standard input', () => {
    const cwd = folderWith({ 'x.protokoll': DRAFT, 'y.protokoll': GOOD });
    run(args, { cwd });
    run(['export', 'y.protokoll', '--to', 'txt'], { cwd });
    run(['export', '-', '--to', 'txt', '--final'], { cwd, input: GOOD });
    expect(visible(cwd).filter((name) => name.endsWith('.justerat'))).toEqual([]);
  });

  test('is what the protokoll is compared with from then on', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    run(args, { cwd });
    expect(run(['check', 'x.protokoll'], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, 'x.protokoll'), CHANGED);
    const checked = run(['check', 'x.protokoll'], { cwd });
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain('andrat-efter-justering');
    expect(checked.stdout).toContain('§ 3: Texten är inte den som justerades.');
    expect(run(args, { cwd })).toMatchObject({ code: 1, stdout: '' });
    expect(readFileSync(join(cwd, 'x.justerat'), 'utf8')).toBe(GOOD);
  });

  test('follows a correction', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD });
    run(args, { cwd });
    const corrected = CHANGED.replace(
      'Beredande tjänsteperson: Ingrid Marklund\n',
      '$&Rättelse: 2026-02-03, Oskar Vikman, nämndsekreterare: beloppet är rättat från 10 000 till 12 000 kronor\n',
    );
    writeFileSync(join(cwd, 'x.protokoll'), corrected);
    expect(run(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'x.justerat'), 'utf8')).toBe(corrected);
  });

  test('is not written over where someone else made it: then nothing is', () => {
    const cwd = folderWith({ 'x.protokoll': GOOD, 'x.justerat': GOOD });
    expect(run(args, { cwd }).code).toBe(2);
    expect(visible(cwd)).toEqual(['x.justerat', 'x.protokoll']);
  });
});
