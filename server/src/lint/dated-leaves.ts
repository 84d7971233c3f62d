/** The dates of a protokoll's texts, looked for once for all the rules that judge them. */
import { type DateText, findDates } from '../calendar/date-text.ts';
import { type Leaf, leaves } from './leaves.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** A year before a hyphen or more digits, or a day before a month's first letter: no date is without. */
const MAY_HOLD_DATE = /\d{4}[-\u2010\u2011\u2013\d]|\d:?[ea]?\s+[adfjmnos]/iu;

/** A text with its dates, at least one. */
export interface DatedLeaf {
  leaf: Leaf;
  dates: readonly DateText[];
}

/** Every text that holds a date, in order; quotations, which are someone else's words, left out. */
export const datedLeaves = shared((context: RuleContext): readonly DatedLeaf[] => {
  const found: DatedLeaf[] = [];
  for (const leaf of leaves(context)) {
    if (leaf.quoted || !leaf.hasDigit || !MAY_HOLD_DATE.test(leaf.value)) continue;
    const dates = findDates(leaf.value);
    if (dates.length > 0) found.push({ leaf, dates });
  }
  return found;
});
