import type { Properties } from 'hast';
import type { Position } from '../../language/tree.ts';

/**
 * Takes the place of something in the source; returns what its element tells
 * of it. A published page tells nothing, a page beside its source tells lines.
 */
export type Place = (position: Position | null | undefined) => Properties;

/** For a page that is published. */
export const noPlace: Place = () => ({});

/**
 * For a page beside its source: `data-line` counts lines from `first` (both
 * 0-based), so that what stands below an edit stays as it was.
 */
export function placesFrom(first: number): Place {
  return (position) => (position ? { dataLine: String(position.start.line - 1 - first) } : {});
}
