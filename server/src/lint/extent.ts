/** From which § to which the protokoll runs. */
import type { ItemRange } from '../minutes/minutes.ts';
import { numberedItems } from './numbering.ts';
import type { RuleContext } from './rule.ts';

/** From one § to another, both included. */
export type Extent = Pick<ItemRange, 'first' | 'last'>;

/** The lowest and the highest number of the §§, null where none has a number. */
export function heldExtent(context: RuleContext): Extent | null {
  return numberedItems(context).reduce<Extent | null>(
    (extent, { first, last }) => ({
      first: Math.min(first, extent?.first ?? first),
      last: Math.max(last, extent?.last ?? last),
    }),
    null,
  );
}

/** `§ 16`, `§§ 16–47`: the same in both languages. */
export function extentName({ first, last }: Extent): string {
  return first === last ? `§ ${first}` : `§§ ${first}–${last}`;
}
