/** Prose without meaning: invented nouns and verbs between the small words of Swedish. */

/** Gives whole numbers from 0 up to, not including, its argument. */
export type Random = (below: number) => number;

const BEGINNINGS = 'bla dro fjä gra hål kle lom mur ner pil ryn ska sten tjä vad öre'.split(' ');
const MIDDLES = 'da ge ka li ma nö re sti ta va'.split(' ');
const NOUN_ENDS = 'den ningen ret skapet stugan teringen varden vägen'.split(' ');
const VERB_ENDS = 'das erar nar kas ras ter'.split(' ');
const SMALL =
  'och att som i på för med av till från om vid inom efter mellan utan enligt samt eller'.split(
    ' ',
  );

/** One of a list. Throws a RangeError where it is empty. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const one = list[random(list.length)];
  if (one === undefined) throw new RangeError('nothing to choose from');
  return one;
}

/** A noun that no one has heard of, in lower case and the definite form. */
export function noun(random: Random): string {
  const parts = [oneOf(random, BEGINNINGS), oneOf(random, MIDDLES)];
  if (random(6) === 0) parts.push(oneOf(random, BEGINNINGS), oneOf(random, MIDDLES));
  return parts.join('') + oneOf(random, NOUN_ENDS);
}

function verb(random: Random): string {
  return oneOf(random, BEGINNINGS) + oneOf(random, MIDDLES) + oneOf(random, VERB_ENDS);
}

/** A sentence of 5 to 22 words, with a full stop. */
export function sentence(random: Random): string {
  const words = [noun(random), verb(random), noun(random)];
  const pairs = 1 + random(8);
  for (let i = 0; i < pairs; i++) words.push(oneOf(random, SMALL), noun(random));
  if (random(5) === 0) words.push('under', String(2027 + random(4)));
  if (random(7) === 0) words.push('för', `${1 + random(900)} 000`, 'kronor');
  return `${capitalised(words.join(' '))}.`;
}

/** A paragraph of 2 to 5 sentences, on one line. */
export function paragraph(random: Random): string {
  return Array.from({ length: 2 + random(4) }, () => sentence(random)).join(' ');
}

/** The same text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
