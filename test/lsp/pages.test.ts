/** The exact pages are those of the PDF, and the outline and hovers know them. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import type { DocumentSymbol, Hover } from 'vscode-languageserver/node';
import type { NoPages, PagesAnswer } from '../../server/src/preview/answer.ts';
import { folderWith, run } from '../support/cli.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';

const EXAMPLE = readFileSync('examples/kommunstyrelsen-2026-04-14.protokoll', 'utf8');

const WAIT = { timeout: 10_000 };

let server: ServerProcess;

beforeAll(async () => {
  server = startProcess(join(inject('dist'), 'server.cjs'));
  await server.client.initialize();
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

async function opened(text: string, { client } = server) {
  const folder = folderWith({ 'ks.protokoll': text });
  const textDocument = { uri: pathToFileURL(join(folder, 'ks.protokoll')).href };
  await client.open(textDocument.uri, text);
  const pages = () => client.request<PagesAnswer>('protokoll/pages', { textDocument });
  return { folder, textDocument, pages };
}

test('they are the PDF, byte by byte, also after an edit', async () => {
  const { folder, textDocument, pages } = await opened(EXAMPLE);
  await pages();
  const text = EXAMPLE.replace('Val av justerare', 'Val av två justerare');
  await server.client.change(textDocument.uri, { text });
  const { pdf } = await pages();
  const other = folderWith({ 'ks.protokoll': text });
  run(['export', 'ks.protokoll', '--to', 'pdf'], { cwd: other });
  expect(folder).not.toBe(other);
  expect(Buffer.from(pdf, 'base64').equals(readFileSync(join(other, 'ks.pdf')))).toBe(true);
});

test('§§ are told with their pages, in the outline and in hovers too', async () => {
  const { textDocument, pages } = await opened(EXAMPLE);
  const symbols = () =>
    server.client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  const detail = async () => (await symbols()).find(({ name }) => name.startsWith('§ 47 '))?.detail;
  expect(await detail()).toBe('KS-26/00101');
  const answer = await pages();
  const item = answer.items.find(({ label }) => label === '§ 47');
  expect(EXAMPLE.split('\n')[item?.line ?? 0]).toBe('§ 47 KS-26/00101');
  const words = `sida ${item?.first}(${answer.pages})`;
  expect(await detail()).toBe(`KS-26/00101 · ${words}`);
  const position = { line: item?.line ?? 0, character: 3 };
  const hover = await server.client.request<Hover>('textDocument/hover', {
    textDocument,
    position,
  });
  expect(JSON.stringify(hover)).toContain(words);
});

test('when nobody looks at them any longer, they can be looked at again', async () => {
  const { pages } = await opened('§ 1\n\nDagordning\n');
  const { pdf } = await pages();
  await server.client.connection.sendNotification('protokoll/endPages');
  expect((await pages()).pdf).toBe(pdf);
});

test.runIf(process.platform === 'linux')(
  'when nobody looks at them any longer, their thread and its memory are given back',
  async () => {
    const alone = startProcess(join(inject('dist'), 'server.cjs'));
    await alone.client.initialize();
    const about = (what: string): number => {
      const status = readFileSync(`/proc/${alone.process.pid}/status`, 'utf8');
      return Number(new RegExp(`^${what}:\\s*(\\d+)`, 'mu').exec(status)?.[1]);
    };
    const { textDocument } = await opened(EXAMPLE, alone);
    await alone.client.request('textDocument/documentSymbol', { textDocument });
    const threads = about('Threads');
    const pages = await alone.client.request<PagesAnswer>('protokoll/pages', { textDocument });
    expect(pages.pages).toBeGreaterThan(0);
    expect(about('Threads')).toBeGreaterThan(threads);
    const held = about('VmRSS');
    await alone.client.connection.sendNotification('protokoll/endPages');
    await vi.waitFor(() => expect(about('Threads')).toBe(threads), WAIT);
    // In kilobytes; the engine holds more.
    await vi.waitFor(() => expect(held - about('VmRSS')).toBeGreaterThan(50_000), WAIT);
    expect(await alone.stop()).toBe(0);
  },
);

test('whoever waits when they are given back has no pages, and no error', async () => {
  const both = [await opened(EXAMPLE), await opened('§ 1\n\nDagordning\n')];
  // Their profiles are read, so that both wait for the engine, and it is yet to start.
  for (const { textDocument } of both) {
    await server.client.request('textDocument/documentSymbol', { textDocument });
  }
  await server.client.connection.sendNotification('protokoll/endPages');
  const waiting = both.map(({ pages }) => pages());
  await server.client.connection.sendNotification('protokoll/endPages');
  expect((await Promise.all(waiting)).map((one) => one === null)).toEqual([true, true]);
  expect((await both[1]?.pages())?.pages).toBeGreaterThan(0);
});

test('why they could not be made is logged', async () => {
  const home = folderWith({});
  cpSync(join(inject('dist'), 'server.cjs'), join(home, 'server.cjs'));
  const alone = startProcess(join(home, 'server.cjs'));
  await alone.client.initialize();
  const uri = 'untitled:a.protokoll';
  await alone.client.open(uri, '§ 1\n\nDagordning\n');
  const answer = await alone.client.request<NoPages>('protokoll/pages', { textDocument: { uri } });
  expect(answer).toEqual({ failed: 'broken' });
  await vi.waitFor(() => expect(alone.client.log.join('\n')).toContain('pdf-worker'));
  expect(await alone.stop()).toBe(0);
});
