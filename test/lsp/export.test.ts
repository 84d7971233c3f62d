/** Exports from an editor: the real server process writes what the command line writes. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { ExportAnswer, ExportParams } from '../../server/src/export-answer.ts';
import { folderWith, run } from '../support/cli.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';
import { wordTemplateFile } from '../support/word-template.ts';

const EXAMPLE = readFileSync('examples/forsta-protokollet.protokoll', 'utf8');
const WRONG = readFileSync('examples/med-fel.protokoll', 'utf8');

let server: ServerProcess;

beforeAll(async () => {
  // What the server remembers of its exports stays in a folder of this run.
  process.env.XDG_STATE_HOME = join(inject('dist'), 'state');
  server = startProcess(join(inject('dist'), 'server.cjs'));
  await server.client.initialize();
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

/** Opens a text as a file of a new folder; gives how to export it. */
async function opened(
  text: string,
  name = 'namnden.protokoll',
  beside: Readonly<Record<string, string | Uint8Array>> = {},
) {
  const folder = folderWith({ [name]: text });
  for (const [file, data] of Object.entries(beside)) writeFileSync(join(folder, file), data);
  const uri = pathToFileURL(join(folder, name)).href;
  await server.client.open(uri, text);
  const params: ExportParams = {
    textDocument: { uri },
    formats: ['txt'],
    folder: null,
    final: false,
    anyway: false,
    overwrite: false,
    since: null,
  };
  const make = (choices: Partial<ExportParams> = {}): Promise<ExportAnswer> =>
    server.client.request('protokoll/export', { ...params, ...choices });
  return { folder, uri, make, params };
}

test('every document is the same as from the command line', async () => {
  const { folder, make } = await opened(EXAMPLE);
  const formats: ExportParams['formats'] = ['pdf', 'docx', 'html', 'txt', 'json'];
  const answer = await make({ formats, folder: 'dokument' });
  expect(answer.outcome).toBe('written');
  const source = join(folder, 'namnden.protokoll');
  run(['export', source, '--to', formats.join(), '--out', join(folder, 'cli')]);
  for (const format of formats) {
    const name = `namnden.${format}`;
    const [own, other] = ['dokument', 'cli'].map((place) =>
      readFileSync(join(folder, place, name)),
    );
    expect([name, other && own?.equals(other)]).toEqual([name, true]);
  }
});

test('a Word file has the look of the profile’s template, as from the command line', async () => {
  const profile = '{ "dokument": { "wordmall": "mall.docx" } }';
  const { folder, make } = await opened(EXAMPLE, 'namnden.protokoll', {
    'protokoll.json': profile,
    'mall.docx': await wordTemplateFile(),
  });
  expect(await make({ formats: ['docx'] })).toMatchObject({
    outcome: 'written',
    told: [expect.stringContaining('namnden.docx')],
  });
  const source = join(folder, 'namnden.protokoll');
  run(['export', source, '--to', 'docx', '--out', join(folder, 'cli')]);
  const own = readFileSync(join(folder, 'namnden.docx'));
  expect(own.equals(readFileSync(join(folder, 'cli', 'namnden.docx')))).toBe(true);
  const styles = unzipSync(own)['word/styles.xml'];
  expect(strFromU8(styles ?? new Uint8Array())).toContain('7030A0');

  rmSync(join(folder, 'mall.docx'));
  expect(await make({ formats: ['docx'] })).toMatchObject({
    outcome: 'written',
    told: [expect.stringContaining('”wordmall” (mall.docx) finns inte'), expect.anything()],
  });
});

test('what is typed but not saved is in the document', async () => {
  const { folder, uri, make } = await opened(EXAMPLE);
  await server.client.change(uri, { text: EXAMPLE.replace('Dagordning', 'Dagordningen i dag') });
  expect(await make()).toMatchObject({
    outcome: 'written',
    told: [expect.stringContaining('namnden.txt')],
  });
  expect(readFileSync(join(folder, 'namnden.txt'), 'utf8')).toContain('Dagordningen i dag');
});

test('an export that someone has worked on is not written over without asking', async () => {
  const { folder, make } = await opened(EXAMPLE);
  const target = join(folder, 'namnden.txt');
  expect((await make()).outcome).toBe('written');
  expect((await make()).outcome).toBe('written');
  writeFileSync(target, 'mitt eget');
  expect(await make()).toEqual({ outcome: 'foreign', path: target, changed: true });
  expect(readFileSync(target, 'utf8')).toBe('mitt eget');
  expect((await make({ overwrite: true })).outcome).toBe('written');
});

test('errors and notes hold a final document back, unless it is made knowingly', async () => {
  const { folder, make } = await opened(`${WRONG}\n[[kolla med Anna]]\n`);
  const held = await make({ final: true });
  expect(held).toMatchObject({ outcome: 'held', notes: [{ severity: 1 }, { severity: 1 }] });
  expect(held.outcome === 'held' && held.errors.map(({ code }) => code)).toContain('veckodag-fel');
  expect(existsSync(join(folder, 'namnden.txt'))).toBe(false);
  expect((await make({ final: true, anyway: true })).outcome).toBe('written');
});

test('an export can be stopped and leaves nothing, and the next is made', async () => {
  const { folder, params, make } = await opened(EXAMPLE);
  const stopping = new CancellationTokenSource();
  const { connection } = server.client;
  const making = connection.sendRequest<ExportAnswer>(
    'protokoll/export',
    { ...params, formats: ['pdf'] },
    stopping.token,
  );
  const started = new Promise((resolve) =>
    connection.onNotification('protokoll/exportProgress', resolve),
  );
  await started;
  stopping.cancel();
  expect(await making).toEqual({ outcome: 'cancelled' });
  expect(existsSync(join(folder, 'namnden.pdf'))).toBe(false);
  expect((await make({ formats: ['pdf'] })).outcome).toBe('written');
});

test('a folder that cannot be written to is told of', async () => {
  const { make } = await opened(EXAMPLE);
  const answer = await make({ folder: 'namnden.protokoll' });
  expect(answer).toMatchObject({ outcome: 'failed' });
});

test('a comparison is named after the protokoll, and says what has changed', async () => {
  const { folder, make } = await opened(EXAMPLE);
  const earlier = EXAMPLE.replace('den 6 juni 2026', 'den 5 juni 2026');
  expect(earlier).not.toBe(EXAMPLE);
  const answer = await make({ since: { name: 'i går', text: earlier } });
  expect(answer.outcome).toBe('written');
  const text = readFileSync(join(folder, 'namnden-andringar.txt'), 'utf8');
  expect(text).toMatch(/Jämfört från\s+i går/u);
  expect(text).toMatch(/Ändrade beslut\s+§ 3/u);
});

test('a reading copy has a name of its own', async () => {
  const { make } = await opened(EXAMPLE);
  const answer = await make({ formats: ['lasexemplar'] });
  expect(answer.outcome === 'written' && answer.uris.map((uri) => uri.split('/').at(-1))).toEqual([
    'namnden-lasexemplar.pdf',
  ]);
});
