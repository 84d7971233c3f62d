/**
 * How hard the robustness tests try: little and always the same in the normal
 * suite, much and from another seed each round in `npm run soak`.
 */
import fc from 'fast-check';

/** What everything random in a run follows from. */
export const SEED = Number(process.env.SOAK_SEED ?? 1);

const FACTOR = Number(process.env.SOAK_FACTOR ?? 1);

/** Takes how often something is tried in the normal suite; returns how often in this run. */
export function times(usual: number): number {
  return Math.ceil(usual * FACTOR);
}

/** Takes how large something is in the normal suite and in a soak; returns how large in this run. */
export function largest(usual: number, soaked: number): number {
  return FACTOR === 1 ? usual : soaked;
}

/** Tries a property on random values; a failure names the seed that repeats it. */
export function tryOut<T>(
  values: fc.Arbitrary<T>,
  usual: number,
  holds: (value: T) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => holds(value));
  return Promise.resolve(fc.assert(property, { seed: SEED, numRuns: times(usual) }));
}
