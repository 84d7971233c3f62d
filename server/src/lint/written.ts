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
  /** As a leaf's: headings, which seldom have one, are taken to. */
  hasDigit: boolean;
}

/** Every text that is printed, those without a place left out. */
export const written = shared((context: RuleContext): readonly Written[] => {
  const found: Written[] = [...leaves(context)];
  for (const item of context.minutes.items) {
    for (const { heading } of item.sections) {
      const { value, spans, position } = heading;
      if (rangeOf(position) !== null) found.push({ value, spans, position, item, hasDigit: true });
    }
  }
  return found;
});
