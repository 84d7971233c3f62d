/** Texts of printed protokoll in many layouts, with the markup that import makes of them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importText } from '../server/src/import/text.ts';
import { format } from '../server/src/language/format.ts';
import { lostWords } from './lost-words.ts';

const FOLDER = new URL('./fixtures/import/', import.meta.url);
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('import of %s', (name) => {
  const input = readFileSync(new URL(`${name}/input.txt`, FOLDER), 'utf8');
  const output = importText(input);

  /** Compares with a stored file; UPDATE=1 writes it, to be read before it is kept. */
  function expectStored(file: string, text: string): void {
    const path = new URL(`${name}/${file}`, FOLDER);
    if (process.env.UPDATE === '1') writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  }

  test('gives the stored markup', () => {
    expectStored('output.protokoll', output);
  });

  test('loses no word but those that are stored as furniture', () => {
    expectStored(
      'lost.txt',
      lostWords(input, output)
        .map((word) => `${word}\n`)
        .join(''),
    );
  });

  test('is canonical, and the same when it is imported again', () => {
    expect(format(output)).toBe(output);
    expect(importText(output)).toBe(output);
  });
});
