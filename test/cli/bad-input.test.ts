/** Files that are no protokoll, or cannot be read: what is wrong and what to do, for every command. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

const TEXT = 'Kommun: Åmåls kommun\nOrgan: Nämnden\n\n§ 1\n\nÄrendet är återkallat\n';
/** As a full disk leaves it: in the middle of the last å. */
const CUT_OFF = Buffer.from(TEXT).subarray(0, Buffer.from(TEXT).indexOf('återkallat') + 1);

const COMMANDS = [
  ['check'],
  ['export', '--to', 'txt'],
  ['import'],
  ['format'],
  ['format', '--check'],
];

/** Names of files, and what is said of them. */
const FILES: [name: string, content: Uint8Array | null, message: string][] = [
  ['saknas.protokoll', null, 'saknas.protokoll finns inte. Kontrollera namnet och mappen.'],
  ['saknas/x.protokoll', null, 'saknas/x.protokoll finns inte. Kontrollera namnet och mappen.'],
  [
    `${'å'.repeat(300)}.protokoll`,
    null,
    `${'å'.repeat(300)}.protokoll går inte att läsa (ENAMETOOLONG).`,
  ],
  [
    'bild.png',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff]),
    'bild.png är ingen textfil. Har du valt rätt fil?',
  ],
  ['noll.protokoll', new Uint8Array(512), 'noll.protokoll är ingen textfil. Har du valt rätt fil?'],
  [
    'scan.pdf',
    Buffer.from('%PDF-1.7\n'),
    'scan.pdf är en PDF. Kopiera texten ur den till en textfil, och importera textfilen.',
  ],
  [
    'möte.docx',
    Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
    'möte.docx är ett Word-dokument eller ett annat kontorsdokument. Spara det som oformaterad text (UTF-8), och importera textfilen.',
  ],
  [
    'avbruten.protokoll',
    CUT_OFF,
    'avbruten.protokoll är skadad: på rad 6 finns ett tecken som inte går att läsa. Öppna filen i en textredigerare, skriv om tecknet, spara med kodningen UTF-8 och försök igen.',
  ],
];

describe.each(COMMANDS)('%s', (...command) => {
  test.each(FILES.map((file): [string, (typeof FILES)[number]] => [file[0].slice(0, 20), file]))(
    '%s',
    (_, [name, content, message]) => {
      const cwd = folderWith(content ? { [name]: content } : {});
      expect(run([...command, name], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: `${message}\n`,
      });
    },
  );

  test('a folder', () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, 'mars'));
    expect(run([...command, 'mars'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        command[0] === 'check' || command[0] === 'export'
          ? 'I mappen mars finns inga protokoll (.protokoll).\n'
          : 'mars är en mapp. Ange en fil.\n',
    });
  });

  test('a file that may not be read', () => {
    const cwd = folderWith({ 'hemlig.protokoll': TEXT });
    chmodSync(join(cwd, 'hemlig.protokoll'), 0);
    expect(run([...command, 'hemlig.protokoll'], { cwd, ordinary: true })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'hemlig.protokoll får inte läsas. Kontrollera behörigheten till filen.\n',
    });
  });

  test('standard input that is no text', () => {
    expect(run([...command, '-'], { cwd: folderWith(), input: new Uint8Array(512) })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Standard in är ingen textfil. Har du valt rätt fil?\n',
    });
  });
});

describe('text of an older program', () => {
  const OLD = Buffer.from(TEXT, 'latin1');

  test.each(COMMANDS.filter(([name]) => name !== 'import'))('%s says what to do', (...command) => {
    const cwd = folderWith({ 'gammal.protokoll': OLD });
    expect(run([...command, 'gammal.protokoll'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'gammal.protokoll är sparad med en äldre teckenkodning (troligen Windows-1252, ”ANSI”). Öppna filen i en textredigerare, spara den med kodningen UTF-8 och försök igen.\n',
    });
    expect(readFileSync(join(cwd, 'gammal.protokoll'))).toEqual(OLD);
  });

  test('import reads it, says so, and writes UTF-8', () => {
    const cwd = folderWith({ 'gammal.txt': OLD, 'ny.txt': TEXT });
    const { code, stdout, stderr } = run(['import', 'gammal.txt'], { cwd });
    expect([code, stdout]).toEqual([0, run(['import', 'ny.txt'], { cwd }).stdout]);
    expect(stdout).toContain('Kommun: Åmåls kommun');
    expect(stderr).toBe(
      'gammal.txt är inte sparad som UTF-8 och lästes som Windows-1252 (”ANSI”). Kontrollera att å, ä och ö blev rätt.\n',
    );
  });
});

describe('text in UTF-16', () => {
  const WIDE = Buffer.from(`\ufeff${TEXT}`, 'utf16le');

  test('is read as what it says', () => {
    const cwd = folderWith({ 'a.protokoll': TEXT, 'b.protokoll': WIDE });
    const plain = run(['check', 'a.protokoll'], { cwd });
    const wide = run(['check', 'b.protokoll'], { cwd });
    expect(wide).toEqual({
      ...plain,
      stdout: plain.stdout.replaceAll('a.protokoll', 'b.protokoll'),
    });
  });

  test('is not the canonical form, which format writes', () => {
    const cwd = folderWith({ 'b.protokoll': WIDE });
    expect(run(['format', '--check', 'b.protokoll'], { cwd }).code).toBe(1);
    expect(run(['format', '--write', 'b.protokoll'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'b.protokoll'), 'utf8')).toBe(TEXT);
    expect(run(['format', '--check', 'b.protokoll'], { cwd }).code).toBe(0);
  });
});

describe('a text that says nothing', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t\r\n\n'],
    ['a lone mark', '\ufeff'],
  ])('%s is checked, formatted and exported all the same', (_, text) => {
    const cwd = folderWith({ 'x.protokoll': text });
    expect(run(['check', 'x.protokoll'], { cwd })).toMatchObject({ code: 1, stderr: '' });
    expect(run(['format', 'x.protokoll'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const all = ['export', 'x.protokoll', '--to', 'pdf,docx,html,txt,json'];
    expect(run(all, { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(cwd).filter((name) => name.startsWith('x.'))).toHaveLength(6);
  });

  test('import asks whether it is a protokoll', () => {
    const cwd = folderWith({ 'brev.txt': 'Hej!\n\nVi ses på torsdag.\n' });
    expect(run(['import', 'brev.txt'], { cwd })).toEqual({
      code: 0,
      stdout: 'Hej!\n\nVi ses på torsdag.\n',
      stderr: 'Inga paragrafer hittades i brev.txt. Är det ett protokoll?\n',
    });
  });
});

test('nothing is left behind by a file that cannot be read', () => {
  const cwd = folderWith();
  writeFileSync(join(cwd, 'scan.pdf'), '%PDF-1.7\n');
  run(['export', 'scan.pdf', '--out', 'ut'], { cwd });
  run(['import', 'scan.pdf', '-o', 'ut.protokoll'], { cwd });
  expect(readdirSync(cwd)).toEqual(['scan.pdf']);
});
