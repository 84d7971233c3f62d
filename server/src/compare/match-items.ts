/** Which § of one version is which of another. */
import type { PrintItem } from '../print/model.ts';
import { words } from './passages.ts';

/** The places of a § in both versions, null where it is in one alone. */
export interface ItemPair {
  before: number | null;
  after: number | null;
}

/** By what two §§ are the same, the surest first; empty: it tells nothing. */
const SIGNS: readonly ((item: PrintItem) => string)[] = [
  (item) => join(item.label, caseOf(item), titleOf(item)),
  (item) => join(caseOf(item), titleOf(item)),
  (item) => join(item.label, titleOf(item)),
  (item) => join(item.label, caseOf(item)),
  titleOf,
  caseOf,
  ({ label }) => label,
];

/**
 * Takes the §§ of an earlier and a later version; returns them as pairs in the
 * order of the later one, each § that is gone behind the one that it followed.
 */
export function matchItems(before: readonly PrintItem[], after: readonly PrintItem[]): ItemPair[] {
  const earlier = new Map<number, number>();
  const taken = new Set<number>();
  for (const sign of SIGNS) {
    const free = indexesBySign(before, sign, taken);
    for (const [index, item] of after.entries()) {
      if (earlier.has(index)) continue;
      const found = free.get(sign(item))?.shift();
      if (found === undefined) continue;
      earlier.set(index, found);
      taken.add(found);
    }
  }
  return inOrder(before.length, after.length, earlier);
}

function indexesBySign(
  items: readonly PrintItem[],
  sign: (item: PrintItem) => string,
  taken: ReadonlySet<number>,
): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = sign(item);
    if (taken.has(index) || key === '') continue;
    const same = indexes.get(key);
    if (same) same.push(index);
    else indexes.set(key, [index]);
  }
  return indexes;
}

function inOrder(count: number, length: number, earlier: ReadonlyMap<number, number>): ItemPair[] {
  const taken = new Set(earlier.values());
  const pairs: ItemPair[] = [];
  const followedBy = new Map<number | null, number[]>();
  let last: number | null = null;
  for (let index = 0; index < count; index++) {
    if (taken.has(index)) last = index;
    else followedBy.set(last, [...(followedBy.get(last) ?? []), index]);
  }
  const addGone = (behind: number | null): void => {
    for (const index of followedBy.get(behind) ?? []) pairs.push({ before: index, after: null });
  };
  addGone(null);
  for (let index = 0; index < length; index++) {
    const before = earlier.get(index) ?? null;
    pairs.push({ before, after: index });
    if (before !== null) addGone(before);
  }
  return pairs;
}

function titleOf(item: PrintItem): string {
  return words(item.title).toLocaleLowerCase('sv');
}

function caseOf({ caseNumbers }: PrintItem): string {
  return caseNumbers.join(', ');
}

/** Several signs as one, which tells nothing where one of them does. */
function join(...signs: string[]): string {
  return signs.includes('') ? '' : signs.join('\n');
}
