/**
 * What is known around a protokoll: the workspace's other protokoll, the files
 * beside it, and the text that was verified. Whoever checks a text that lies
 * nowhere (standard input, a new file) knows nothing, and the rules that need
 * it are silent.
 */
import type { Digest } from '../minutes/digest.ts';

export interface Around {
  /**
   * The protokoll that are known together, in no order; null where none are. Many
   * that are checked together share one list, so that what is learnt of it is
   * learnt once; then this one stands in it too. `othersIn` leaves it out.
   */
  together: readonly Digest[] | null;
  /** The URI by which this one stands in `together`, null where it does not. */
  self: string | null;
  /**
   * Whether there is a file, by its path as a protokoll writes it, relative to
   * its own folder; null where that cannot be told.
   */
  hasFile(path: string): boolean | null;
  /** The text that the last final export with `Status: Justerat` was made from, null where there is none. */
  verifiedText: string | null;
}

/** Nothing is known. */
export const NOWHERE: Around = {
  together: null,
  self: null,
  hasFile: () => null,
  verifiedText: null,
};

/** The other protokoll that are known; null where it is not known whether there are any. */
export function othersIn({ together, self }: Around): readonly Digest[] | null {
  if (together === null || self === null) return together;
  return together.filter(({ uri }) => uri !== self);
}
