/** The exact pages are those of the PDF, and the outline and hovers know them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { DocumentSymbol, Hover } from 'vscode-languageserver/node';
import type { PagesAnswer } from '../../server/src/preview/answer.ts';
import { folderWith, run } from '../support/cli.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';

const EXAMPLE = readFileSync('examples/kommunstyrelsen-2026-04-14.protokoll', 'utf8');

let server: ServerProcess;

beforeAll(async () => {
  server = startProcess(join(inject('dist'), 'server.cjs'));
  await server.client.initialize();
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

async function opened(text: string) {
  const folder = folderWith({ 'ks.protokoll': text });
  const textDocument = { uri: pathToFileURL(join(folder, 'ks.protokoll')).href };
  await server.client.open(textDocument.uri, text);
  const pages = () => server.client.request<PagesAnswer>('protokoll/pages', { textDocument });
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
