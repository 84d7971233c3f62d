/** The examples are the documentation's protokoll: the good ones are good in every respect. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from '../server/src/language/format.ts';
import { parse } from '../server/src/language/parse.ts';
import { ruleContext } from '../server/src/lint/context.ts';
import { lint } from '../server/src/lint/run.ts';
import { readMinutes } from '../server/src/minutes/read.ts';
import { parseProfile } from '../server/src/profile/parse-profile.ts';

const FOLDER = new URL('../examples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const { profile, problems } = parseProfile(read('protokoll.json'));

/** Every message, with and without the profile, before the final export. */
function check(name: string): string[] {
  const text = read(name);
  const tree = parse(text);
  const minutes = readMinutes(tree, text);
  return [{ profile, final: true }, { final: true }]
    .flatMap((options) => lint(ruleContext({ text, tree, minutes }, options)))
    .map(({ rule, message, position }) => `${position.start.line} ${rule}: ${message.sv}`);
}

const WITH_MISTAKES = 'med-fel.protokoll';
const GOOD = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.protokoll') && name !== WITH_MISTAKES,
);

test('the profile has no problems', () => {
  expect(problems).toEqual([]);
});

test('there are three good examples', () => {
  expect(GOOD).toHaveLength(3);
});

describe.each(GOOD)('%s', (name) => {
  test('gives no message', () => {
    expect(check(name)).toEqual([]);
  });

  test('is in canonical form', () => {
    const text = read(name);
    expect(format(text)).toBe(text);
  });

  test('names its officers and recipients as the register does', () => {
    const text = read(name);
    const { items } = readMinutes(parse(text), text);
    const known = new Set([
      ...profile.recipients,
      ...profile.people.map((person) => person.name),
      ...profile.bodies.flatMap((body) => [
        body.name,
        ...[...body.members, ...body.substitutes].map((person) => person.name),
      ]),
      // A private person, whose name is no one's to register.
      'Förslagsställaren',
    ]);
    const named = items.flatMap((item) => [...item.preparers, ...item.recipients]);
    expect(named.map((one) => one.name).filter((one) => !known.has(one))).toEqual([]);
  });
});

test('the example with mistakes shows the usual ones', () => {
  const found = check(WITH_MISTAKES).map((message) => message.split(/[ :]/u)[1]);
  expect(found).toEqual(
    expect.arrayContaining([
      'veckodag-fel',
      'justerare-saknas',
      'anslag-for-kort',
      'dnr-felformat',
      'namn-snarlikt',
      'paragraf-lucka',
      'beslut-tomt',
    ]),
  );
});
