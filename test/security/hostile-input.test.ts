/** Text and messages from others: what a terminal would obey, and what an editor would never send. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';

const GOOD = readFileSync('examples/forsta-protokollet.protokoll', 'utf8');
/** Clears the screen, names the window, writes to the clipboard, turns the line. */
const OBEYED = '\u001b[2J\u001b]0;taget\u0007\u001b]52;c;eA==\u0007\u202e\u2066\u009b31m\b\b';

describe('what a terminal would obey', () => {
  test.each([[['--format', 'text']], [['--format', 'sarif']], [['--format', 'json']]])(
    'is shown as what it is by check %s',
    (args) => {
      const cwd = folderWith({ 'x.protokoll': GOOD.replace(/^§ (\d+).*$/gmu, `$&  ${OBEYED}`) });
      const { stdout, stderr } = run(['check', ...args, 'x.protokoll'], { cwd });
      expect(stdout.length).toBeGreaterThan(10);
      expect(stdout + stderr).not.toMatch(/[\u001b\u0007\b\u009b]/u);
    },
  );

  test.runIf(process.platform !== 'win32')('in the name of a file, too', () => {
    const cwd = folderWith({ 'x\u001b[2J.protokoll': `${GOOD}\nTvå  blanksteg  här.\n` });
    for (const args of [
      ['check', '.'],
      ['export', 'x\u001b[2J.protokoll', '--to', 'txt'],
      ['check', 'y\u001b[2J'],
    ]) {
      const { stdout, stderr } = run(args, { cwd });
      expect(stdout + stderr).not.toContain('\u001b');
    }
  });
});

describe('the language server', () => {
  const uri = 'file:///finns/inte/x.protokoll';
  let server: ServerProcess;

  beforeAll(async () => {
    server = startProcess(join(inject('dist'), 'server.cjs'));
    await server.client.initialize();
    await server.client.open(uri, GOOD);
  });

  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  const HOSTILE: unknown[] = [
    null,
    [],
    {},
    { textDocument: null },
    { textDocument: { uri: 5 } },
    { textDocument: { uri: 'file:///../../etc/passwd' } },
    { textDocument: { uri: `file:///${'a/'.repeat(50_000)}` } },
    { textDocument: { uri: '__proto__' }, position: { line: 0, character: 0 } },
    { textDocument: { uri }, position: { line: -1, character: -1 } },
    { textDocument: { uri }, position: { line: 1e308, character: 0.5 } },
    { textDocument: { uri }, position: { line: 'a', character: null } },
    { textDocument: { uri }, range: { start: {}, end: {} }, context: {} },
    { textDocument: { uri }, positions: [{}], newName: '\u0000' },
    { command: '__proto__', arguments: [{}] },
  ];
  const METHODS = [
    'textDocument/hover',
    'textDocument/completion',
    'textDocument/definition',
    'textDocument/references',
    'textDocument/rename',
    'textDocument/codeAction',
    'textDocument/documentLink',
    'textDocument/diagnostic',
    'textDocument/formatting',
    'textDocument/selectionRange',
    'workspace/symbol',
    'workspace/executeCommand',
    'protokoll/preview',
    'protokoll/overview',
    'protokoll/export',
    'protokoll/pages',
    'protokoll/changedPages',
    'protokoll/finns-inte',
  ];

  test.each(METHODS)('answers %s whatever it is given, and goes on', async (method) => {
    for (const params of HOSTILE) {
      // An error is an answer, too; what it says is for the editor's log.
      await server.client.request(method, params as object).catch(() => undefined);
    }
    const textDocument = { uri };
    const report = await server.client.request('textDocument/diagnostic', { textDocument });
    expect(report).toMatchObject({ kind: 'full' });
    expect([server.process.exitCode, server.errors()]).toEqual([null, '']);
  });
});
