/**
 * Reading, formatting and checking take time in proportion to the text, also
 * for a text made to be slow.
 */
import { describe, expect, test } from 'vitest';
import { format } from '../server/src/language/format.ts';
import { parse } from '../server/src/language/parse.ts';
import { ruleContext } from '../server/src/lint/context.ts';
import { lint } from '../server/src/lint/run.ts';
import { readMinutes } from '../server/src/minutes/read.ts';
import { expectLinearGrowth, type Times, timed } from './support/growth.ts';

const LARGE = 1_000_000;
const SMALL = LARGE / 8;

function timesOf(text: string): Times {
  const failed: unknown[] = [];
  const [parsed, tree] = timed(() => parse(text));
  const [read, minutes] = timed(() => readMinutes(tree, text));
  const [formatted] = timed(() => format(text));
  const [checked] = timed(() =>
    lint(ruleContext({ text, tree, minutes }), (rule, error) => failed.push([rule, error])),
  );
  expect(failed).toEqual([]);
  return { parse: parsed, read, format: formatted, lint: checked };
}

function expectLinear(small: string, large: string): void {
  expectLinearGrowth(
    () => timesOf(small),
    () => timesOf(large),
  );
}

const PIECES = [
  ...[
    '[[',
    ']]',
    '{{',
    '**a ',
    '[a](',
    '\\',
    'a@b.',
    'http://',
    '(',
    ':',
    ' ',
    '\t',
    '\u00ad',
    'a\u030a',
  ],
  ...['§ 1 ', '| a ', '> ', '- ', 'a) ', '1. ', '# ', '--- ', 'Kommun: ', 'KS-26/00101, '],
  ...[
    'Anna Ek (S), ',
    'ersätter ',
    '§§ 1-2, ',
    'Ja (3): ',
    '10 mars ',
    'beslutar att ',
    'Förslag. ',
  ],
  ...['12 kr kronor ', 'a  b ', 'se § 9 ', '2026–2027 2026-2027 ', 'tisdag den 1 mars 2026 '],
];

describe('a line of a megabyte', () => {
  test.each(PIECES)('of %j', (piece) => {
    const text = (length: number): string =>
      `Organ: Kommunstyrelsen\n\n§ 1\n\nTaxa\n\n## Beslut\nText ${piece.repeat(length / piece.length)}x\n`;
    expectLinear(text(SMALL), text(LARGE));
  });

  test.each(['Organ: ', 'Beslutande:\n- ', '§ 1 ', '§ 1\n\n', '§ 1\n\nTaxa\n\n## '])(
    'behind %j',
    (before) => {
      for (const piece of [' ', '(', 'Anna Ek (S), ', '# ', 'KS-26/00101, ']) {
        const text = (length: number): string =>
          `${before}x${piece.repeat(length / piece.length)}x\n`;
        expectLinear(text(SMALL), text(LARGE));
      }
    },
  );
});

describe('a megabyte of lines', () => {
  test.each([
    '[[a',
    '[[a]] b',
    '{{a',
    '> - a',
    '- a',
    'a) a',
    '| a | b |',
    'Bilaga: a',
    '## Beslut',
    'se § 99',
    '§ 1 forts.',
  ])('of %j', (line) => {
    const text = (length: number): string =>
      `§ 1\n\nTaxa\n${`${line}\n`.repeat(length / 4 / (line.length + 1))}`;
    expectLinear(text(SMALL), text(LARGE));
  });
});

describe('a megabyte of blocks', () => {
  test.each([
    '§ 1\n\nTaxa\n\n',
    '§§ 1-99999\n\nTaxa\n\n',
    '## Beslut\n- Taxan antas.\n-----\n\n',
    '## Beslutet skickas till\nAnna Ek\n\n',
    'Ja: A (S)\n\nNej: B (M)\n\n',
    '- a#\n\nb\n\n',
    '1. a\n\n',
    'Anna Ek (S) beslutar att taxan antas.\n\n',
    'Taxan antas, se § 9.\n\n',
    '> a\n\n',
  ])('of %j', (block) => {
    const text = (length: number): string =>
      `§ 1\n\nTaxa\n\n${block.repeat(length / 4 / block.length)}`;
    expectLinear(text(SMALL), text(LARGE));
  });

  test.each(['- Anna Ek (S)\n', '- Anna Ek (S), §§ 1-2\n', '- Anna Ek (S), ersätter Bo Al (M)\n'])(
    'in the head, of %j',
    (line) => {
      const text = (length: number): string =>
        `Organ: Kommunstyrelsen\nBeslutande:\n${line.repeat(length / 4 / line.length)}\n`;
      expectLinear(text(SMALL), text(LARGE));
    },
  );
});

test('ten thousand §§', () => {
  const item = (number: number): string =>
    `§ ${number} KS-26/${String(number).padStart(5, '0')}\n\nTaxa ${number}\n\n` +
    '## Beslut\n- Taxan antas.\n-----\n\n## Beslutet skickas till\nAnna Ek\n';
  const text = (count: number): string =>
    Array.from({ length: count }, (_, i) => item(i + 1)).join('\n');
  expectLinear(text(1250), text(10_000));
  expect(parse(text(10_000)).children).toHaveLength(10_000);
});
