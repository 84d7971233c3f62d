/**
 * Reading, formatting and checking take time in proportion to the text, also
 * for a text made to be slow. No time is asserted, only how it grows: eight
 * times the text may take at most twenty times as long (64 if it were squared).
 */
import { describe, expect, test } from 'vitest';
import { format } from '../server/src/language/format.ts';
import { parse } from '../server/src/language/parse.ts';
import { ruleContext } from '../server/src/lint/context.ts';
import { lint } from '../server/src/lint/run.ts';
import { readMinutes } from '../server/src/minutes/read.ts';

const LARGE = 1_000_000;
const SMALL = LARGE / 8;
const MOST_GROWTH = 20;
/** Less than this is too little to tell growth from noise. */
const TRIFLE = 600;

/** Times of one text in milliseconds, by what was done. */
type Times = Record<'parse' | 'read' | 'format' | 'lint', number>;

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

function timed<T>(run: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

/** What grew too much from the small text to the large one. */
function tooMuch(small: Times, large: Times): string[] {
  return Object.entries(large).flatMap(([what, time]) => {
    const before = small[what as keyof Times];
    return time < TRIFLE || time < MOST_GROWTH * before ? [] : `${what}: ${before} to ${time} ms`;
  });
}

/** Fails where the time grows too much in each of three tries: one may be disturbed. */
function expectLinear(small: string, large: string): void {
  let found: string[] = [];
  for (let tries = 0; tries < 3; tries++) {
    found = tooMuch(timesOf(small), timesOf(large));
    if (found.length === 0) return;
  }
  expect(found).toEqual([]);
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

test('ten thousand §§', () => {
  const item = (number: number): string =>
    `§ ${number} KS-26/${String(number).padStart(5, '0')}\n\nTaxa ${number}\n\n` +
    '## Beslut\n- Taxan antas.\n-----\n\n## Beslutet skickas till\nAnna Ek\n';
  const text = (count: number): string =>
    Array.from({ length: count }, (_, i) => item(i + 1)).join('\n');
  expectLinear(text(1250), text(10_000));
  expect(parse(text(10_000)).children).toHaveLength(10_000);
});
