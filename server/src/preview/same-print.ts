/** Whether two parts of print documents print the same. */

/** Where things stand in the source does not show in print. */
const PLACES: ReadonlySet<string> = new Set(['position', 'positions', 'rowPositions']);

/** Takes two parts of print documents, of plain data; says whether they differ in nothing but places in the source. */
export function samePrint(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [before, after] = [printed(one), printed(other)];
  return (
    before.length === after.length &&
    before.every(([key, value], i) => key === after[i]?.[0] && samePrint(value, after[i]?.[1]))
  );
}

function printed(part: object): [string, unknown][] {
  return Object.entries(part).filter(([key]) => !PLACES.has(key));
}
