/** Mistakes in the lists of those present: who is there, for whom, and in which §§. */
import { oneOf, type Random } from '../bench/text/prose.ts';
import { inHead, numberOf, partsOf } from './edit.ts';
import type { Break, Mutation } from './mutation.ts';
import { listed, nameOn, ordinaryDeciders, withList, withRemark } from './people.ts';

/** A decider stands in one more list, or twice in the same. */
const inTwoPlaces: Break = (text, random) => {
  const name = nameOn(oneOf(random, listed(text, 'Beslutande')));
  return inHead(text, (head) =>
    head.replace(
      oneOf(random, ['Övriga deltagande:\n', 'Beslutande:\n']),
      (line) => `${line}- ${name}\n`,
    ),
  );
};

/** A substitute serves for someone who is there, throughout or from the § on which the member leaves. */
const forSomeoneThere: Break = (text, random) => {
  const name = oneOf(random, ordinaryDeciders(text));
  const numbers = partsOf(text).items.map(numberOf);
  const [first, last, at] = [numbers[0], numbers.at(-1), oneOf(random, numbers.slice(1, -1))];
  const isPart = random(3) > 0;
  const left = isPart ? withRemark(text, name, `§§ ${first}-${at}`) : text;
  const scope = isPart ? ` §§ ${at}-${last}` : '';
  const line = `${oneOf(random, SUBSTITUTES)}, ersätter ${name}${scope}`;
  return left && withList(left, 'Tjänstgörande ersättare', [line]);
};

const SUBSTITUTES = ['Hanna Forsell (S)', 'Reza Karimi (S)', 'Siv Wallander (C)'] as const;

/** So many are missing that half of the members or fewer are there. */
const tooFew: Break = (text, random) => {
  const names = ordinaryDeciders(text);
  const all = listed(text, 'Beslutande').length;
  const away = shuffled(random, names).slice(0, Math.ceil(all / 2) + random(2));
  return inHead(text, (head) =>
    away.reduce(
      (rest, name) => rest.replace(new RegExp(`^- ${escaped(name)}.*\n`, 'mu'), ''),
      head,
    ),
  );
};

function escaped(name: string): string {
  return name.replace(/[()]/gu, '\\$&');
}

function shuffled(random: Random, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, place: random(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}

/** A decider is away in a § between two others. */
const awayForAWhile: Break = (text, random) => {
  const { items } = partsOf(text);
  const item = oneOf(random, items.slice(1, -1));
  return withRemark(text, oneOf(random, ordinaryDeciders(text)), `ej § ${numberOf(item)}`);
};

export const LISTS: Readonly<Record<string, Mutation>> = {
  'person-dubblett': { breaks: inTwoPlaces },
  'ersattare-krock': { breaks: forSomeoneThere, in: ['board', 'council', 'short'] },
  beslutsforhet: { breaks: tooFew, in: ['board', 'board', 'short'] },
  aterintrade: { breaks: awayForAWhile, in: ['board', 'council', 'short'] },
};
