/** What has changed in a protokoll, as a page to read in an editor. */
import { compare } from '../compare/compare.ts';
import { comparisonDocument } from '../compare/document.ts';
import { exportHtml } from '../export/html/html.ts';
import { parse } from '../language/parse.ts';
import type { RuleContext } from '../lint/rule.ts';
import { readMinutes } from '../minutes/read.ts';
import { buildPrintDocument } from '../print/build.ts';

/** Asks what has changed in a document since an earlier version. */
export interface ComparisonParams {
  textDocument: { uri: string };
  /** The earlier version, and what the reader knows it by. */
  before: { name: string; text: string };
  /** What the reader knows the document by. */
  name: string;
}

export interface ComparisonAnswer {
  /** A whole page without script, which forbids all that is not in it. */
  html: string;
}

/** Takes the document as it is now; returns the comparison with the earlier version. */
export function comparison(
  { minutes, tree, profile }: Pick<RuleContext, 'minutes' | 'tree' | 'profile'>,
  { before, name }: Pick<ComparisonParams, 'before' | 'name'>,
): ComparisonAnswer {
  const printed = (...read: [typeof minutes, typeof tree]) =>
    buildPrintDocument(...read, profile, { final: false });
  const earlierTree = parse(before.text);
  const earlier = readMinutes(earlierTree, before.text);
  const after = { minutes, document: printed(minutes, tree) };
  const changes = compare({ minutes: earlier, document: printed(earlier, earlierTree) }, after);
  const names = { before: before.name, after: name };
  return { html: exportHtml(comparisonDocument(changes, names, after.document)) };
}
