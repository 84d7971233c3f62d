/** What has changed in a protokoll, as a page to read in an editor. */
import { comparedDocument, type NamedText } from '../compare/compared-document.ts';
import { exportHtml } from '../export/html/html.ts';
import type { RuleContext } from '../lint/rule.ts';

/** Asks what has changed in a document since an earlier version. */
export interface ComparisonParams {
  textDocument: { uri: string };
  before: NamedText;
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
  return { html: exportHtml(comparedDocument({ minutes, tree, profile, name }, before)) };
}
