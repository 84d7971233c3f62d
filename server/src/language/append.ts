/**
 * Puts the elements of a list at the end of another, which is changed. Unlike
 * `push(...more)`, which has each element as an argument and throws a
 * `RangeError` at some hundred thousand, it takes a list of any length.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
