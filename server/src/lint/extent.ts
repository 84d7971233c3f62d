/** From which § to which the protokoll runs. */
import type { ItemRange } from '../minutes/minutes.ts';
import { numberedItems } from './numbering.ts';
import type { RuleContext } from './rule.ts';

/** From one § to another, both included. */
export type Extent = Pick<ItemRange, 'first' | 'last'>;

/** The lowest and the highest number of the §§, null where none has a number. */
export function heldExtent(context: RuleContext): Extent | null {
  const [first, ...rest] = numberedItems(context);
  if (first === undefined) return null;
  return {
    first: Math.min(first.first, ...rest.map((one) => one.first)),
    last: Math.max(first.last, ...rest.map((one) => one.last)),
  };
}

/** `§ 16`, `§§ 16–47`: the same in both languages. */
export function extentName({ first, last }: Extent): string {
  return first === last ? `§ ${first}` : `§§ ${first}–${last}`;
}
