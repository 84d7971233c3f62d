/** What the head lacks and the profile knows is offered. */
import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import { readMinutes } from '../../minutes/read.ts';
import { parseProfile } from '../../profile/parse-profile.ts';
import { ruleContext } from '../context.ts';
import type { Rule } from '../rule.ts';
import { lintWith } from '../run.ts';
import { kommunSaknas } from './kommun-saknas.ts';
import { organSaknas } from './organ-saknas.ts';

/** What the first fix of a rule puts into a head without the field. */
function offered(rule: Rule, text: string, profileText: string): string | undefined {
  const { profile } = parseProfile(profileText);
  const tree = parse(text);
  const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) }, { profile });
  const [message] = lintWith([rule], context, (_, error) => {
    throw error;
  });
  return message?.fixes?.[0]?.edits[0]?.text;
}

const HEAD = 'Sammanträdesdatum: 2026-03-10\n';

test('the municipality', () => {
  const profile = '{ "organisation": "Granångers kommun" }';
  expect(offered(kommunSaknas, HEAD, profile)).toBe('\nKommun: Granångers kommun');
  expect(offered(kommunSaknas, HEAD, '{}')).toBeUndefined();
});

test('the body, where there is only one', () => {
  const one = '{ "organ": [{ "namn": "Kulturnämnden" }] }';
  const two = '{ "organ": [{ "namn": "Kulturnämnden" }, { "namn": "Kommunstyrelsen" }] }';
  expect(offered(organSaknas, HEAD, one)).toBe('\nOrgan: Kulturnämnden');
  expect(offered(organSaknas, HEAD, two)).toBeUndefined();
});
