/**
 * Recorded editing sessions on the real server process: every request is asked
 * around every edit, and in the end the server answers as one that never saw
 * anything but the last text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { snapshotOf } from '../support/cursor.ts';
import { EditedDocument } from '../support/edited-document.ts';
import { SESSIONS } from '../support/editing-sessions.ts';
import { SEED, times } from '../support/effort.ts';
import {
  answersTo,
  OF_DOCUMENT,
  OF_WHOLE,
  questionsAt,
  rangesIn,
  typingAt,
} from '../support/every-request.ts';
import { PULLING } from '../support/lsp-client.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';
import { randomOf } from '../support/random.ts';

const EXAMPLE = readFileSync(
  new URL('../../examples/forsta-protokollet.protokoll', import.meta.url),
  'utf8',
);
const TEXTS: [string, string][] = [
  ['LF', EXAMPLE],
  ['CRLF', EXAMPLE.replaceAll('\n', '\r\n')],
];

async function started(): Promise<ServerProcess> {
  const server = startProcess(join(inject('dist'), 'server.cjs'));
  await server.client.initialize(PULLING);
  return server;
}

let server: ServerProcess;
let fresh: ServerProcess;

beforeAll(async () => {
  server = await started();
  fresh = await started();
});

afterAll(async () => {
  for (const one of [server, fresh]) {
    expect(await one.stop()).toBe(0);
    expect(one.errors()).toBe('');
    expect(one.client.log.filter((line) => /\bat\s.*:\d+/u.test(line))).toEqual([]);
  }
});

/** Everything that a server says of a text that it sees for the first time. */
async function saysOf(one: ServerProcess, uri: string) {
  const questions = [
    ...OF_DOCUMENT,
    ...OF_WHOLE,
    ...[0, 7, 20].flatMap((line) => questionsAt({ line, character: 3 })),
  ];
  return answersTo(one.client, uri, questions);
}

describe.each(TEXTS)('%s', (ending, start) => {
  test.each([...SESSIONS])('%s', async (name, session) => {
    for (let round = 0; round < times(1); round++) {
      const random = randomOf(SEED + round);
      const uri = `file:///kommun/${encodeURIComponent(`${name} ${ending} ${round}`)}.protokoll`;
      const document = new EditedDocument(server.client, uri, start);
      await document.open();
      const steps = session(start, random);
      for (let step = steps.next(); !step.done; step = steps.next(document.text)) {
        const place = await document.edit(step.value);
        const around = [...OF_DOCUMENT, ...questionsAt(place), ...typingAt(place)];
        for (const { question, answer } of await answersTo(server.client, uri, around)) {
          for (const range of rangesIn(answer, uri)) {
            expect(range.start.line, String(question)).toBeGreaterThanOrEqual(0);
            expect(range.end.line, String(question)).toBeLessThanOrEqual(document.lineCount);
          }
          const now = snapshotOf(document.text);
          if (question[0] === 'textDocument/foldingRange')
            expect(answer).toEqual(foldingRanges(now));
          if (question[0] === 'textDocument/documentSymbol') {
            expect(answer).toEqual(JSON.parse(JSON.stringify(documentSymbols(now))));
          }
        }
      }
      const lasting = await saysOf(server, uri);
      const anew = new EditedDocument(fresh.client, uri, document.text);
      await anew.open();
      expect(lasting).toEqual(await saysOf(fresh, uri));
      await document.client.close(uri);
      await anew.client.close(uri);
    }
  });
});
