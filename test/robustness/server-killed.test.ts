/**
 * A server that is killed in the middle of an edit: the next one, told of the
 * same open documents, answers as one that was never killed.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { folderWith } from '../support/cli.ts';
import { EditedDocument } from '../support/edited-document.ts';
import { SESSIONS } from '../support/editing-sessions.ts';
import { SEED, times } from '../support/effort.ts';
import { answersTo, OF_DOCUMENT, OF_WHOLE, questionsAt } from '../support/every-request.ts';
import { PULLING, until } from '../support/lsp-client.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';
import { randomOf } from '../support/random.ts';

const EXAMPLE = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const QUESTIONS = [...OF_DOCUMENT, ...OF_WHOLE, ...questionsAt({ line: 20, character: 3 })];

/** A folder with a profile, another protokoll and the verified text of the one that is edited. */
function folder(): string {
  const earlier = EXAMPLE.replace(/^§ 1\b/mu, '§ 100');
  const cwd = folderWith({
    'protokoll.json': '{ "organisation": "Granångers kommun", "regler": { "dnr-saknas": "info" } }',
    'a.justerat': EXAMPLE,
    'b.protokoll': earlier,
  });
  return pathToFileURL(cwd).href;
}

/** Starts what editors other than VS Code start, and waits until it knows the folder. */
async function started(root: string): Promise<ServerProcess> {
  const server = startProcess(join(inject('dist'), 'cli.mjs'), 'lsp');
  await server.client.initialize(PULLING, root);
  await until(async () => {
    const found = await server.client.request<unknown[]>('workspace/symbol', { query: '' });
    return found.length > 0;
  });
  return server;
}

test('killed in the middle of an edit', async () => {
  const root = folder();
  const uri = `${root}/a.protokoll`;
  for (let round = 0; round < times(1); round++) {
    const random = randomOf(SEED + round);
    const killed = await started(root);
    const document = new EditedDocument(killed.client, uri, EXAMPLE);
    await document.open();
    const session = [...SESSIONS.values()][random(SESSIONS.size)];
    const steps = session?.(EXAMPLE, random);
    const wanted = random(40);
    let done = 0;
    for (let step = steps?.next(); step && !step.done; step = steps?.next(document.text)) {
      await document.edit(step.value);
      if (done++ >= wanted) break;
    }
    // Nobody gets these answers.
    for (const [method, params] of QUESTIONS) {
      killed.client.request(method, { textDocument: { uri }, ...params }).catch(() => undefined);
    }
    const gone = once(killed.process, 'exit');
    killed.process.kill('SIGKILL');
    expect(await gone).toEqual([null, 'SIGKILL']);

    const [next, never] = [await started(root), await started(root)];
    for (const { client } of [next, never]) {
      await new EditedDocument(client, uri, document.text).open();
    }
    const answers = () =>
      Promise.all([next, never].map(({ client }) => answersTo(client, uri, QUESTIONS)));
    // The verified text beside it is read while the first questions are answered.
    await until(async () => {
      const [first, second] = await answers();
      return JSON.stringify(first) === JSON.stringify(second);
    });
    expect(JSON.stringify(await answers())).toContain('Granångers kommun');
    for (const one of [next, never]) {
      expect(await one.stop()).toBe(0);
      expect(one.errors()).toBe('');
    }
  }
});

test('a server whose editor is gone goes, too', async () => {
  const server = await started(folder());
  const gone = once(server.process, 'exit');
  server.process.stdin?.end();
  expect((await gone)[1]).toBeNull();
});
