/**
 * What is known around a protokoll: the workspace's other protokoll, the files
 * beside it, and the text that was verified. Whoever checks a text that lies
 * nowhere (standard input, a new file) knows nothing, and the rules that need
 * it are silent.
 */
import type { Digest } from '../minutes/digest.ts';

export interface Around {
  /** The other protokoll of the workspace, in no order; null where it is not known. */
  others: readonly Digest[] | null;
  /**
   * Whether there is a file, by its path as a protokoll writes it, relative to
   * its own folder; null where that cannot be told.
   */
  hasFile(path: string): boolean | null;
  /** The text that the last final export with `Status: Justerat` was made from, null where there is none. */
  verifiedText: string | null;
}

/** Nothing is known. */
export const NOWHERE: Around = { others: null, hasFile: () => null, verifiedText: null };
