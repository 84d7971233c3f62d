/** The texts of a protokoll, one by one, each with where it belongs. */
import type { Position, Protokoll, ProtokollNode, Text } from '../language/tree.ts';
import type { SectionRole } from '../language/vocabulary.ts';
import type { Item } from '../minutes/minutes.ts';
import { rangeOf } from './place.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** A text of the tree that holds words: a field's value, a title, a paragraph, a cell. */
export interface Leaf extends Text {
  type: 'fieldValue' | 'title' | 'paragraph' | 'tableCell';
  position: Position;
  /** The § that it stands in, null in the head. */
  item: Item | null;
  /** The nearest section's role, null outside sections. */
  role: SectionRole | null;
  /** Whether it stands in a quotation: someone else's words. */
  quoted: boolean;
  /** Dates, amounts and numbers need not be looked for in a text without one. */
  hasDigit: boolean;
}

type Place = Pick<Leaf, 'item' | 'role' | 'quoted'>;

const DIGIT = /\d/u;

/** Every leaf of the tree in order; those without a place are left out. */
export const leaves = shared(({ tree, minutes }: RuleContext): readonly Leaf[] => {
  const found: Leaf[] = [];
  const items = minutes.items.values();
  for (const child of tree.children) {
    const item = child.type === 'item' ? (items.next().value ?? null) : null;
    collect(child, { item, role: null, quoted: false }, found);
  }
  return found;
});

function collect(node: Exclude<ProtokollNode, Protokoll>, place: Place, found: Leaf[]): void {
  switch (node.type) {
    case 'fieldValue':
    case 'title':
    case 'paragraph':
    case 'tableCell':
      // Without a place of its own, nothing in it has one.
      if (rangeOf(node.position) !== null) found.push(leafOf(node, place));
      return;
    case 'section':
      collectAll(node.children, { ...place, role: node.role }, found);
      return;
    case 'quote':
      collectAll(node.children, { ...place, quoted: true }, found);
      return;
    case 'head':
    case 'item':
    case 'field':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      collectAll(node.children, place, found);
  }
}

function collectAll(
  nodes: readonly Exclude<ProtokollNode, Protokoll>[],
  place: Place,
  found: Leaf[],
): void {
  for (const node of nodes) collect(node, place, found);
}

function leafOf(
  { type, value, spans, position }: Pick<Leaf, 'type' | 'value' | 'spans' | 'position'>,
  { item, role, quoted }: Place,
): Leaf {
  return { type, value, spans, position, item, role, quoted, hasDigit: DIGIT.test(value) };
}
