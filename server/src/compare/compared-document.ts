/** From two texts of a protokoll to the document of what has changed. */
import { parse } from '../language/parse.ts';
import type { Protokoll } from '../language/tree.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { readMinutes } from '../minutes/read.ts';
import { buildPrintDocument } from '../print/build.ts';
import type { PrintDocument } from '../print/model.ts';
import type { Profile } from '../profile/profile.ts';
import { compare } from './compare.ts';
import { comparisonDocument } from './document.ts';

/** An earlier version: its text, and what whoever reads knows it by. */
export interface NamedText {
  name: string;
  text: string;
}

/** The protokoll as it is now. */
export interface Current {
  tree: Protokoll;
  minutes: Minutes;
  /** The municipality's, for both versions. */
  profile: Profile;
  /** What whoever reads knows it by. */
  name: string;
}

/** Takes a protokoll and an earlier version of it; returns the document of what has changed. */
export function comparedDocument(
  { tree, minutes, profile, name }: Current,
  before: NamedText,
): PrintDocument {
  const earlierTree = parse(before.text);
  const earlier = readMinutes(earlierTree, before.text);
  const print = (said: Minutes, read: Protokoll): PrintDocument =>
    buildPrintDocument(said, read, profile, { final: false });
  const after = { minutes, document: print(minutes, tree) };
  const changes = compare({ minutes: earlier, document: print(earlier, earlierTree) }, after);
  return comparisonDocument(changes, { before: before.name, after: name }, after.document);
}
