/** What is learnt of an object, once for each: computed when it is first asked for, forgotten with it. */

/** Takes a pure function of an object; returns one that computes its value once for each. Throws what `build` throws. */
export function once<K extends object, T>(build: (of: K) => T): (of: K) => T {
  const values = new WeakMap<K, { value: T }>();
  return (of) => {
    const known = values.get(of);
    if (known) return known.value;
    const value = build(of);
    values.set(of, { value });
    return value;
  };
}
