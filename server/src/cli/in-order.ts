/** Work on many things, a few at a time. */

/** Starts work on things a few at a time, and gives what comes of them in their order. */
export async function* inOrder<T, R>(
  things: readonly T[],
  width: number,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  let next = 0;
  while (next < things.length || started.length > 0) {
    while (started.length < width && next < things.length) {
      const promise = work(things[next++] as T);
      // Whoever awaits it hears of it; one that fails meanwhile is no stray.
      promise.catch(() => undefined);
      started.push(promise);
    }
    const first = started.shift();
    if (first) yield await first;
  }
}
