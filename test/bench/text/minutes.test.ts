/** What is measured must be protokoll that a secretary could have written. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/analysis.ts';
import { ruleContext } from '../../../server/src/lint/context.ts';
import { lint } from '../../../server/src/lint/run.ts';
import { generateArchive, generateMinutes, ITEMS_OF_ONE, minutesOfSize } from './minutes.ts';

/** What the rules say about a text before a final export, `rule: words`. */
function messagesOn(text: string): string[] {
  const context = ruleContext(analyse(text), { final: true });
  return lint(context).map(({ rule, message }) => `${rule}: ${message.sv}`);
}

describe('a generated protokoll', () => {
  test.each([1, 2, 3, 4, 5])('gives no messages (seed %i)', (seed) => {
    expect(messagesOn(minutesOfSize(4, seed))).toEqual([]);
  });

  test('has its §§, with votes, tables and lists among them', () => {
    const { minutes, tree } = analyse(generateMinutes({ items: 200, seed: 7 }));
    const { items, deciders } = minutes;
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(deciders?.people).toHaveLength(9);
    const votes = items.flatMap((item) => item.votes);
    expect(votes.length).toBeGreaterThan(5);
    expect(JSON.stringify(tree)).toMatch(/"table".*"list"|"list".*"table"/u);
    expect(items.every(({ decisions }) => decisions.length === 1)).toBe(true);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(minutesOfSize(1, 3)).toBe(minutesOfSize(1, 3));
    expect(minutesOfSize(1, 3)).not.toBe(minutesOfSize(1, 4));
  });

  test('grows with its size', () => {
    expect(minutesOfSize(10).length / minutesOfSize(1).length).toBeCloseTo(10, -0.5);
  });
});

test('an archive gives no messages, and numbers its §§ through the year', () => {
  const texts = [...generateArchive(25).values()];
  expect(texts).toHaveLength(25);
  expect(texts.flatMap(messagesOn)).toEqual([]);
  const firsts = texts.slice(0, 11).map((text) => analyse(text).minutes.items[0]?.number);
  expect(firsts).toEqual([...Array.from({ length: 10 }, (_, i) => i * ITEMS_OF_ONE + 1), 1]);
});
