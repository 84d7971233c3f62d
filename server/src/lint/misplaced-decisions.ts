/** Decisions that stand under the heading of another body although no proposal leads there. */
import type { Item, ItemSection } from '../minutes/minutes.ts';
import { rangeOf } from './place.ts';

/**
 * Sections of a § with another body's decision where the own one is expected:
 * in a § without a decision or proposal of its own the last such section, else
 * those that stand behind it. What stands before an own decision is quoted.
 */
export function misplacedDecisions({ sections, decisions }: Item): ItemSection[] {
  const others = sections.filter(({ role, depth }) => role === 'other-decision' && depth === 2);
  if (others.length === 0) return [];
  const own = rangeOf(decisions.at(-1)?.position);
  if (decisions.length === 0) return others.slice(-1);
  return others.filter(({ position }) => own !== null && (rangeOf(position)?.start ?? 0) > own.end);
}
