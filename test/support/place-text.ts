/** Places as `line:column-line:column`. */
import type { Position } from '../../server/src/language/tree.ts';

/** Takes a position; returns it as people write one, 1-based. */
export function placeText({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
