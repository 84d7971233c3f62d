/**
 * The real server process over stdio: every request at every token of the
 * examples while they are edited at random, and at positions far out of range.
 * No error, no crash, no answer for an old version.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { ITEM_COMMANDS } from '../../server/src/features/item-commands.ts';
import { snapshotOf } from '../support/cursor.ts';
import {
  FAR,
  OF_DOCUMENT,
  OF_WHOLE,
  type Question,
  questionsAt,
  questionsIn,
  rangesIn,
  typingAt,
} from '../support/every-request.ts';
import { PULLING } from '../support/lsp-client.ts';
import { type ServerProcess, startProcess } from '../support/lsp-process.ts';
import { randomOf } from '../support/random.ts';

const FOLDER = new URL('../../examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.protokoll'));
const ROOT = 'file:///kommun';

/** What is typed, pasted and broken. */
const PIECES = [
  ...['', '\n', '\n\n', '§', '§ ', '§ 7', '\n§ 99 KS-26/00001\n\n', '## ', '- ', '| a | b |\n'],
  ...[
    '[[',
    ']]',
    '{{',
    '}}',
    ':',
    'å',
    '\u00ad',
    '𝒳',
    '\r',
    '\r\n',
    '*',
    '`',
    '(S)',
    ' och ',
    '-----\n',
  ],
  ...['Anna Ek', 'ersätter', '2026-02-30', 'Beslutande:\n', '\\', '\u0000', '\ud800', '<b>', '1. '],
];

/** Tens of thousands of questions take their time where other tests run beside them. */
const LONG = 300_000;

const COMMANDS = [...ITEM_COMMANDS.keys()];

let server: ServerProcess;

beforeAll(async () => {
  server = startProcess(join(inject('dist'), 'server.cjs'));
  server.client.connection.onRequest('workspace/applyEdit', () => ({ applied: false }));
  await server.client.initialize(PULLING, ROOT);
});

afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

describe.each(EXAMPLES)('%s', (name) => {
  test(
    'every request at every token, while it is edited',
    async () => {
      const uri = `${ROOT}/${name}`;
      const random = randomOf(name.length);
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      const document = TextDocument.create(uri, 'protokoll', 1, text);
      const { client } = server;
      const textDocument = { uri };
      const asked: Promise<void>[] = [];
      let answers = 0;

      /** Asks, and holds the answer to the text as it was when it was asked. */
      const ask = (method: string, params: object, check?: (answer: unknown) => void): void => {
        const { lineCount } = document;
        const asking = client.request<unknown>(method, { textDocument, ...params });
        asked.push(
          asking.then(
            (answer) => {
              answers++;
              for (const { start, end } of rangesIn(answer, uri)) {
                expect(start.line, method).toBeGreaterThanOrEqual(0);
                expect(end.line, method).toBeLessThanOrEqual(lineCount);
              }
              check?.(answer);
            },
            (error: unknown) => {
              throw new Error(`${method} ${JSON.stringify(params)}: ${error}`);
            },
          ),
        );
      };

      const askAll = (questions: readonly Question[]): void => {
        for (const [method, params] of questions) ask(method, params);
      };

      const edit = async (): Promise<void> => {
        const from = random(document.getText().length + 1);
        const range = {
          start: document.positionAt(from),
          end: document.positionAt(from + (random(3) === 0 ? random(40) : 0)),
        };
        const change = { range, text: PIECES[random(PIECES.length)] ?? '' };
        await client.change(uri, change);
        TextDocument.update(document, [change], document.version + 1);
        const now = snapshotOf(document.getText());
        // What is asked right behind a change is answered for the text with that change.
        ask('textDocument/foldingRange', {}, (answer) =>
          expect(answer).toEqual(foldingRanges(now)),
        );
        ask('textDocument/documentSymbol', {}, (answer) =>
          expect(answer).toEqual(documentSymbols(now)),
        );
        askAll(OF_DOCUMENT);
      };

      await client.open(uri, text);
      const tokens = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
        ({ index }) => index,
      );
      for (const [i, offset] of tokens.entries()) {
        const position = document.positionAt(offset);
        askAll(questionsAt(position));
        if (i % 40 === 0) {
          await edit();
          askAll(questionsIn({ start: position, end: document.positionAt(offset + 300) }));
          askAll(typingAt(position));
          // What is known of the workspace follows the text after a pause.
          const query = text.slice(offset, offset + 3);
          asked.push(client.request('workspace/symbol', { query }).then(() => undefined));
          const command = COMMANDS[random(COMMANDS.length)];
          ask('workspace/executeCommand', { command, arguments: [uri, position] });
        }
        if (i % 400 === 0) {
          askAll(OF_WHOLE);
          for (const far of FAR) {
            askAll([...questionsAt(far), ...typingAt(far)]);
            askAll(questionsIn({ start: far, end: far }));
            for (const command of COMMANDS) {
              ask('workspace/executeCommand', { command, arguments: [uri, far] });
            }
          }
          await Promise.all(asked.splice(0));
        }
      }
      await Promise.all(asked);
      await client.close(uri);
      expect(answers).toBeGreaterThan(tokens.length * 9);
      expect(server.errors()).toBe('');
      expect(client.log.filter((line) => /\bat\s.*:\d+/u.test(line))).toEqual([]);
    },
    LONG,
  );
});

test('the command line serves, too', async () => {
  const other = startProcess(join(inject('dist'), 'cli.mjs'), 'lsp');
  const { capabilities } = await other.client.initialize();
  expect(capabilities.hoverProvider).toBe(true);
  await other.client.open(`${ROOT}/a.protokoll`, 'Organ: Kulturnämnden\n');
  expect(await other.client.rules(`${ROOT}/a.protokoll`)).toContain('motesdatum-saknas');
  expect(await other.stop()).toBe(0);
});
