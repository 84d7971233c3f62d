/** The examples are the documentation's protokoll: the good ones are good in every respect. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../server/src/analysis.ts';
import { format } from '../server/src/language/format.ts';
import { parse } from '../server/src/language/parse.ts';
import { type CheckOptions, ruleContext } from '../server/src/lint/context.ts';
import type { Message } from '../server/src/lint/rule.ts';
import { lint } from '../server/src/lint/run.ts';
import { readMinutes } from '../server/src/minutes/read.ts';
import { parseProfile } from '../server/src/profile/parse-profile.ts';

const FOLDER = new URL('../examples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const { profile, problems } = parseProfile(read('protokoll.json'));

const PRESETS = ['utkast', 'justering', 'publicering'] as const;

function messages(analysis: Analysis, options: CheckOptions): Message[] {
  return lint(ruleContext(analysis, options), (_, error) => {
    throw error;
  });
}

/** Every message with every preset, with and without the profile, before the final export and long before. */
function check(name: string): string[] {
  const analysis = analyse(read(name));
  return [null, ...PRESETS]
    .flatMap((preset) => [
      { preset, profile, final: true },
      { preset, final: true },
      { preset, profile },
    ])
    .flatMap((options) => messages(analysis, options))
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

/**
 * The mistakes in the order of their lines, and the levels that they have as
 * the text stands, as a draft, for verification and for publication; a hyphen
 * where they are not told.
 */
const MISTAKES = `
4 veckodag-fel           fel fel fel fel
15 deltagande-utanfor    fel fel fel fel
17 justerare-saknas      - - fel fel
21 anslag-for-kort       fel fel fel fel
37 rubrik-utan-markering tips tips - -
38 datum-felformat       varning varning varning varning
40 anteckning-kvar       info - varning fel
46 bilaga-inte-listad    varning varning varning fel
53 dnr-felformat         fel fel fel fel
57 namn-snarlikt         varning varning varning varning
62 propositionsordning-saknas varning tips fel varning
71 omrostning-summa      fel fel fel fel
82 paragraf-lucka        fel fel fel fel
87 hanvisning-okand      fel fel fel fel
87 blanksteg             tips tips - -
87 enhet-dubbel          varning varning varning varning
89 beslut-tomt           fel tips fel fel
`;

test.each([null, ...PRESETS].map((preset, i) => ({ preset, column: i + 2 })))(
  'the example with mistakes has those, no more, with the preset $preset',
  ({ preset, column }) => {
    const rows = MISTAKES.trim()
      .split('\n')
      .map((line) => line.split(/\s+/u));
    const expected = rows.filter((row) => row[column] !== '-');
    const found = messages(analyse(read(WITH_MISTAKES)), { profile, preset });
    expect(
      found.map(({ rule, level, position }) => [`${position.start.line}`, rule, level]),
    ).toEqual(expected.map((row) => [row[0], row[1], row[column]]));
  },
);
