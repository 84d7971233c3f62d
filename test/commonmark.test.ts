/** Where the language means to agree with CommonMark: paragraphs, lists and quotations. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { parse } from '../server/src/language/parse.ts';
import type { ProtokollNode } from '../server/src/language/tree.ts';

/** A block as its type and what it holds: `['list', ['item', ['paragraph', 'ord']]]`. */
type Shape = (string | Shape)[];

/** What the language does not have. */
const WITHOUT = { disable: { null: ['codeIndented', 'setextUnderline', 'thematicBreak'] } };

const NAMES: Readonly<Record<string, string>> = { blockquote: 'quote', listItem: 'item' };

/** What CommonMark's reference reading says of a text. */
function shapeInMarkdown(node: ReturnType<typeof fromMarkdown>['children'][number]): Shape {
  if (node.type === 'paragraph') {
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '?')).join('');
    return ['paragraph', text];
  }
  const type = node.type === 'list' && node.ordered ? 'ordered' : (NAMES[node.type] ?? node.type);
  return 'children' in node
    ? [type, ...(node.children as (typeof node)[]).map(shapeInMarkdown)]
    : [type];
}

/** What the language says of a block. */
function shapeInProtokoll(node: ProtokollNode): Shape {
  if (node.type === 'paragraph') return ['paragraph', node.value];
  const type = node.type === 'list' && node.kind === 'ordered' ? 'ordered' : node.type;
  const children = 'children' in node ? (node.children as ProtokollNode[]) : [];
  return [NAMES[type] ?? type, ...children.map(shapeInProtokoll)];
}

/** The blocks of a § whose prose the text is. */
function blocksOf(text: string): Shape[] {
  const item = parse(`§ 1\n\nTitel\n\n${text}`).children.find(({ type }) => type === 'item');
  const blocks = item && 'children' in item ? (item.children as ProtokollNode[]).slice(2) : [];
  return blocks.map(shapeInProtokoll);
}

const lines = (...pool: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('ord', '', '', ...pool), { maxLength: 12 }).map((all) => all.join('\n'));

/**
 * Lines in any order. A quotation ends at the first line without `>` here, in
 * CommonMark at the first blank one, so a blank one follows each. Two columns
 * are enough to stand in a numbered item here, so those are left out.
 */
const text = fc.oneof(
  lines(
    ...['- ord', '- flera ord', '  - ord', '  ord', '    - ord', '    ord', '  > ord\n'],
    ...['> ord\n> ord\n', '> - ord\n>   ord\n', '> > ord\n'],
  ),
  lines('1. ord', '2. ord', '   ord', '   - ord', '   1. ord', '> 1. ord\n'),
);

test('paragraphs, lists and quotations are those of CommonMark', () => {
  fc.assert(
    fc.property(text, (lines) => {
      const { children } = fromMarkdown(lines, { extensions: [WITHOUT] });
      expect(blocksOf(lines)).toEqual(children.map(shapeInMarkdown));
    }),
    { numRuns: 1000 },
  );
});
