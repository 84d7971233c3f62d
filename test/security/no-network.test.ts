/** The program speaks to nobody, tells nobody and starts nothing: tried on what is built, and read in its source. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { environment, folderWith, program, run } from '../support/cli.ts';
import { startProcess } from '../support/lsp-process.ts';

const EXAMPLE = readFileSync('examples/kommunstyrelsen-2026-04-14.protokoll', 'utf8');
const OFFLINE = new URL('../support/offline.mjs', import.meta.url).href;
const EVERY_FORMAT = 'pdf,docx,html,txt,json,lasexemplar';
const COMMANDS = [
  ['check', '.'],
  ['check', '--format', 'sarif', 'x.protokoll'],
  ['export', 'x.protokoll', '--to', EVERY_FORMAT],
  ['compare', 'x.protokoll', 'y.protokoll', '--to', 'pdf'],
  ['import', 'x.protokoll', '-o', 'z.protokoll'],
  ['format', 'y.protokoll', '--write'],
];

/** A folder with protokoll, enough of them for threads, and what is refused there. */
function place() {
  const cwd = folderWith({ 'x.protokoll': EXAMPLE, 'y.protokoll': `${EXAMPLE}\nMera.\n` });
  for (let i = 0; i < 30; i++) writeFileSync(join(cwd, `${i}.protokoll`), EXAMPLE);
  const log = join(cwd, 'refused');
  const refused = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  return { cwd, guard: `${OFFLINE}?${encodeURIComponent(log)}`, refused };
}

test('what is refused is noticed, in threads too', () => {
  const { cwd, guard, refused } = place();
  writeFileSync(
    join(cwd, 'asks.mjs'),
    "import http from 'node:http'; http.get('http://a.example/');",
  );
  const code =
    "new (require('node:worker_threads').Worker)('./asks.mjs').on('error', () => fetch(''))";
  spawnSync(process.execPath, ['--import', guard, '-e', code], { cwd });
  expect(refused()).toBe('http.get\nglobal.fetch\n');
});

test.each(COMMANDS)('protokoll %s %s asks for nothing', (...args) => {
  const { cwd, guard, refused } = place();
  const told = run(args, { cwd, env: { NODE_OPTIONS: `--import ${guard}` } });
  expect({ refused: refused(), code: told.code }).toEqual({ refused: '', code: 0 });
});

test.each(['server.cjs', 'cli.mjs'])('nor does the language server of %s', async (name) => {
  const { cwd, guard, refused } = place();
  const file = join(inject('dist'), name);
  const { client, stop } = startProcess(
    '--import',
    guard,
    file,
    ...(name === 'cli.mjs' ? ['lsp'] : []),
  );
  await client.initialize(undefined, pathToFileURL(cwd).href);
  const textDocument = { uri: pathToFileURL(join(cwd, 'x.protokoll')).href };
  await client.open(textDocument.uri, EXAMPLE);
  await client.request('textDocument/diagnostic', { textDocument });
  await client.request('protokoll/pages', { textDocument });
  const order = { final: false, folder: null, since: null, anyway: false, overwrite: false };
  const exported = await client.request('protokoll/export', {
    textDocument,
    formats: ['pdf', 'html'],
    ...order,
  });
  expect(exported).toMatchObject({ outcome: 'written' });
  expect([await stop(), refused()]).toEqual([0, '']);
});

const isolate = ['unshare', '--map-root-user', '--net'] as const;
const canIsolate = spawnSync(isolate[0], [...isolate.slice(1), 'true']).status === 0;

// Only Linux has namespaces, and not every Linux lets everyone make one.
test.runIf(canIsolate)('without any network everything works as it does with one', () => {
  const { cwd } = place();
  const [first, ...rest] = [
    ...isolate,
    ...program(),
    'export',
    'x.protokoll',
    '--to',
    EVERY_FORMAT,
  ];
  const alone = spawnSync(first, rest, { cwd, env: environment({ cwd }), encoding: 'utf8' });
  expect([alone.status, alone.stderr]).toEqual([0, '']);
  expect(alone.stdout).toBe(run(['export', 'x.protokoll', '--to', EVERY_FORMAT], { cwd }).stdout);
});

/** What a source would say that spoke to a network, started programs or ran text as a program. */
const REACHING =
  /\b(?:fetch|eval|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon)\b|\bnew\s+Function\b|\bnode:(?:https?|http2|net|tls|dns|dgram|child_process|vm|repl|inspector|cluster)\b|\bimport\s*\(\s*[^'\s]/u;

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name));
}

describe('the source', () => {
  const sources = ['server/src', 'client/src', 'client/page']
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

  test('has no words for any of it', () => {
    expect(sources.length).toBeGreaterThan(300);
    const told = sources.filter((file) =>
      REACHING.test(readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, '')),
    );
    expect(told).toEqual([]);
  });

  test('would be seen to have them', () => {
    for (const line of ["fetch('')", 'eval (x)', "from 'node:net'", 'await import(path)']) {
      expect(line).toMatch(REACHING);
    }
    expect("await import('./html.ts')").not.toMatch(REACHING);
  });
});

test('what is built asks for no module that reaches out, but where editor and server can be joined', () => {
  const asked =
    /(?:\bfrom\s*|require\(\s*)["'](?:node:)?(https?|http2|net|tls|dns|dgram|child_process|vm|inspector|cluster)["']/gu;
  const dist = inject('dist');
  const built = filesBelow(dist).filter((file) => /\.[mc]?js$/u.test(file));
  for (const path of built.filter((file) => !file.includes('node_modules'))) {
    const text = readFileSync(path, 'utf8');
    const found = [...new Set([...text.matchAll(asked)].map(([, name]) => name))].sort();
    // vscode-jsonrpc can speak over sockets and start a server: it is asked for standard input and output.
    const joins = text.includes('createServerSocketTransport');
    expect({ path, found }).toEqual({ path, found: joins ? ['child_process', 'net'] : [] });
  }
  expect(built.length).toBeGreaterThan(20);
});
