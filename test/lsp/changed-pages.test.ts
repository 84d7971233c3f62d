/** The pages of the § that is being written come before those of the whole, and are the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { PagesAnswer, PagesPart } from '../../server/src/preview/answer.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';
import { type PageLine, readPageLines } from '../support/page-lines.ts';

const EXAMPLE = readFileSync('examples/kommunstyrelsen-2026-04-14.protokoll', 'utf8');

let server: ServerProcess;
let documents = 0;

beforeAll(async () => {
  server = startProcess(join(inject('dist'), 'server.cjs'));
  await server.client.initialize();
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

/** Opens the example under a name of its own. */
async function opened() {
  const uri = `untitled:${++documents}.protokoll`;
  await server.client.open(uri, EXAMPLE);
  const textDocument = { uri };
  return {
    whole: () => server.client.request<PagesAnswer>('protokoll/pages', { textDocument }),
    part: () => server.client.request<PagesPart | null>('protokoll/changedPages', { textDocument }),
    change: (text: string) => server.client.change(uri, { text }),
  };
}

function linesOf({ pdf }: { pdf: string }): Promise<PageLine[][]> {
  return readPageLines(Uint8Array.from(Buffer.from(pdf, 'base64')));
}

test.each([
  ['a §', 'En oberoende värdering', 'En annan värdering', 'paragraf-50'],
  ['a § of several pages', 'Gällande taxa är', 'Nuvarande taxa är', 'paragraf-47'],
  ['what stands before the first §', 'sammanträdesrum Älven', 'sammanträdesrum Ån', null],
])('%s is made alone, as it is in the whole', async (_, before, after, item) => {
  const { whole, part, change } = await opened();
  await whole();
  await change(EXAMPLE.replace(before, after));
  const made = await part();
  if (!made) throw new Error('no part was made');
  expect(made.item).toBe(item);
  const all = await whole();
  expect(made.version).toBe(all.version);
  const place = all.items.find(({ id }) => id === item);
  const [first, last] = place ? [place.first, place.last] : [1, (all.items[0]?.first ?? 0) - 1];
  const pages = await linesOf(made);
  expect(pages).toEqual((await linesOf(all)).slice(first - 1, last));
  expect(pages.flat().some(({ text }) => text.includes(`${first}(${all.pages})`))).toBe(true);
});

test('each key makes what was changed since the last, be it in another §', async () => {
  const { whole, part, change } = await opened();
  await whole();
  const once = EXAMPLE.replace('En oberoende värdering', 'En annan värdering');
  await change(once);
  expect((await part())?.item).toBe('paragraf-50');
  await change(once.replace('Gällande taxa är', 'Nuvarande taxa är'));
  expect((await part())?.item).toBe('paragraf-47');
});

test('there is no part where nothing was made before, nothing or more than one part has changed', async () => {
  const { whole, part, change } = await opened();
  expect(await part()).toBeNull();
  await whole();
  expect(await part()).toBeNull();
  await change(EXAMPLE.replaceAll('## Bakgrund\n', '## Bakgrund\nKort: '));
  expect(await part()).toBeNull();
  await change(EXAMPLE.replace('\n§ 62\n', '\n§ 62\n\nNytt ärende\n\n§ 63\n'));
  expect(await part()).toBeNull();
  await change(EXAMPLE.replace('Status: Justerat', 'Status: Utkast'));
  expect(await part()).toBeNull();
});

test('a new whole leaves nothing to be made', async () => {
  const { whole, part, change } = await opened();
  await whole();
  await change(EXAMPLE.replace('En oberoende värdering', 'En annan värdering'));
  await whole();
  expect(await part()).toBeNull();
});
