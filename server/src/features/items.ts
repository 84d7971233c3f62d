/** §§ by place, and what they are called where they are listed. */
import { itemName } from '../lint/item-name.ts';
import type { Item } from '../minutes/minutes.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** Takes an offset; returns the § that stands there, null in the head. */
export function itemAt({ minutes }: Pick<Snapshot, 'minutes'>, offset: number): Item | null {
  return minutes.items.findLast(({ position }) => (position.start.offset ?? 0) <= offset) ?? null;
}

/** `§ 17 Taxa`, on one line. */
export function itemLabel(snapshot: Pick<Snapshot, 'locale'>, item: Item): string {
  const title = item.title?.value ?? wordsFor(snapshot).noTitle;
  return `${itemName(item)[snapshot.locale]} ${title}`.replace(/\s+/gu, ' ').trim();
}
