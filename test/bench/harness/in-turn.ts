/** Measures several programs side by side. */

/** Something to measure; resolves to what one sample measured. */
export interface Subject {
  who: string;
  sample(): number | Promise<number>;
}

/**
 * Takes samples of each subject in turn, in the other order every second round:
 * a machine that slows down meanwhile slows all of them. What the first
 * `warmUp` rounds give is not counted. Returns the samples by subject.
 */
export async function inTurn(
  subjects: readonly Subject[],
  rounds: number,
  warmUp = 0,
): Promise<number[][]> {
  const samples = subjects.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    const order = [...subjects.entries()];
    for (const [i, subject] of round % 2 === 0 ? order : order.toReversed()) {
      const value = await subject.sample();
      if (round >= 0) samples[i]?.push(value);
    }
  }
  return samples;
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
