/** The running text of each §, for rules on how it is written. */
import type { Item } from '../minutes/minutes.ts';
import { type Leaf, leaves } from './leaves.ts';
import { type Range, rangeIn } from './place.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** The texts of a §: titles, values, paragraphs and cells, quotations left out. */
export interface ItemProse {
  item: Item;
  leaves: readonly Leaf[];
}

/** Every § with its own texts, in order. What someone else wrote is not judged. */
export const itemProse = shared((context: RuleContext): readonly ItemProse[] => {
  const found: { item: Item; leaves: Leaf[] }[] = [];
  for (const leaf of leaves(context)) {
    const { item } = leaf;
    if (item === null || leaf.quoted) continue;
    const last = found.at(-1);
    if (last?.item === item) last.leaves.push(leaf);
    else found.push({ item, leaves: [leaf] });
  }
  return found;
});

/** How a verified protokoll is written is no longer anyone's to change. */
export function mayBeRewritten({ minutes }: RuleContext): boolean {
  return minutes.status !== 'justerat';
}

/**
 * The source offsets of a leaf's text from index `from` to `to` (exclusive);
 * null where something that is not read (a note, a soft hyphen) stands inside.
 */
export function unbroken(leaf: Leaf, from: number, to: number): Range | null {
  const range = rangeIn(leaf, from, to);
  return range.end - range.start === to - from ? range : null;
}
