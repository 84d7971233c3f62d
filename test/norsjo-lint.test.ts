/**
 * The rules on a real protokoll, imported from its text: they must say what
 * was found by hand, where it was found, and nothing more.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../server/src/import/text.ts';
import { parse } from '../server/src/language/parse.ts';
import { ruleContext } from '../server/src/lint/context.ts';
import type { Message } from '../server/src/lint/rule.ts';
import { lint } from '../server/src/lint/run.ts';
import { readMinutes } from '../server/src/minutes/read.ts';

const DATA = join(import.meta.dirname, '../../shared/data');
const NAME = 'norsjo-au-2025-02-25';

/** The rows of a table, its head left out. */
function rows(file: string): string[][] {
  const [, ...lines] = readFileSync(join(DATA, `${NAME}.${file}`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => line.split('\t'));
}

/** What the rules say of the imported text, and the text. */
function check(final: boolean): { text: string; messages: Message[] } {
  const text = importText(readFileSync(join(DATA, `${NAME}.txt`), 'utf8'));
  const tree = parse(text);
  const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) }, { final });
  const messages = lint(context, (_, error) => {
    throw error;
  });
  return { text, messages };
}

const EXPECTED = 23;

describe.skipIf(!existsSync(DATA))('a real protokoll (skipped without the shared data)', () => {
  it.each([false, true])('is told what was found by hand, no more; final: %s', (final) => {
    const expected = rows('forvantat.tsv');
    expect(expected).toHaveLength(EXPECTED);
    const found = check(final).messages.map(({ rule, item }) => `${rule} § ${item?.label}`);
    expect(found.sort()).toEqual(expected.map(([rule, item]) => `${rule} § ${item}`).sort());
  });

  it('is told so at the words in question', () => {
    const source = readFileSync(join(DATA, `${NAME}.txt`), 'utf8').split('\n');
    const { text, messages } = check(false);
    for (const [rule, item, line] of rows('forvantat.tsv')) {
      const found = messages.filter((one) => one.rule === rule && one.item?.label === item);
      expect(found).toHaveLength(1);
      const place = found[0]?.position;
      const words = text.slice(place?.start.offset ?? 0, place?.end.offset ?? 0);
      expect(words).not.toBe('');
      expect(source[Number(line) - 1]).toContain(words);
    }
  });

  it('hears nothing where silence was asked for', () => {
    const found = check(true).messages.map(
      ({ rule, item }) => `${rule} ${item?.label ?? 'omslag'}`,
    );
    for (const [rules = '', items = ''] of rows('forvantat-tyst.tsv')) {
      for (const rule of rules.split(', ')) {
        if (items === 'alla') expect(found.filter((one) => one.startsWith(rule))).toEqual([]);
        for (const item of items.split(/[, ]+/)) expect(found).not.toContain(`${rule} ${item}`);
      }
    }
  });
});
