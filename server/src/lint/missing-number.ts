/** Which numbers the §§ without one should have. */
import type { Item } from '../minutes/minutes.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/**
 * For each § without a number the next one: after the § before it, or counted
 * back from the first § that has one. Without any, `Paragrafer` says where the
 * numbers begin; where it says nothing, nobody knows.
 */
export const missingNumbers = shared(({ minutes }: RuleContext): ReadonlyMap<Item, number> => {
  const { items, declaredItems } = minutes;
  const known = items.findIndex(({ number }) => number !== null);
  const first = items[known]?.number ?? null;
  let next = first === null ? (declaredItems?.first ?? null) : first - known;
  const missing = new Map<Item, number>();
  for (const item of items) {
    const last = item.lastNumber ?? item.number;
    if (last === null && next !== null && next > 0) missing.set(item, next);
    if (last !== null) next = last + 1;
    else if (next !== null) next++;
  }
  return missing;
});
