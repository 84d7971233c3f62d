/** Lines of the source and places on the page, one from the other. No page is needed for it. */

/** A line (0-based) and how far down the page it stands, in pixels. */
export interface Anchor {
  line: number;
  top: number;
}

/**
 * Takes places in the page's order, the number of lines and the page's height;
 * returns anchors that rise in both: a protokoll's cover has its rows in an
 * order of its own, and what would lead backwards is left out. The document's
 * beginning and end are anchors too.
 */
export function risingAnchors(
  places: readonly Anchor[],
  lines: number,
  height: number,
): readonly Anchor[] {
  const anchors: Anchor[] = [{ line: 0, top: 0 }];
  let last: Anchor = { line: 0, top: 0 };
  for (const place of places) {
    if (place.line <= last.line || place.top < last.top) continue;
    anchors.push(place);
    last = place;
  }
  const end = { line: Math.max(lines, last.line + 1), top: Math.max(height, last.top) };
  return [...anchors, end];
}

/** Takes a line, also between two (`12.5`); returns where it stands. */
export function topOf(anchors: readonly Anchor[], line: number): number {
  return between(anchors, line, 'line', 'top');
}

/** Takes a place on the page; returns the line that stands there, also between two. */
export function lineAt(anchors: readonly Anchor[], top: number): number {
  return between(anchors, top, 'top', 'line');
}

function between(
  anchors: readonly Anchor[],
  value: number,
  from: keyof Anchor,
  to: keyof Anchor,
): number {
  const index = lastAtMost(anchors, value, from);
  const before = anchors[index];
  if (!before) return 0;
  const after = anchors[index + 1];
  if (!after) return before[to];
  const step = after[from] - before[from];
  const share = step > 0 ? Math.min(1, Math.max(0, value - before[from]) / step) : 0;
  return before[to] + share * (after[to] - before[to]);
}

/** Takes anchors that rise; returns the index of the last that does not lie beyond a value, the first where all do. */
export function lastAtMost(anchors: readonly Anchor[], value: number, key: keyof Anchor): number {
  let [low, high] = [0, anchors.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((anchors[middle]?.[key] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
