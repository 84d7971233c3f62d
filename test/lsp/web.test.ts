/** The server as a worker in a real browser: what works there, works without Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { PreviewAnswer, PreviewProblem } from '../../server/src/preview/answer.ts';
import { launchChromium } from '../support/chromium.ts';

const ADDRESS = 'http://editor.test/';
const WRONG = readFileSync('examples/med-fel.protokoll', 'utf8');
const textDocument = { uri: 'memfs:/ubn.protokoll' };

/** As much of an editor as the protocol needs: numbered requests, and answers to the server's own. */
const EDITOR = `
  const worker = new Worker('server.js');
  const waiting = new Map();
  let number = 0;
  worker.onmessage = ({ data }) => {
    if (data.method && data.id !== undefined) {
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
    } else if (data.id !== undefined) {
      waiting.get(data.id)(data.error ? { error: data.error } : data.result);
    }
  };
  window.tell = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
  window.ask = (method, params) => new Promise((resolve) => {
    waiting.set(++number, resolve);
    worker.postMessage({ jsonrpc: '2.0', id: number, method, params });
  });
`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  const server = join(inject('dist'), 'web', 'server.js');
  await page.route('**/*', (route) =>
    route.request().url().endsWith('server.js')
      ? route.fulfill({ path: server })
      : route.fulfill({ contentType: 'text/html', body: '' }),
  );
  await page.goto(ADDRESS);
  await page.evaluate(EDITOR);
  await ask('initialize', { processId: null, rootUri: null, capabilities: {} });
  await tell('initialized', {});
  const opened = { ...textDocument, languageId: 'protokoll', version: 1, text: WRONG };
  await tell('textDocument/didOpen', { textDocument: opened });
});

afterAll(async () => {
  await browser.close();
});

function ask<T>(method: string, params: object): Promise<T> {
  return page.evaluate<T>(`ask(${JSON.stringify(method)}, ${JSON.stringify(params)})`);
}

function tell(method: string, params: object): Promise<void> {
  return page.evaluate(`tell(${JSON.stringify(method)}, ${JSON.stringify(params)})`);
}

test('it checks and shows what it has read', async () => {
  const answer = await ask<PreviewAnswer>('protokoll/preview', { textDocument, known: [] });
  expect(answer.parts.find(({ slot }) => slot === 'cover')?.html).toContain('Hällnässkolan');
  const problems = await ask<PreviewProblem[]>('protokoll/previewProblems', { textDocument });
  expect(problems.map(({ rule }) => rule)).toContain('veckodag-fel');
});

test.each([
  ['html', /<h1>/u],
  ['txt', /UTBILDNINGSNÄMNDEN|Utbildningsnämnden/u],
  ['json', /"\$schema"|"schema"|"version"/u],
])('it makes %s', async (format, expected) => {
  expect(await ask('protokoll/make', { textDocument, format })).toMatch(expected);
});

test('what it cannot do is answered, so that the editor can say so', async () => {
  const answer = await ask<{ error?: object }>('protokoll/pages', { textDocument });
  expect(answer.error).toBeDefined();
});

test('the extension beside it asks for nothing but the editor', () => {
  const code = readFileSync(join(inject('dist'), 'web', 'extension.js'), 'utf8');
  const asked = [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name]) => name);
  expect([...new Set(asked)]).toEqual(['vscode']);
});
