/** Short ways to read a protokoll in a test, and to see where something in it stands. */
import { parse } from '../../server/src/language/parse.ts';
import { lineIndex } from '../../server/src/language/positions.ts';
import type { Position, Text } from '../../server/src/language/tree.ts';
import type { Item, Minutes, Person, Scope } from '../../server/src/minutes/minutes.ts';
import type { Reading } from '../../server/src/minutes/place.ts';
import { readMinutes } from '../../server/src/minutes/read.ts';

/** The minutes of a source. */
export function minutesOf(source: string): Minutes {
  return readMinutes(parse(source), source);
}

/** The first § of a file whose body is `Allmänna utskottet` and that holds nothing but the given lines. */
export function itemOf(...lines: string[]): Item {
  const head = 'Organ: Allmänna utskottet\nSammanträdesdatum: 2026-03-10\n\n§ 17 KS-26/00101\n\n';
  const [item] = minutesOf(`${head}${lines.join('\n')}\n`).items;
  if (!item) throw new Error('no §');
  return item;
}

/** A source as one text, with what is needed to read it; its §§ run from 16 to 47. */
export function sourceText(source: string): { reading: Reading; text: Text } {
  return {
    reading: { lineStarts: lineIndex(source), firstItem: 16, lastItem: 47 },
    text: { value: source, spans: [0, 0] },
  };
}

/** The words of a source that a position marks. */
export function marked(source: string, position: Position | null | undefined): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

/** A scope in short: `§ 3-5 § 9-9 ej 7-8 510..720`. */
export function scopeInShort(scope: Scope): string {
  const ranges = (name: string, list: Scope['items']): string[] =>
    list.map(({ first, last }) => `${name} ${first}-${last}`);
  return [
    ...ranges('§', scope.items),
    ...ranges('ej', scope.except),
    ...ranges('del av', scope.partOf),
    ...ranges('jäv', scope.recusedFrom),
    ...scope.times.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`),
  ].join(' ');
}

/** A person in short: `Anna Ek (S) ordförande [§ 3-5]`, what isn't said left out. */
export function personInShort({ name, party, role, scope }: Person): string {
  const parts = [name, party === null ? '' : `(${party})`, role];
  const when = scopeInShort(scope);
  return [...parts, when === '' ? '' : `[${when}]`].filter((part) => part !== '').join(' ');
}
