/**
 * Changes of whole §§: one more, one less, another order, one made of two, two
 * of one. Numbers follow, and every reference to them, and `Paragrafer` in the
 * head. Each function returns null where it cannot be done; nothing of it is
 * for verified minutes, whose numbers stay.
 */
import { itemReferences } from '../lint/item-references.ts';
import { type Numbered, numberedItems } from '../lint/numbering.ts';
import { rangeOf } from '../lint/place.ts';
import { numberEdits, renumberEdits } from '../lint/renumber.ts';
import type { TextEdit } from '../lint/rule.ts';
import { sourceLine } from '../lint/source-line.ts';
import type { Item } from '../minutes/minutes.ts';
import { itemAt } from './items.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** Edits that do not overlap, in no order. */
export type ItemChange = (snapshot: Snapshot, offset: number) => TextEdit[] | null;

/** A new § after the one at the offset; the first one where there is none. */
export const insertItem: ItemChange = (snapshot, offset) => {
  const item = itemAt(snapshot, offset) ?? snapshot.minutes.items[0] ?? null;
  if (item === null) return addAt(snapshot, snapshot.text.length, '1', []);
  const { end } = placeOf(snapshot, item);
  return addAt(snapshot, end, nextNumber(item), shifted(snapshot, end, 1));
};

/** What stands from the offset's line on becomes a § of its own. */
export const splitItem: ItemChange = (snapshot, offset) => {
  const item = itemAt(snapshot, offset);
  if (item === null) return null;
  const at = sourceLine(snapshot.text, offset).start;
  const head = rangeOf(item.title?.position ?? item.line.position)?.end ?? 0;
  if (at <= head || snapshot.text.slice(at, placeOf(snapshot, item).end).trim() === '') return null;
  return addAt(snapshot, at, nextNumber(item), shifted(snapshot, placeOf(snapshot, item).end, 1));
};

/** The § at the offset changes places with the one before. */
export const moveItemUp: ItemChange = (snapshot, offset) => {
  const { items } = snapshot.minutes;
  const at = items.indexOf(itemAt(snapshot, offset) as Item);
  const [before, item] = [items[at - 1], items[at]];
  return before && item ? swap(snapshot, before, item) : null;
};

/** The § at the offset changes places with the one after. */
export const moveItemDown: ItemChange = (snapshot, offset) => {
  const { items } = snapshot.minutes;
  const item = itemAt(snapshot, offset);
  const after = item && items[items.indexOf(item) + 1];
  return item && after ? swap(snapshot, item, after) : null;
};

/** The § at the offset is taken away; what refers to it gets a note. */
export const removeItem: ItemChange = (snapshot, offset) => {
  const item = itemAt(snapshot, offset);
  if (item === null) return null;
  const { start, end } = placeOf(snapshot, item);
  const fewer = -span(snapshot, item);
  const moved = shifted(snapshot, end, fewer);
  const words = wordsFor(snapshot).itemRemoved(item.label ?? '?');
  const notes = itemReferences(snapshot)
    .filter(
      (one) => `${one.number}${one.letter}` === item.label && !isDeclared(snapshot, one.start),
    )
    .map((one) => ({ start: one.end, end: one.end, text: ` [[${words}]]` }));
  const kept = [...edits(snapshot, moved), ...notes].filter(outside({ start, end }));
  return [...kept, ...declared(snapshot, fewer), { start, end, text: '' }];
};

/** The § at the offset goes on with what stands in the one after; no word is lost. */
export const joinItem: ItemChange = (snapshot, offset) => {
  const { items } = snapshot.minutes;
  const item = itemAt(snapshot, offset);
  const after = item && items[items.indexOf(item) + 1];
  if (!item || !after) return null;
  const line = rangeOf(after.line.position) ?? placeOf(snapshot, after);
  const lineEnd = line.end + (/^\s+/u.exec(snapshot.text.slice(line.end))?.[0].length ?? 0);
  const fewer = -span(snapshot, after);
  const moved = shifted(snapshot, placeOf(snapshot, after).end, fewer);
  const own = new Set(item.caseNumbers.map(({ text }) => text));
  const more = after.caseNumbers.filter(({ text }) => !own.has(text)).map(({ text }) => text);
  const ownEnd = rangeOf(item.line.position)?.end ?? 0;
  const separator = own.size > 0 ? ', ' : ' ';
  const cases =
    more.length > 0 ? [{ start: ownEnd, end: ownEnd, text: separator + more.join(', ') }] : [];
  const toFirst = itemReferences(snapshot)
    .filter(
      (one) => `${one.number}${one.letter}` === after.label && !isDeclared(snapshot, one.start),
    )
    .map(({ start, end }) => ({ start, end, text: String(item.lastNumber ?? item.number ?? '?') }));
  const kept = [...edits(snapshot, moved), ...toFirst].filter(
    outside({ start: line.start, end: lineEnd }),
  );
  return [
    ...kept,
    ...cases,
    ...declared(snapshot, fewer),
    { start: line.start, end: lineEnd, text: '' },
  ];
};

