/** What a protokoll says that an earlier version of it did not, § by §. */
import type { Item, Minutes } from '../minutes/minutes.ts';
import type { PrintDocument, PrintItem } from '../print/model.ts';
import { type PassageChange, passageChanges } from './changes.ts';
import { matchItems } from './match-items.ts';
import { coverPassages, itemPassages, type Passage } from './passages.ts';

/** A version of a protokoll. */
export interface Version {
  minutes: Minutes;
  document: PrintDocument;
}

/** A § that is new, gone, or not as it was. */
export interface ItemChange {
  kind: 'added' | 'removed' | 'changed';
  /** As printed in the later version, or in the earlier one where it is gone. */
  printed: PrintItem;
  /** The number that it had (`§ 16`), null where that is the same or it is new. */
  formerLabel: string | null;
  /** What differs, decision points first. */
  changes: PassageChange[];
  /** A decision of a verified version was changed and no correction says so. */
  needsCorrection: boolean;
}

export interface Comparison {
  /** What differs in the head: attendance, verification, notice. */
  head: PassageChange[];
  items: ItemChange[];
}

/**
 * Compares two versions of a protokoll by what they say; how it is written
 * (line breaks, marks, canonical form) makes no difference. A decision that was
 * changed after its verification asks for a correction (JO 581-2013, 2571-1999).
 */
export function compare(before: Version, after: Version): Comparison {
  const pairs = matchItems(before.document.items, after.document.items);
  return {
    head: passageChanges(coverPassages(before.document), coverPassages(after.document)),
    items: pairs.flatMap((pair) => {
      const [earlier, later] = [itemAt(before, pair.before), itemAt(after, pair.after)];
      const change = itemChange(earlier, later);
      if (change === null) return [];
      return [{ ...change, needsCorrection: needsCorrection(change, before, after, later) }];
    }),
  };
}

/** A § as it is printed, and as the minutes have it. */
interface WholeItem {
  printed: PrintItem;
  item: Item;
}

function itemAt({ document, minutes }: Version, index: number | null): WholeItem | null {
  const [printed, item] = index === null ? [] : [document.items[index], minutes.items[index]];
  return printed && item ? { printed, item } : null;
}

function itemChange(
  before: WholeItem | null,
  after: WholeItem | null,
): Omit<ItemChange, 'needsCorrection'> | null {
  const printed = (after ?? before)?.printed;
  if (printed === undefined) return null;
  const changes = passageChanges(passagesOf(before), passagesOf(after));
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const moved = before !== null && after !== null && before.printed.label !== printed.label;
  if (changes.length === 0 && !moved) return null;
  return {
    kind,
    printed,
    formerLabel: moved ? before.printed.label : null,
    changes: changes.toSorted((one, other) => Number(other.isDecision) - Number(one.isDecision)),
  };
}

function passagesOf(whole: WholeItem | null): Passage[] {
  return whole === null ? [] : itemPassages(whole.printed, whole.item);
}

function needsCorrection(
  { kind, changes }: Pick<ItemChange, 'kind' | 'changes'>,
  before: Version,
  after: Version,
  later: WholeItem | null,
): boolean {
  if (before.minutes.status !== 'justerat') return false;
  if (after.minutes.corrections.length > 0 || (later?.item.corrections.length ?? 0) > 0)
    return false;
  return kind !== 'changed' || changes.some(({ isDecision }) => isDecision);
}
