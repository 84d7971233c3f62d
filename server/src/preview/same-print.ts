/** Whether two parts of print documents print the same. */

/** Where things stand in the source does not show in print. */
const PLACES: ReadonlySet<string> = new Set(['position', 'positions', 'rowPositions']);

/** Takes two parts of print documents, of plain data; says whether they differ in nothing but places in the source. */
export function samePrint(one: unknown, other: unknown): boolean {
  return same(one, other, null);
}

/** As `samePrint`, but all places of the other must begin so many lines further down, too. */
export function samePrintAndLines(one: unknown, other: unknown, down: number): boolean {
  return same(one, other, down);
}

function same(one: unknown, other: unknown, down: number | null): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [before, after] = [Object.entries(one), Object.entries(other)];
  return (
    before.length === after.length &&
    before.every(([key, value], i) => {
      const [name, now] = after[i] ?? [];
      if (key !== name) return false;
      if (!PLACES.has(key)) return same(value, now, down);
      return down === null || samePlaces(value, now, down);
    })
  );
}

/** Takes a position or several, or none. */
function samePlaces(one: unknown, other: unknown, down: number): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, i) => samePlaces(each, other[i], down));
  }
  const [before, after] = [firstLine(one), firstLine(other)];
  return before === null || after === null ? one === other : before + down === after;
}

function firstLine(position: unknown): number | null {
  if (typeof position !== 'object' || !position || !('start' in position)) return null;
  const { start } = position;
  if (typeof start !== 'object' || !start || !('line' in start)) return null;
  return typeof start.line === 'number' ? start.line : null;
}
