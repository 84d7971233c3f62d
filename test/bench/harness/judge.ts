/** Whether goals are met. */
import type { Goal } from '../goals.ts';
import { figure } from './figures.ts';
import type { Result, Row } from './result.ts';
import { growthExponent, median, p95 } from './statistics.ts';

export interface Verdict {
  goal: Goal;
  /** The figure that was reached; null where nothing was measured. */
  value: number | null;
  met: boolean;
}

/** Takes goals and what was measured; returns a verdict on each goal. */
export function judge(goals: readonly Goal[], results: readonly Result[]): Verdict[] {
  return goals.map((goal) => {
    const value = reached(goal, results);
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = goal;
    return { goal, value, met: value !== null && value >= atLeast && value <= atMost };
  });
}

/** A goal and what was reached, in words: `≥ 10× (37×)`. */
export function verdictInWords({ goal, value, met }: Verdict): string {
  const unit = goal.figure.startsWith('ratio') ? '×' : '';
  const wanted = goal.atLeast === undefined ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
  if (value === null) return `${wanted}${unit}: not measured`;
  return `${wanted}${unit}: ${met ? 'met' : '**missed**'}`;
}

/** A goal that is missed, in a line of its own: `parse-10x: ratio-median is 6.1, at least 20 is wanted`. */
export function shortfall({ goal, value }: Verdict): string {
  const { id, figure: what, atLeast, atMost } = goal;
  const wanted = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  const found = value === null ? 'was not measured' : `is ${figure(value)}`;
  return `${id}: ${what} ${found}, ${wanted} is wanted`;
}

function reached({ id, figure: what, peer }: Goal, results: readonly Result[]): number | null {
  if (what === 'exponent') {
    const curve = results.flatMap(({ curves }) => curves).find((one) => one.id === id);
    return curve === undefined ? null : growthExponent(curve.points);
  }
  const row = results.flatMap(({ rows }) => rows).find((one) => one.id === id);
  if (row === undefined || row.ours.length === 0) return null;
  switch (what) {
    case 'median':
      return median(row.ours);
    case 'p95':
      return p95(row.ours);
    case 'most':
      return Math.max(...row.ours);
    case 'ratio-median':
      return ratio(row, peer, median);
    case 'ratio-p95':
      return ratio(row, peer, p95);
  }
}

/** The peer's figure over ours: above 1, ours is better. Null where the peer was not measured. */
export function ratio(
  { ours, peers }: Row,
  peer: string | undefined,
  figure: (values: readonly number[]) => number,
): number | null {
  const other = peer === undefined ? peers[0] : peers.find(({ who }) => who === peer);
  if (other === undefined || other.samples.length === 0 || ours.length === 0) return null;
  return figure(other.samples) / figure(ours);
}
