/** Folders from others: links out of them, pipes and disks with the names of files, names that lead elsewhere. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver/node';
import { folderWith, run } from '../support/cli.ts';
import { startProcess } from '../support/lsp-process.ts';

const GOOD = readFileSync('examples/forsta-protokollet.protokoll', 'utf8');
const SECRET = 'HEMLIGT: detta  är någon annans fil\n';

/** A folder beside somebody's own file, which links in it lead to. */
function besideSecret() {
  const home = folderWith({ 'egen.txt': SECRET });
  const cwd = join(home, 'mapp');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'x.protokoll'), GOOD);
  return { cwd, secret: () => readFileSync(join(home, 'egen.txt'), 'utf8') };
}

describe('a link with the name of a protokoll', () => {
  test.each([
    ['check', '.'],
    ['check', '--fix', '.'],
  ])('is not read or written by %s %s where it leads to another kind of file', (...args) => {
    const { cwd, secret } = besideSecret();
    symlinkSync('../egen.txt', join(cwd, 'y.protokoll'));
    const { code, stdout, stderr } = run(args, { cwd });
    expect([code, stdout.includes('HEMLIGT'), stderr]).toEqual([0, false, '']);
    expect(secret()).toBe(SECRET);
  });
});

test.each(['txt', 'html', 'json', 'pdf'])(
  'a link where the %s goes is never followed',
  (format) => {
    const { cwd, secret } = besideSecret();
    symlinkSync('../egen.txt', join(cwd, `x.${format}`));
    expect(run(['export', 'x.protokoll', '--to', format], { cwd }).code).toBe(2);
    expect(secret()).toBe(SECRET);
  },
);

test('a link to a file that is not there makes none there', () => {
  const { cwd } = besideSecret();
  symlinkSync('../ny.txt', join(cwd, 'x.txt'));
  expect(run(['export', 'x.protokoll', '--to', 'txt'], { cwd }).code).toBe(0);
  expect(existsSync(join(cwd, '../ny.txt'))).toBe(false);
  expect(lstatSync(join(cwd, 'x.txt')).isFile()).toBe(true);
});

test('nor does the name of a body or a file in the text lead anywhere', () => {
  const { cwd } = besideSecret();
  const text = GOOD.replace(/^Organ: .*$/mu, 'Organ: ../../ute');
  writeFileSync(join(cwd, '..x..%2f..%2fy.protokoll'), text);
  const told = run(['export', '..x..%2f..%2fy.protokoll', '--to', 'txt'], { cwd });
  expect([told.code, existsSync(join(cwd, '..x..%2f..%2fy.txt'))]).toEqual([0, true]);
});

describe('what has no end', () => {
  const NAMES = ['y.protokoll', 'protokoll.json', 'x.justerat', 'x.txt'];

  test.runIf(process.platform !== 'win32').each(NAMES)('a pipe named %s stops nobody', (name) => {
    const { cwd } = besideSecret();
    spawnSync('mkfifo', [join(cwd, name)]);
    for (const args of [
      ['check', 'x.protokoll'],
      ['check', '.'],
      ['export', 'x.protokoll', '--to', 'txt'],
    ]) {
      expect(run(args, { cwd }).code).toBe(name === 'x.txt' && args[0] === 'export' ? 2 : 0);
    }
  });

  test.runIf(existsSync('/dev/zero')).each(NAMES)('nor a disk named %s', (name) => {
    const { cwd } = besideSecret();
    symlinkSync('/dev/zero', join(cwd, name));
    for (const args of [
      ['check', 'x.protokoll'],
      ['check', '.'],
      ['export', 'x.protokoll', '--to', 'txt'],
    ]) {
      expect(run(args, { cwd }).code).toBe(name === 'x.txt' && args[0] === 'export' ? 2 : 0);
    }
  });

  test('a file too large for a protokoll is told of, and leaves the others their turn', () => {
    const { cwd } = besideSecret();
    writeFileSync(join(cwd, 'y.protokoll'), '');
    truncateSync(join(cwd, 'y.protokoll'), 3_000_000_000);
    const { code, stdout, stderr } = run(['check', '.'], { cwd });
    expect([code, stdout]).toEqual([2, 'Inga anmärkningar.\n']);
    expect(stderr).toBe(
      'y.protokoll är för stor för att vara ett protokoll. Har du valt rätt fil?\n',
    );
  });
});

describe('attachments', () => {
  const LINKS = [
    '../egen.txt',
    '..%2fegen.txt',
    '%2e%2e/egen.txt',
    '..\\egen.txt',
    '..%5cegen.txt',
    '/etc/passwd',
    '//annan.example/dela/fil.pdf',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'command:workbench.action.terminal.new',
    'vscode://annan.tillagg/gor',
  ];

  test('outside the workspace are neither looked for nor led to', async () => {
    const { cwd } = besideSecret();
    const text = `${GOOD}\n${[...LINKS, 'bilaga.pdf'].map((to) => `Se [bilagan](${to}).`).join('\n\n')}\n`;
    writeFileSync(join(cwd, 'x.protokoll'), text);
    writeFileSync(join(cwd, 'bilaga.pdf'), '');
    const { client, stop } = startProcess(join(inject('dist'), 'server.cjs'));
    await client.initialize(undefined, pathToFileURL(cwd).href);
    const textDocument = { uri: pathToFileURL(join(cwd, 'x.protokoll')).href };
    await client.open(textDocument.uri, text);
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument,
    });
    expect(links.map(({ target }) => target)).toEqual([
      pathToFileURL(join(cwd, 'bilaga.pdf')).href,
    ]);
    expect(await stop()).toBe(0);
    const html = run(['export', 'x.protokoll', '--to', 'html'], { cwd });
    expect(html.code).toBe(0);
    expect(readFileSync(join(cwd, 'x.html'), 'utf8')).not.toMatch(
      /href="(?:\/|file:|javascript:|command:|vscode:)/iu,
    );
  });
});
