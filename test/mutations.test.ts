/**
 * For each rule a hundred random mistakes in clean protokoll, the same in every
 * run: each must give that rule and no other.
 */
import { describe, expect, test } from 'vitest';
import { analyse } from '../server/src/analysis.ts';
import { type CheckOptions, ruleContext } from '../server/src/lint/context.ts';
import { RULES } from '../server/src/lint/rules.ts';
import { lint } from '../server/src/lint/run.ts';
import type { Random } from './bench/text/prose.ts';
import { BASES, baseOf, EVERYDAY } from './mutations/bases.ts';
import type { Mutation } from './mutations/mutation.ts';
import { MUTATIONS } from './mutations/table.ts';
import { exampleProfile } from './support/example-profile.ts';
import { randomOf } from './support/random.ts';

const MUTANTS = 100;
/** Most of the hundred are to be different texts. */
const LEAST_DIFFERENT = 40;

/** What the rules say of a text before a final export: every rule once, by its name. */
function rulesOn(text: string, options: CheckOptions): string[] {
  const context = ruleContext(analyse(text), { profile: exampleProfile, final: true, ...options });
  const messages = lint(context, (_, error) => {
    throw error;
  });
  return [...new Set(messages.map(({ rule }) => rule))].sort();
}

interface Mutant {
  clean: string;
  text: string;
}

/** A protokoll with a mistake, made in the first of some random bases that has a place for it. */
function mutantOf(mutation: Mutation, random: Random): Mutant {
  for (let tries = 0; tries < 100; tries++) {
    const clean = baseOf(random, mutation.in ?? EVERYDAY);
    const text = mutation.breaks(clean, random);
    if (text !== null && text !== clean) return { clean, text };
  }
  throw new Error('no protokoll has a place for the mistake');
}

/** The part of a mutant that is not in its base. */
function difference({ clean, text }: Mutant): string {
  let start = 0;
  while (clean[start] === text[start]) start++;
  return text.slice(Math.max(0, start - 80), start + 120);
}

test.each(Object.entries(BASES))('the protokoll of kind %s are clean', (_, texts) => {
  expect(texts.flatMap((text) => rulesOn(text, {}))).toEqual([]);
});

test('every mistake is some rule’s', () => {
  const known = new Set(RULES.map(({ id }) => id));
  expect(Object.keys(MUTATIONS).filter((id) => !known.has(id))).toEqual([]);
});

describe('a hundred mistakes', () => {
  test.each(RULES.map(({ id }) => id))('against %s', (id) => {
    const mutation = MUTATIONS[id];
    if (!mutation) throw new Error(`test/mutations has no mistake against ${id}`);
    const texts = new Set<string>();
    const wrong: { found: string[]; at: string }[] = [];
    for (let seed = 1; seed <= MUTANTS; seed++) {
      const mutant = mutantOf(mutation, randomOf(seed));
      texts.add(mutant.text);
      const found = rulesOn(mutant.text, mutation.setting?.(mutant.clean) ?? {});
      const others = found.filter((one) => one !== id);
      if (!found.includes(id) || others.length > 0) wrong.push({ found, at: difference(mutant) });
    }
    expect(wrong).toEqual([]);
    expect(texts.size).toBeGreaterThanOrEqual(LEAST_DIFFERENT);
  });
});
