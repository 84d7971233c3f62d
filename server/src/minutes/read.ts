/** From the tree to the minutes: what a protokoll says. */
import { ownBodyOf } from '../language/body-name.ts';
import { lineIndex } from '../language/positions.ts';
import type { Item, Protokoll } from '../language/tree.ts';
import { readHead } from './head.ts';
import { readItem } from './item.ts';
import type { Minutes } from './minutes.ts';
import type { Reading } from './place.ts';

/**
 * Reads the minutes of a protokoll. Total and linear: any tree gives minutes.
 *
 * @param tree the tree that `parse(text)` gave
 * @param text the source that the tree's positions belong to
 * @returns what the protokoll says, each part with its place in `text`
 */
export function readMinutes(tree: Protokoll, text: string): Minutes {
  const items = tree.children.filter((child) => child.type === 'item');
  const reading: Reading = { lineStarts: lineIndex(text), ...numbersOf(items) };
  const head = readHead(reading, tree.children.find((child) => child.type === 'head') ?? null);
  const own = ownBodyOf(head.body?.value ?? null);
  const meeting = head.meetingDate?.iso ?? null;
  return {
    ...head,
    items: items.map((item) => readItem(reading, item, own, meeting)),
    notes: tree.notes,
    position: tree.position,
  };
}

/** The lowest and the highest number of the §§. */
function numbersOf(items: readonly Item[]): Pick<Reading, 'firstItem' | 'lastItem'> {
  let firstItem: number | null = null;
  let lastItem: number | null = null;
  for (const { children } of items) {
    const line = children.find((child) => child.type === 'itemLine');
    const number = line?.number ?? null;
    if (number === null) continue;
    firstItem = Math.min(firstItem ?? number, number);
    lastItem = Math.max(lastItem ?? number, line?.lastNumber ?? number);
  }
  return { firstItem, lastItem };
}
