/** Where the run of §§ begins among all lines that could be § lines. */
import type { ItemLineReading } from '../language/item-line.ts';

/** § numbers have at most five digits. */
const NUMBERS = 100_000;

/**
 * Finds the first § of a protokoll. Every start is scored by the best run of
 * rising numbers behind it: a step to the next number counts, and so does a
 * line that holds a case number and nothing else. A list of contents repeats
 * the run: of two equal starts with one number the later is the text's.
 *
 * @param readings lines that could be § lines, in order
 * @returns the index of the first, 0 where there is none
 */
export function firstItem(readings: readonly ItemLineReading[]): number {
  const later = new BestFrom(NUMBERS + 2);
  let best = -1;
  let first = 0;
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i];
    if (!reading || reading.number === null) continue;
    const { number, lastNumber, caseNumbers, title } = reading;
    const next = (lastNumber ?? number) + 1;
    const own = caseNumbers.length > 0 && title === null ? 1 : 0;
    const score = own + Math.max(0, later.from(next + 1), later.at(next) + 1);
    later.set(number, score);
    if (score > best || (score === best && number !== readings[first]?.number)) {
      best = score;
      first = i;
    }
  }
  return first;
}

/** The greatest value at or above an index, in logarithmic time (a Fenwick tree, reversed). */
class BestFrom {
  private readonly single: Int32Array;
  private readonly tree: Int32Array;

  constructor(private readonly size: number) {
    this.single = new Int32Array(size + 1).fill(-2);
    this.tree = new Int32Array(size + 1).fill(-2);
  }

  at(index: number): number {
    return this.single[index] ?? -2;
  }

  from(index: number): number {
    let best = -2;
    for (let i = this.size - index; i > 0; i -= i & -i) best = Math.max(best, this.tree[i] ?? -2);
    return best;
  }

  set(index: number, value: number): void {
    this.single[index] = Math.max(this.at(index), value);
    for (let i = this.size - index; i <= this.size; i += i & -i) {
      this.tree[i] = Math.max(this.tree[i] ?? -2, value);
    }
  }
}
