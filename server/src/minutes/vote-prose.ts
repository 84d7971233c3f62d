/**
 * Votes in prose, where they are in the usual form: `X (S), Y (M) och
 * tjänstgörande ersättaren Z (V) röstar Ja (3)`, `Nej röstar: A (C)`, `Med 21
 * ja-röster mot 18 nej-röster`.
 */
import type { Text } from '../language/tree.ts';
import type { Ballot, Person } from './minutes.ts';
import { firstParty, looksLikeName } from './name.ts';
import { NUMBER, numberOf } from './number-words.ts';
import { readPeopleIn } from './people.ts';
import type { Reading } from './place.ts';
import { placeOf, trimmed, withoutMarkup } from './place.ts';

const COUNT = '(?:\\s*\\(\\s*(\\d{1,5})(?:\\s+\\p{L}+)?\\s*\\))?';
/** Without these words, in which emphasis may stand, nothing is said of a vote. */
const MAY_TELL = /röst|avst|\s(?:ja|nej|blanka)|[*\\]/iu;

/** Whether words may hold ballots or numbers of a vote at all: most do not. */
export function mayTellOfVote(value: string): boolean {
  return MAY_TELL.test(value);
}

/** Without these words no one votes, and there is no need to look closer. */
const MAY_VOTE = /röst|avst|[:.;]\s(?:ja|nej)/iu;
const MARK = new RegExp(
  `(?<!\\p{L})(?:röstar|röstade)\\s+(?<vote>ja|nej|blankt)(?!\\p{L})${COUNT}(?<colon>\\s*:)?` +
    `|(?<!\\p{L})(?<first>ja|nej)(?:[-\\s]?röst(?:er)?\\s+(?:avges|avgavs|lämnas|lämnades)\\s+av|\\s+(?:röstar|röstade))(?!\\p{L})${COUNT}(?<after>\\s*:)?` +
    `|(?<!\\p{L})(?<abstain>avstår|avstod)(?:\\s+från\\s+(?:att\\s+(?:rösta|delta\\s+i\\s+omröstningen)|omröstningen|voteringen|röstning)${COUNT}|\\s*\\(\\s*(\\d{1,5})\\s*\\)|(?=\\s*[.;]|\\s*$))(?<then>\\s*:)?` +
    `|(?<=[:.;]\\s)(?<inline>ja|nej|avstår)${COUNT}\\s*:`,
  'giu',
);

interface Mark {
  label: string;
  count: number | null;
  start: number;
  end: number;
  /** Whether a colon or the order of the words puts the names behind it. */
  namesFollow: boolean;
}

/** Takes a paragraph; returns the ballots that it states with names, in order. */
export function readProseBallots(reading: Reading, words: Text): Ballot[] {
  const text = withoutMarkup(words);
  if (!MAY_VOTE.test(text.value)) return [];
  const marks = [...text.value.matchAll(MARK)].map(markOf);
  const ballots: Ballot[] = [];
  let from = 0;
  for (const [i, mark] of marks.entries()) {
    const start = sentenceStart(text.value, from, mark.start);
    const before = mark.namesFollow ? [] : peopleIn(reading, text, start, mark.start);
    const next = marks[i + 1]?.start ?? text.value.length;
    const end = before.length > 0 ? mark.end : sentenceEnd(text.value, mark.end, next);
    const voters = before.length > 0 ? before : peopleIn(reading, text, mark.end, end);
    from = end;
    if (voters.length === 0) continue;
    ballots.push(
      ballotOf(reading, text, mark, voters, before.length > 0 ? start : mark.start, end),
    );
  }
  return ballots;
}

function markOf(found: RegExpExecArray): Mark {
  const { vote, colon, first, after, abstain, then, inline } = found.groups ?? {};
  const digits = found.slice(1).find((group) => group !== undefined && /^\d+$/u.test(group));
  return {
    label: vote ?? first ?? abstain ?? inline ?? '',
    count: digits === undefined ? null : Number(digits),
    start: found.index,
    end: found.index + found[0].length,
    namesFollow: Boolean(colon ?? after ?? then ?? first ?? inline),
  };
}

function ballotOf(
  reading: Reading,
  text: Text,
  mark: Mark,
  voters: Person[],
  from: number,
  to: number,
): Ballot {
  const digits = mark.count === null ? '' : String(mark.count);
  const at = text.value.lastIndexOf(digits, mark.end);
  return {
    label: mark.label,
    count: mark.count,
    countPosition: digits === '' ? null : placeOf(reading, text, at, at + digits.length),
    voters,
    position: placeOf(reading, text, ...trimmed(text.value, from, to)),
  };
}

/** The people of a stretch, none where no party and no name shows that they are people. */
function peopleIn(reading: Reading, text: Text, from: number, to: number): Person[] {
  const lead = /^[\s,;:]*(?:(?:och|medan|samt)\s+)?/iu.exec(text.value.slice(from, to));
  const start = from + (lead?.[0].length ?? 0);
  const certain =
    firstParty(text.value, start, to) !== null || looksLikeName(text.value, start, to);
  return certain ? readPeopleIn(reading, text, start, to) : [];
}

/** A full stop before a capital; not behind an initial (`A. Ek`). */
const SENTENCE_END = /(?<!(?:^|\s)\p{Lu})[.!?;]\s+(?=\p{Lu})/gu;

/** Where the sentence that reaches up to `to` begins, `from` at the earliest. */
function sentenceStart(value: string, from: number, to: number): number {
  let start = from;
  for (const end of value.slice(from, to).matchAll(SENTENCE_END))
    start = from + end.index + end[0].length;
  return start;
}

/** Where the sentence at `from` ends, `limit` at the latest. */
function sentenceEnd(value: string, from: number, limit: number): number {
  const length = value.slice(from, limit).search(SENTENCE_END);
  return length < 0 ? limit : from + length;
}

const SIDE = '(?:ja|nej|blanka)';
const TALLY = new RegExp(
  `(?<!\\p{L})(?<count>${NUMBER})\\s+(?:(?:ledamöter\\s+)?röstar\\s+)?(?<label>${SIDE})(?:[-\\s]?röst(?:er)?)?(?!\\p{L})` +
    `|(?<!\\p{L})(?<first>${SIDE})[-\\s]röst(?:er(?:na)?)?\\s+(?:är\\s+)?(?<behind>${NUMBER})(?!\\p{L})` +
    `|(?<!\\p{L})(?<abstaining>${NUMBER})\\s+(?:som\\s+)?(?<abstains>avstår|avstod)(?!\\p{L})`,
  'giu',
);

/** Takes a paragraph; returns the numbers that it states without names: `21 ja-röster mot 18 nej-röster`. */
export function readTally(reading: Reading, text: Text): Ballot[] {
  const ballots: Ballot[] = [];
  TALLY.lastIndex = 0;
  for (let found = TALLY.exec(text.value); found; found = TALLY.exec(text.value)) {
    const { index, groups = {} } = found;
    const count = groups.count ?? groups.behind ?? groups.abstaining ?? '';
    const at = groups.behind ? index + found[0].lastIndexOf(count) : index;
    ballots.push({
      label: groups.label ?? groups.first ?? groups.abstains ?? '',
      count: numberOf(count),
      countPosition: placeOf(reading, text, at, at + count.length),
      voters: [],
      position: placeOf(reading, text, index, index + found[0].length),
    });
  }
  return ballots;
}
