/** Everything that is printed of a protokoll, headings too. */
import type { Position, Text } from '../language/tree.ts';
import type { Item } from '../minutes/minutes.ts';
import { leaves } from './leaves.ts';
import { rangeOf } from './place.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** A text that is printed, with the § that it stands in; null in the head. */
export interface Written extends Text {
  position: Position;
  item: Item | null;
}

/** Every text that is printed, those without a place left out. */
export const written = shared((context: RuleContext): readonly Written[] => [
  ...leaves(context),
  ...context.minutes.items.flatMap((item) =>
    item.sections
      .filter(({ heading }) => rangeOf(heading.position) !== null)
      .map(({ heading }) => ({ item, ...heading })),
  ),
]);
