/** Where in the meeting a scope puts someone. */
import type { Item, ItemRange, Scope } from './minutes.ts';
import { isWholeMeeting } from './scope.ts';

/** In a §, out of it, recused from it, or present in a part of it at most: nobody can tell. */
export type Place = 'in' | 'out' | 'recused' | 'perhaps';

/** The numbers of a §, as scopes name them. */
export type Numbered = Pick<Item, 'number' | 'lastNumber'>;

/**
 * Takes a scope and a §; returns where the scope puts someone in that §. Times
 * alone say nothing of §§, and a § without a number lies in no interval.
 */
export function placeIn(scope: Scope, item: Numbered): Place {
  if (isWholeMeeting(scope)) return 'in';
  if (item.number === null) return 'perhaps';
  if (covers(scope.recusedFrom, item)) return 'recused';
  if (covers(scope.except, item)) return 'out';
  if (covers(scope.partOf, item)) return 'perhaps';
  if (covers(scope.items, item)) return 'in';
  if (scope.items.length > 0) return 'out';
  return scope.times.length > 0 || scope.partOf.length > 0 ? 'perhaps' : 'in';
}

/** Whether a scope says where someone is and is not; a recusal alone leaves the rest open. */
export function setsLimits({ items, except, partOf, times }: Scope): boolean {
  return items.length + except.length + partOf.length + times.length > 0;
}

/** Whether one of the ranges holds the §; of joint §§, one of them. */
export function covers(ranges: readonly ItemRange[], { number, lastNumber }: Numbered): boolean {
  if (number === null) return false;
  const last = lastNumber ?? number;
  return ranges.some((range) => range.first <= last && number <= range.last);
}
