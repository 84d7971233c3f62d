/**
 * Which side of a vote the decision follows, by what yes and no mean and what
 * the result or the decision says. Where the words don't tell for sure, neither.
 */
import type { Item, Vote, Words } from '../minutes/minutes.ts';

/** The side that was followed, and the words that say so. */
export interface Outcome {
  side: 'yes' | 'no';
  words: Words;
  /** Whether that side tables the matter or refers it back. */
  putsOff: boolean;
}

/** Takes a vote and its §; returns which side the decision follows, null where that is not certain. */
export function outcomeOf(vote: Vote, item: Item): Outcome | null {
  const { yesMeans, noMeans, result } = vote;
  if (!yesMeans || !noMeans) return null;
  const yes = meaningOf(yesMeans.value);
  const no = meaningOf(noMeans.value);
  const differ = yes.stance !== null && no.stance !== null && yes.stance !== no.stance;
  const words = result ?? (differ ? onlyPoint(item) : null);
  if (!words) return null;
  const side = differ ? byStance(yes, no, words.value) : byPhrase(yes, no, words.value);
  if (side === null) return null;
  const { stance } = side === 'yes' ? yes : no;
  return { side, words, putsOff: stance === 'återremiss' || stance === 'bordläggning' };
}

/** The decision of a § with one vote and one point. */
function onlyPoint({ votes, decisions }: Item): Words | null {
  const points = decisions.flatMap((decision) => decision.points);
  const [point] = points;
  return votes.length === 1 && points.length === 1 ? (point?.words ?? null) : null;
}

type Stance = 'bifall' | 'avslag' | 'återremiss' | 'bordläggning' | 'avgörande';

/** What words of a stance begin with. */
const STANCES = new Map<string, Stance>([
  ['bifall', 'bifall'],
  ['avsl', 'avslag'],
  ['återremi', 'återremiss'],
  ['bordl', 'bordläggning'],
  ['avgör', 'avgörande'],
]);
const STANCE = /^(?:bifall|avsl(?!ut)|återremi|bordl|avgör)/u;

interface Meaning {
  /** Null where it has none, or several. */
  stance: Stance | null;
  /** What it is about, word by word without endings. */
  objects: ReadonlySet<string>;
}

function meaningOf(value: string): Meaning {
  const stances = new Set<Stance>();
  const objects = new Set<string>();
  for (const word of wordsOf(value)) {
    const stance = stanceOf(word);
    if (stance === null) objects.add(stem(word));
    else stances.add(stance);
  }
  const [only] = stances;
  return { stance: stances.size === 1 ? (only ?? null) : null, objects };
}

function stanceOf(word: string): Stance | null {
  const found = STANCE.exec(word);
  return found === null ? null : (STANCES.get(found[0]) ?? null);
}

const EMPTY = new Set(
  'att den det som till och för ett med enligt ska av på ja nej rösta röstar röster dag betyder'.split(
    ' ',
  ),
);

function wordsOf(value: string): string[] {
  const words = value.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word));
}

/** `utskottets`, `utskottet`, `utskott`: one word. */
function stem(word: string): string {
  return word.replace(/(?<=\p{L}{3})(?:ets|ens|s|et|en)$/u, '');
}

/** By the stance alone, where the two sides take different ones on what the words speak of. */
function byStance(yes: Meaning, no: Meaning, value: string): Outcome['side'] | null {
  const said = meaningOf(value);
  const isOf = ({ stance, objects }: Meaning): boolean => {
    if (stance === null || stance !== said.stance) return false;
    const isOnMatter = stance !== 'bifall' && stance !== 'avslag';
    return isOnMatter || objects.size === 0 || [...objects].some((one) => said.objects.has(one));
  };
  if (isOf(yes) === isOf(no)) return null;
  return isOf(yes) ? 'yes' : 'no';
}

/** `enligt utskottets förslag`, `bifaller Anna Eks yrkande`, `utskottets förslag bifalls`. */
const FOLLOWED =
  /(?<!\p{L})(?:enligt|bifall\s+till|bifaller|bifalla|anta(?:r|ga)?\s+enligt)\s+(?<behind>[^.,;]+)|(?:^|[.,;:]|\s(?:att|mot))\s*(?<before>[^.,;:]{3,80}?)\s+bifalls/iu;

/** By whose proposal is followed, where the two sides speak of different ones. */
function byPhrase(yes: Meaning, no: Meaning, value: string): Outcome['side'] | null {
  const groups = FOLLOWED.exec(value)?.groups;
  const phrase = wordsOf(groups?.behind ?? groups?.before ?? '').map(stem);
  const isOnlyIn = (one: Meaning, other: Meaning): boolean =>
    phrase.some((word) => one.objects.has(word) && !other.objects.has(word));
  const [isYes, isNo] = [isOnlyIn(yes, no), isOnlyIn(no, yes)];
  if (isYes === isNo) return null;
  return isYes ? 'yes' : 'no';
}
