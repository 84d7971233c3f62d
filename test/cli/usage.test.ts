/** What is said of a command that is not as it should be, and the help. */
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';

/** A wrong command, what is said of it, and whose help is pointed to. */
const WRONG: [args: string[], message: string, helpFor: string][] = [
  [[], 'Ange vad som ska göras: check, export, compare, import eller format.', ''],
  [
    ['chek', 'x.protokoll'],
    'Kommandot ”chek” finns inte. De som finns är check, export, compare, import, format och lsp.',
    '',
  ],
  [
    ['möte.protokoll'],
    'Ange vad som ska göras med möte.protokoll, till exempel: protokoll check möte.protokoll',
    '',
  ],
  [
    ['help', 'chek'],
    'Kommandot ”chek” finns inte. De som finns är check, export, compare, import, format och lsp.',
    '',
  ],
  [
    ['toString'],
    'Kommandot ”toString” finns inte. De som finns är check, export, compare, import, format och lsp.',
    '',
  ],
  [['--lang'], 'Tillvalet --lang behöver ett värde efter sig.', ''],
  [['--lang='], 'Tillvalet --lang behöver ett värde efter sig.', ''],
  [['--lang', 'de', 'check', 'x'], '”de” går inte att ange för --lang. Välj bland sv, en.', ''],
  [['check'], 'Ange vilken fil som ska kontrolleras.', 'check '],
  [['export'], 'Ange vilken fil som ska exporteras.', 'export '],
  [['import'], 'Ange vilken fil som ska importeras.', 'import '],
  [['format'], 'Ange vilken fil som ska skrivas om.', 'format '],
  [['check', '--fromat', 'json', 'x'], 'Tillvalet --fromat finns inte.', 'check '],
  [['check', '--constructor', 'x'], 'Tillvalet --constructor finns inte.', 'check '],
  [['check', '--laga=alla', 'x'], 'Tillvalet --laga finns inte.', 'check '],
  [
    ['check', '-möte.protokoll'],
    'Tillvalet -möte.protokoll finns inte. Är det namnet på en fil, skriv ./-möte.protokoll.',
    'check ',
  ],
  [['check', 'x', '--format'], 'Tillvalet --format behöver ett värde efter sig.', 'check '],
  [['check', '--format='], 'Tillvalet --format behöver ett värde efter sig.', 'check '],
  [['export', '--out', '--force', 'x'], 'Tillvalet --out behöver ett värde efter sig.', 'export '],
  [
    ['check', '--format', 'xml', 'x'],
    '”xml” går inte att ange för --format. Välj bland text, json, sarif.',
    'check ',
  ],
  [
    ['export', '--to', 'pdf,word', 'x'],
    '”word” går inte att ange för --to. Välj bland pdf, docx, html, txt, json, lasexemplar.',
    'export ',
  ],
  [
    ['export', '--to', 'pdf', '--to', 'docx', 'x'],
    'Tillvalet --to är angivet mer än en gång.',
    'export ',
  ],
  [['export', '--force=ja', 'x'], 'Tillvalet --force tar inget värde.', 'export '],
  [
    ['export', '-', 'y'],
    'Text från standard in exporteras ensam. Utelämna de andra filerna.',
    'export ',
  ],
  [['import', 'x', 'y'], 'Ange en fil i taget.', 'import '],
  [['check', ''], 'Ett av filnamnen är tomt.', 'check '],
  [['check', '-', '-'], 'Standard in (-) kan bara anges en gång.', 'check '],
  [['format', '--check', '--write', 'x'], 'Välj antingen --check eller --write.', 'format '],
  [
    ['format', '--write', '-'],
    'Text från standard in kan inte skrivas om på plats. Utelämna --write.',
    'format ',
  ],
  [
    ['format', 'x', 'y'],
    'Ange en fil i taget, eller --write för att skriva om flera på plats.',
    'format ',
  ],
];

test.each(WRONG)('%j says what is wrong and where help is', (args, message, helpFor) => {
  expect(run(args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${message}\nHjälp: protokoll ${helpFor}--help\n`,
  });
});

test('the same in English', () => {
  expect(run(['--lang', 'en', 'check'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Name the file to check.\nHelp: protokoll check --help\n',
  });
  expect(run(['export', 'x', '--lang=en', '--to', 'word']).stderr).toBe(
    '“word” is not possible for --to. Choose among pdf, docx, html, txt, json, lasexemplar.\nHelp: protokoll export --help\n',
  );
});

describe('help', () => {
  const HELP = [['--help'], ['-h'], ['help']];
  const COMMANDS = ['check', 'export', 'import', 'format', 'lsp'];

  test.each(HELP)('%s names every command', (argument) => {
    const { code, stdout, stderr } = run([argument]);
    expect([code, stderr]).toEqual([0, '']);
    for (const command of COMMANDS) expect(stdout).toContain(`  protokoll ${command} `);
    expect(stdout).toContain('standard in');
  });

  test.each(COMMANDS)(
    'of %s is the same however it is asked for, and in both languages',
    (name) => {
      const { code, stdout, stderr } = run([name, '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.startsWith(`protokoll ${name} `)).toBe(true);
      expect(run([name, 'x.protokoll', '-h']).stdout).toBe(stdout);
      expect(run(['help', name]).stdout).toBe(stdout);
      const english = run(['--lang', 'en', name, '--help']);
      expect(english.code).toBe(0);
      expect(english.stdout.startsWith(`protokoll ${name} `)).toBe(true);
      expect(english.stdout).not.toMatch(/[åäö]/u);
      // Both name the same options.
      const options = (text: string): string[] =>
        text.match(/(?<= )--?[a-z]+\b/gu)?.toSorted() ?? [];
      expect(new Set(options(english.stdout))).toEqual(new Set(options(stdout)));
    },
  );

  test('fits a terminal', () => {
    for (const name of ['--help', ...COMMANDS]) {
      for (const lang of ['sv', 'en']) {
        const { stdout } = run(
          name === '--help' ? ['--lang', lang, name] : ['help', name, '--lang', lang],
        );
        for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(92);
      }
    }
  });

  test('is not what comes after --', () => {
    const cwd = folderWith({ '--help': '', '--lang': '' });
    const { code, stdout } = run(['check', '--format', 'json', '--', '--help', '--lang'], { cwd });
    const files = JSON.parse(stdout).map(({ file }: { file: string }) => file);
    expect(code).toBe(1);
    expect(new Set(files)).toEqual(new Set(['--help', '--lang']));
  });
});

test('--version is that of the package', () => {
  expect(run(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
});
