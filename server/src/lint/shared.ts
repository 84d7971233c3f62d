/**
 * What several rules need is computed once for each context, when the first
 * one asks, and forgotten with the context.
 */
import type { RuleContext } from './rule.ts';

/**
 * Where a context keeps what was computed of it. Not in a `WeakMap`: the
 * collector lets go of what is in one only when it goes through everything, and
 * until then a folder's protokoll would all be held. A copy has its own.
 */
const KNOWN = Symbol('known');

interface Knowing extends RuleContext {
  [KNOWN]?: Map<unknown, unknown>;
}

/**
 * Takes a pure function of the context; returns one that computes its value
 * only the first time it is asked for that context. Throws what `build` throws.
 */
export function shared<T>(build: (context: RuleContext) => T): (context: RuleContext) => T {
  return (context) => {
    const known = knownOf(context);
    if (!known.has(build)) known.set(build, build(context));
    return known.get(build) as T;
  };
}

function knownOf(context: Knowing): Map<unknown, unknown> {
  const known = context[KNOWN];
  if (known) return known;
  const empty = new Map<unknown, unknown>();
  // Not enumerable, so that a copy with other settings does not take it over.
  Object.defineProperty(context, KNOWN, { value: empty });
  return empty;
}
