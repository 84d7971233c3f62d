/**
 * An hour's typing on the real server process, as fast as it answers: its
 * memory does not grow, nothing goes wrong, and its last answers are those of a
 * server that never saw anything but the last text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { EditedDocument } from '../support/edited-document.ts';
import { SESSIONS } from '../support/editing-sessions.ts';
import { largest, SEED } from '../support/effort.ts';
import { answersTo, OF_DOCUMENT, OF_WHOLE, questionsAt } from '../support/every-request.ts';
import { PULLING } from '../support/lsp-client.ts';
import { type MeasuredProcess, startMeasured } from '../support/lsp-process.ts';
import { randomOf } from '../support/random.ts';

const EXAMPLE = readFileSync(
  new URL('../../examples/allmanna-utskottet-2026-03-10.protokoll', import.meta.url),
  'utf8',
);
const URI = 'file:///kommun/lang.protokoll';
/** Steps, each a word or a letter: an hour holds some 6,000 words. */
const STEPS = largest(150, 6000);
/** How much more memory is in use after all this, in bytes, than a noisy measure explains. */
const MOST_GROWTH = 6_000_000;

async function started(): Promise<MeasuredProcess> {
  const server = startMeasured(join(inject('dist'), 'server.cjs'));
  await server.client.initialize(PULLING);
  return server;
}

/** Types sessions at random until so many steps are done, then takes all back. */
async function typeFor(document: EditedDocument, steps: number, seed: number): Promise<void> {
  const random = randomOf(seed);
  const sessions = [...SESSIONS.values()];
  for (let done = 0; done < steps; ) {
    const session = sessions[random(sessions.length)];
    const running = session?.(document.text, random);
    for (let step = running?.next(); step && !step.done; step = running?.next(document.text)) {
      const place = await document.edit(step.value);
      await answersTo(document.client, URI, [...OF_DOCUMENT, ...questionsAt(place).slice(0, 2)]);
      done++;
    }
    // The same text again and again: what grows then is the server.
    if (document.text.length > 2 * EXAMPLE.length) await restore(document);
  }
  await restore(document);
}

async function restore(document: EditedDocument): Promise<void> {
  await document.edit([{ start: 0, end: document.text.length, text: EXAMPLE }]);
  await answersTo(document.client, URI, OF_DOCUMENT);
}

test(`an hour's typing`, { timeout: 3_600_000 }, async () => {
  const server = await started();
  const document = new EditedDocument(server.client, URI, EXAMPLE);
  await document.open();
  await typeFor(document, STEPS / 3, SEED);
  const before = await server.heap();
  await typeFor(document, STEPS, SEED + 1);
  const after = await server.heap();
  expect(after - before).toBeLessThan(MOST_GROWTH);

  const fresh = await started();
  await new EditedDocument(fresh.client, URI, EXAMPLE).open();
  const questions = [...OF_DOCUMENT, ...OF_WHOLE, ...questionsAt({ line: 20, character: 3 })];
  expect(await answersTo(server.client, URI, questions)).toEqual(
    await answersTo(fresh.client, URI, questions),
  );
  for (const one of [server, fresh]) {
    expect(await one.stop()).toBe(0);
    expect(one.errors()).toBe('');
    expect(one.client.log.filter((line) => /\bat\s.*:\d+/u.test(line))).toEqual([]);
  }
});
