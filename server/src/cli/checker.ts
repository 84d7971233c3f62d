/** What checks files, in the process itself or in threads, and how its work is kept in order. */
import type { Allowed } from './baseline.ts';
import type { Outcome } from './check-file.ts';

/** What became of a file, and what is to be told of it when its turn comes. */
export interface Told {
  outcome: Outcome;
  warnings: readonly string[];
}

export interface Checker {
  /** How many files it works on at a time. */
  readonly width: number;
  /** Reads what the files need to know of each other, where that is worth doing at once. */
  lookAround(): Promise<void>;
  check(path: string, allowed: Allowed): Promise<Told>;
  /** Ends what it has started. */
  stop(): Promise<void>;
}

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
