/** Clean protokoll to break: the examples, and generated ones of few §§. */
import { readFileSync } from 'node:fs';
import { generateMinutes } from '../bench/text/minutes.ts';
import { oneOf, type Random } from '../bench/text/prose.ts';

/**
 * `board` and `voting` are generated for the board, the latter with a vote;
 * `council` and `committee` for those bodies; `short` and `long` are examples.
 */
export type Kind = 'board' | 'voting' | 'council' | 'committee' | 'short' | 'long';

/** Where most mistakes can be made. */
export const EVERYDAY: readonly Kind[] = [
  ...(['board', 'board', 'board', 'board', 'voting', 'council', 'committee'] as const),
  ...(['short', 'long'] as const),
];

/** Those in which no § depends on another, and no two decide at once. */
export const PLAIN: readonly Kind[] = EVERYDAY.filter(
  (kind) => kind !== 'long' && kind !== 'committee',
);

/** Those that are not verified yet, whose wording may still be changed. */
export const UNVERIFIED: readonly Kind[] = ['board', 'board', 'voting', 'council', 'committee'];

const EACH = 50;
const ITEMS = 5;

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.protokoll`, import.meta.url), 'utf8');

/** Every base by its kind. */
export const BASES: Readonly<Record<Kind, readonly string[]>> = {
  board: generated('Kommunstyrelsen', (text) => !votes(text)),
  voting: generated('Kommunstyrelsen', votes),
  council: generated('Kommunfullmäktige', (text) => !votes(text)),
  committee: generated('Allmänna utskottet', (text) => !votes(text)).map(onDelegation),
  short: [example('forsta-protokollet')],
  long: [example('allmanna-utskottet-2026-03-10'), example('kommunstyrelsen-2026-04-14')],
};

/** One base of one of the kinds, both chosen at random. */
export function baseOf(random: Random, kinds: readonly Kind[]): string {
  return oneOf(random, BASES[oneOf(random, kinds)]);
}

function generated(body: string, isWanted: (text: string) => boolean): string[] {
  const texts: string[] = [];
  for (let seed = 1; texts.length < EACH; seed++) {
    const text = generateMinutes({ items: ITEMS, seed, first: 1 + (seed % 50), body });
    if (isWanted(text)) texts.push(text);
  }
  return texts;
}

function votes(text: string): boolean {
  return text.includes('## Omröstning');
}

/** A committee decides by delegation, and says so in every §. */
function onDelegation(text: string): string {
  return text.replaceAll(
    '## Beslutsunderlag\n',
    '## Lagstöd\nBeslutet fattas med stöd av punkt 4.7 i delegationsordningen.\n\n## Beslutsunderlag\n',
  );
}
