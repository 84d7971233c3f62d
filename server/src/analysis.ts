/** One reading of a text: what rules, features and documents all stand on. */
import { parse } from './language/parse.ts';
import type { Protokoll } from './language/tree.ts';
import type { Minutes } from './minutes/minutes.ts';
import { readMinutes } from './minutes/read.ts';

export interface Analysis {
  text: string;
  tree: Protokoll;
  minutes: Minutes;
}

/** Takes any text; returns its tree and what it says. Never throws. */
export function analyse(text: string): Analysis {
  const tree = parse(text);
  return { text, tree, minutes: readMinutes(tree, text) };
}
