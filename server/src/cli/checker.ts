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