/** All §§ get the numbers that follow from the first one's. */
export const renumberItems: ItemChange = (snapshot) => {
  const [first] = numberedItems(snapshot);
  return first ? renumberEdits(snapshot, { item: first.item, expected: first.first }) : null;
};

/** A § and the number that it gets. */
type Moved = Numbered & { newFirst: number };

/** The numbered §§ from an offset on, each as much higher or lower. */
function shifted(snapshot: Snapshot, from: number, by: number): Moved[] {
  return numberedItems(snapshot)
    .filter(({ item }) => by !== 0 && placeOf(snapshot, item).start >= from)
    .map((one) => ({ ...one, newFirst: one.first + by }));
}

/** How many numbers a § takes: none where it shares one by a letter. */
function span(snapshot: Snapshot, item: Item): number {
  if (item.number === null) return 0;
  const sharing = snapshot.minutes.items.filter(({ number }) => number === item.number);
  return sharing.length > 1 ? 0 : (item.lastNumber ?? item.number) - item.number + 1;
}

function swap(snapshot: Snapshot, before: Item, item: Item): TextEdit[] {
  const all = numberedItems(snapshot);
  const [a, b] = [before, item].map((one) => all.find((numbered) => numbered.item === one));
  const moved: Moved[] =
    a && b && a.first < b.first
      ? [
          { ...b, newFirst: a.first },
          { ...a, newFirst: a.first + b.last - b.first + 1 },
        ]
      : [];
  const [upper, lower] = [placeOf(snapshot, before), placeOf(snapshot, item)];
  const changed = edits(snapshot, moved);
  const block = applied(snapshot.text, lower, changed);
  const tail = /\s*$/u.exec(block)?.[0] ?? '';
  const gap = /\s*$/u.exec(snapshot.text.slice(upper.start, upper.end))?.[0] ?? '';
  return [
    ...changed.filter(outside(lower)),
    {
      start: upper.start,
      end: upper.start,
      text: block.slice(0, block.length - tail.length) + gap,
    },
    // The space between two §§ stays between them, and that at the file's end at its end.
    { start: upper.end - gap.length, end: lower.end, text: tail },
  ];
}

/** The text of a place after the edits in it. */
function applied(
  text: string,
  place: { start: number; end: number },
  all: readonly TextEdit[],
): string {
  const inside = all.filter(({ start, end }) => place.start <= start && end <= place.end);
  inside.sort((a, b) => b.start - a.start);
  let result = text.slice(place.start, place.end);
  for (const { start, end, text: words } of inside) {
    result = result.slice(0, start - place.start) + words + result.slice(end - place.start);
  }
  return result;
}

function addAt(
  snapshot: Snapshot,
  at: number,
  number: string,
  moved: readonly Moved[],
): TextEdit[] {
  const { text } = snapshot;
  const eol = /\r\n?|\n/u.exec(text)?.[0] ?? '\n';
  const before = text.slice(0, at);
  const breaks = /(?:\r\n?|\n)*$/u.exec(before)?.[0].match(/\r\n?|\n/gu)?.length ?? 0;
  const gap = before.trim() === '' ? '' : eol.repeat(Math.max(0, 2 - breaks));
  const words = `${gap}§ ${number}${eol}${eol}${wordsFor(snapshot).newTitle}${eol}${eol}`;
  return [
    ...edits(snapshot, moved),
    ...declared(snapshot, number === '?' ? 0 : 1),
    { start: at, end: at, text: words },
  ];
}

/** `18` behind `§ 17`; `?` where the § has no number itself. */
function nextNumber({ number, lastNumber }: Item): string {
  return number === null ? '?' : String((lastNumber ?? number) + 1);
}

/** The edits of numbers and references; `Paragrafer` has its own. */
function edits(snapshot: Snapshot, moved: readonly Moved[]): TextEdit[] {
  return numberEdits(snapshot, moved).filter(({ start }) => !isDeclared(snapshot, start));
}

function isDeclared({ minutes }: Snapshot, offset: number): boolean {
  const range = rangeOf(minutes.declaredItems?.position);
  return range !== null && range.start <= offset && offset < range.end;
}

/** The edit of `Paragrafer: 16-47` for more or fewer §§, where it was right: it ends where the last § now does. */
function declared(snapshot: Snapshot, by: number): TextEdit[] {
  const { declaredItems } = snapshot.minutes;
  const range = rangeOf(declaredItems?.position);
  const last = numberedItems(snapshot).at(-1)?.last;
  if (by === 0 || !declaredItems || range === null || last !== declaredItems.last) return [];
  return [{ ...range, text: `${declaredItems.first}-${last + by}` }];
}

function outside({ start, end }: { start: number; end: number }): (edit: TextEdit) => boolean {
  return (edit) => edit.end <= start || end <= edit.start;
}

/** A § with the blank lines behind it. */
function placeOf({ minutes, text }: Snapshot, item: Item): { start: number; end: number } {
  const next = minutes.items[minutes.items.indexOf(item) + 1];
  const end = rangeOf(next?.position)?.start ?? text.length;
  return { start: rangeOf(item.position)?.start ?? end, end };
}
