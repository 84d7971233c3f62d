/**
 * The language's fixtures: what every sentence of its description means, as an
 * input with its tree, its minutes, its messages and its canonical form.
 * `UPDATE=1` writes what comes out now; the change is read before it is
 * committed. CI never writes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../server/src/language/format.ts';
import { parse } from '../server/src/language/parse.ts';
import { ruleContext } from '../server/src/lint/context.ts';
import { lint } from '../server/src/lint/run.ts';
import { readMinutes } from '../server/src/minutes/read.ts';
import { compactJson } from './support/compact-json.ts';
import { projectMinutes } from './support/minutes-projection.ts';
import { shapeOfMinutes } from './support/minutes-shape.ts';
import { placeText } from './support/place-text.ts';
import { projectTree } from './support/tree-projection.ts';
import { shapeOf } from './support/tree-shape.ts';

const FOLDER = new URL('fixtures/language/', import.meta.url);
const INPUT = 'input.protokoll';
const update = Boolean(process.env.UPDATE) && !process.env.CI;

const CASES = readdirSync(FOLDER).filter((name) => existsSync(new URL(`${name}/${INPUT}`, FOLDER)));

/** Rules that ask for what an excerpt leaves out. */
const OF_WHOLE_PROTOKOLL = [
  'kommun-saknas',
  'organ-saknas',
  'motesdatum-saknas',
  'beslutande-saknas',
  'ordforande-saknas',
  'sekreterare-saknas',
  'dnr-saknas',
  'beslut-saknas',
  'mottagare-saknas',
  'deltagande-utanfor',
];
const levels = Object.fromEntries(OF_WHOLE_PROTOKOLL.map((rule) => [rule, 'av' as const]));

/** What must come out of a text, by file name. */
function resultsOf(text: string): Record<string, string> {
  const tree = parse(text);
  const minutes = readMinutes(tree, text);
  const messages = lint(ruleContext({ text, tree, minutes }, { levels })).map(
    ({ position, level, rule, message }) =>
      `${placeText(position)} ${level} ${rule}: ${message.sv}\n`,
  );
  return {
    'tree.json': compactJson(projectTree(tree)),
    'minutes.json': compactJson(projectMinutes(minutes)),
    'messages.txt': messages.join(''),
    'formatted.protokoll': format(text),
  };
}

test('fixtures are not rewritten where nobody reads the change', () => {
  expect(process.env.CI && process.env.UPDATE).toBeFalsy();
});

test('there are fixtures', () => {
  expect(CASES.length).toBeGreaterThan(40);
});

describe.each(CASES)('%s', (name) => {
  const file = (part: string): URL => new URL(`${name}/${part}`, FOLDER);
  const text = readFileSync(file(INPUT), 'utf8');
  const results = resultsOf(text);

  test.each(Object.keys(results))('%s', (part) => {
    const result = results[part] ?? '';
    if (update) writeFileSync(file(part), result);
    expect(result).toBe(existsSync(file(part)) ? readFileSync(file(part), 'utf8') : '(missing)');
  });

  test('holds nothing else', () => {
    expect(readdirSync(file('.')).sort()).toEqual([...Object.keys(results), INPUT].sort());
  });

  test('means the same in its canonical form', () => {
    const formatted = format(text);
    expect(format(formatted)).toBe(formatted);
    expect(shapeOf(parse(formatted))).toEqual(shapeOf(parse(text)));
    const read = (source: string): unknown => shapeOfMinutes(readMinutes(parse(source), source));
    expect(read(formatted)).toEqual(read(text));
  });
});
