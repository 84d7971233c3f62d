import type { Decision, Point, Vote } from '../../minutes/minutes.ts';
import { personOf } from './people.ts';
import { lineOf, nameOf, nameOrNull, orNull, textOf, textOrNull } from './words.ts';

/** A point with its sub-points, as `pointTree` holds it. */
interface JsonPoint {
  mark: string | null;
  text: string;
  points: JsonPoint[];
}

function pointOf({ mark, words, points }: Point): JsonPoint {
  return { mark: orNull(mark), text: textOf(words), points: points.map(pointOf) };
}

/**
 * Takes a decision and returns it with its points twice: `points` is the text
 * of each point alone, for who only wants to read what was decided;
 * `pointTree` adds marks and sub-points.
 */
export function decisionOf(decision: Decision) {
  return {
    kind: decision.kind,
    body: nameOrNull(decision.body),
    to: nameOrNull(decision.to),
    heading: decision.heading === null ? null : lineOf(decision.heading),
    basis: textOrNull(decision.basis),
    points: decision.points.map(({ words }) => textOf(words)),
    pointTree: decision.points.map(pointOf),
    leadsOn: decision.leadsOn,
  };
}

/** Takes a vote and returns what it was about, how it was held and who voted how. */
export function voteOf(vote: Vote) {
  return {
    form: vote.form,
    closed: vote.closed,
    yesMeans: textOrNull(vote.yesMeans),
    noMeans: textOrNull(vote.noMeans),
    result: textOrNull(vote.result),
    ballots: vote.ballots.map(({ label, count, voters }) => ({
      label: nameOf(label),
      count,
      voters: voters.map(personOf),
    })),
  };
}
