/** On which page each § stands, where the pages have been looked at. */
import type { Item } from '../minutes/minutes.ts';
import { itemIds } from '../print/item.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** Takes a protokoll; returns `sida 13(35)` for each § whose page is known. */
export function pageWords(snapshot: Snapshot): ReadonlyMap<Item, string> {
  const pages = snapshot.pages();
  if (!pages) return new Map();
  const idOf = itemIds();
  return new Map(
    snapshot.minutes.items.flatMap((item): [Item, string][] => {
      const place = pages.items.get(idOf(item));
      return place ? [[item, wordsFor(snapshot).page(place.first, pages.total)]] : [];
    }),
  );
}
