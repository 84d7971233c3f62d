import { describe, expect, it } from 'vitest';
import { parse } from '../language/parse.ts';
import { readMinutes } from '../minutes/read.ts';
import { ruleContext } from './context.ts';
import { misnumbered } from './numbering.ts';

/** What is wrong with §§ of these numbers, in this order: `kind number→expected`. */
function problems(...labels: string[]): string[] {
  const text = labels.map((label) => `§ ${label}\n\nÄrende\n`).join('\n');
  const tree = parse(text);
  const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) });
  return misnumbered(context).map(({ kind, item, expected }) => {
    return `${kind} ${item.label}→${expected}`;
  });
}

describe('misnumbered', () => {
  it.each([
    [['16', '17', '18']],
    [['16', '17', '17a', '17b', '18']],
    [['16', '17a', '17b', '18']],
    [['140', '141']],
    [[]],
  ])('finds nothing in %j', (labels) => {
    expect(problems(...labels)).toEqual([]);
  });

  it.each([
    ['a number left out', ['16', '18', '19'], ['gap 18→17']],
    ['two left out', ['16', '19'], ['gap 19→17']],
    ['two gaps', ['16', '18', '20', '21'], ['gap 18→17', 'gap 20→19']],
    ['a number too high by mistake', ['16', '71', '18', '19'], ['gap 71→17']],
    ['a number twice', ['16', '17', '17', '18'], ['duplicate 17→18']],
    ['a number twice for the next', ['16', '17', '17', '19'], ['duplicate 17→18']],
    ['a number three times', ['16', '16', '16', '17'], ['duplicate 16→17', 'duplicate 16→18']],
    ['an early number again', ['16', '17', '18', '16', '20'], ['duplicate 16→19']],
    ['the next number too early', ['16', '18', '18', '19'], ['gap 18→17']],
    ['two that have changed places', ['16', '18', '17', '19'], ['order 18→17']],
    ['one out of place', ['16', '20', '17', '18', '19', '21'], ['order 20→17']],
    ['a number too low by mistake', ['16', '17', '5', '19'], ['order 5→18']],
    ['a block out of place', ['16', '30', '31', '17', '18'], ['order 17→32']],
  ])('finds %s', (_, labels, expected) => {
    expect(problems(...labels)).toEqual(expected);
  });

  it('lets a § without a number stand for one', () => {
    const text = '§ 16\n\nDagordning\n\n§\n\nTaxa\n\n§ 18\n\nGåvor\n';
    const tree = parse(text);
    const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) });
    expect(misnumbered(context)).toEqual([]);
  });
});
