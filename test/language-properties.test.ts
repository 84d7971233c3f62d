import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../server/src/language/format.ts';
import { parse } from '../server/src/language/parse.ts';
import type { Protokoll, ProtokollNode } from '../server/src/language/tree.ts';
import { anyText, mutated } from './support/arbitrary.ts';
import { shapeOf } from './support/tree-shape.ts';

const RUNS = { numRuns: 3000 };

/** Every node with its parent. */
function* nodesOf(node: ProtokollNode): Generator<ProtokollNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

function checkPlaces(text: string, tree: Protokoll): void {
  const lines = text.split(/\r\n?|\n/u);
  for (const node of nodesOf(tree)) {
    const { start, end } = node.position;
    expect(start.offset).toBeGreaterThanOrEqual(0);
    expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? 0);
    expect(end.offset).toBeLessThanOrEqual(text.length);
    for (const { line, column } of [start, end]) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }
  }
}

/** Marks that their parents stand for: list marks, `#`, `>`, `|`, a colon, a note's brackets. */
const MARKS = /[\s\p{M}\ufeff\u00ad\u200b\u2060#>|:*+•–.)\-_[\]]/u;

function uncovered(text: string, tree: Protokoll): string {
  const covered = new Uint8Array(text.length);
  for (const node of [...nodesOf(tree), ...tree.notes]) {
    if ('children' in node && node.type !== 'listItem') continue;
    const { start, end } = node.position;
    covered.fill(1, start.offset, end.offset);
  }
  return [...text.matchAll(/./gsu)]
    .filter(({ 0: char, index }) => !covered[index] && !MARKS.test(char))
    .map(({ 0: char }) => char)
    .join('');
}

function checkText(text: string): void {
  const tree = parse(text);
  checkPlaces(text, tree);
  expect(uncovered(text, tree)).toBe('');
  const formatted = format(text);
  expect(format(formatted)).toBe(formatted);
  expect(shapeOf(parse(formatted))).toEqual(shapeOf(tree));
}

describe('any text', () => {
  it('parses, is covered by nodes, and means the same when it is formatted', () => {
    fc.assert(fc.property(anyText, checkText), RUNS);
  });

  it('still does when a protokoll is cut up', () => {
    const example = new URL('../examples/allmanna-utskottet-2026-03-10.protokoll', import.meta.url);
    const text = existsSync(example) ? readFileSync(example, 'utf8') : '';
    expect(text).not.toBe('');
    fc.assert(fc.property(mutated(text), checkText), { numRuns: 500 });
  });
});

const EXAMPLES = new URL('../examples/', import.meta.url);

/** The example protokoll, in canonical form. */
const canonical = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.protokoll'))
  .map((name) => format(readFileSync(new URL(name, EXAMPLES), 'utf8')));

/** A text in which the lines of one § below its § line are others. */
const withOtherItem = fc
  .tuple(fc.constantFrom(...canonical), fc.nat(), anyText)
  .map(([text, pick, other]) => {
    const items = parse(text).children.filter(({ type }) => type === 'item');
    const index = pick % items.length;
    const start = text.indexOf('\n', items[index]?.position.start.offset) + 1;
    const end = items[index + 1]?.position.start.offset ?? text.length;
    // Not another §, nor a note that opens here and closes further down.
    const body = other.replace(/§|\[\[/gu, '');
    return { text, index, changed: `${text.slice(0, start)}${body}\n\n${text.slice(end)}` };
  });

describe('a change inside one §', () => {
  it('leaves the reading of all others alone', () => {
    const others = (text: string, index: number): unknown[] => {
      const { children } = parse(text);
      const head = children.filter(({ type }) => type === 'head');
      const items = children.filter(({ type }) => type === 'item');
      return [...head, ...items.slice(0, index), ...items.slice(index + 1)].map(shapeOf);
    };
    const check = ({ text, index, changed }: { text: string; index: number; changed: string }) => {
      expect(others(changed, index)).toEqual(others(text, index));
    };
    fc.assert(fc.property(withOtherItem, check), { numRuns: 500 });
  });
});
