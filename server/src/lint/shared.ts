/**
 * What several rules need is computed once for each context, when the first
 * one asks, and forgotten with the context.
 */
import { once } from './once.ts';
import type { RuleContext } from './rule.ts';

/**
 * Takes a pure function of the context; returns one that computes its value
 * only the first time it is asked for that context. Throws what `build` throws.
 */
export function shared<T>(build: (context: RuleContext) => T): (context: RuleContext) => T {
  return once(build);
}
