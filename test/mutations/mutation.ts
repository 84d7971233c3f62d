/** What the table of mutations holds: for each rule, how a clean protokoll comes to break it. */
import type { CheckOptions } from '../../server/src/lint/context.ts';
import type { Random } from '../bench/text/prose.ts';
import type { Kind } from './bases.ts';

/**
 * Takes a clean protokoll's text and a source of random numbers, which chooses
 * place and words; returns the text with one mistake, or null where this
 * protokoll has no place for it.
 */
export type Break = (text: string, random: Random) => string | null;

export interface Mutation {
  breaks: Break;
  /** The kinds of protokoll it is made in; where left out, those of `EVERYDAY`. */
  in?: readonly Kind[];
  /** What the rule needs to know beside the text, from the clean text. */
  setting?: (clean: string) => CheckOptions;
}
