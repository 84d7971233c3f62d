/** What every feature is told: one version of a protokoll, read and checked once. */
import { lineIndex } from '../language/positions.ts';
import { type CheckOptions, ruleContext } from '../lint/context.ts';
import type { Locale, Message, RuleContext } from '../lint/rule.ts';
import { lint, type Report } from '../lint/run.ts';
import type { LinedText } from './positions.ts';

/** The pages of the §§ by their ids, as they were last typeset. */
export interface PageNumbers {
  total: number;
  items: ReadonlyMap<string, { first: number; last: number }>;
}

export interface Snapshot extends RuleContext, LinedText {
  uri: string;
  /** The version of an open document, null for a file that is not open. */
  version: number | null;
  /** The language of everything that is said. */
  locale: Locale;
  /** Whether the client takes edits with places to fill in. */
  takesSnippets: boolean;
  /** Whether the client takes edits for a version of a document. */
  takesVersions: boolean;
  /** Whether the client takes completion items with places to fill in. */
  completesSnippets: boolean;
  /** The folders of the workspace, as URIs without a slash at the end. */
  folders: readonly string[];
  /** Null until someone has looked at the exact pages. */
  pages(): PageNumbers | null;
  /** What the rules say; they run when someone first asks. */
  readonly messages: readonly Message[];
  /** What they say as before a final export, where what is empty counts as missing. */
  readonly finalMessages: readonly Message[];
}

/** What a snapshot says beside the analysis. */
export interface SnapshotOptions
  extends CheckOptions,
    Pick<
      Snapshot,
      | 'uri'
      | 'version'
      | 'locale'
      | 'takesSnippets'
      | 'takesVersions'
      | 'completesSnippets'
      | 'folders'
    >,
    Partial<Pick<Snapshot, 'pages'>> {}

/** Takes an analysed text; `report` is told of a rule that throws. */
export function takeSnapshot(
  analysis: Pick<RuleContext, 'text' | 'tree' | 'minutes'>,
  options: SnapshotOptions,
  report: Report,
): Snapshot {
  let messages: Message[] | null = null;
  let finalMessages: Message[] | null = null;
  const { uri, version, locale, takesSnippets, takesVersions, completesSnippets, folders } =
    options;
  const { pages = () => null } = options;
  const context = ruleContext(analysis, options);
  const snapshot: Snapshot = {
    ...context,
    uri,
    version,
    locale,
    takesSnippets,
    takesVersions,
    completesSnippets,
    folders,
    pages,
    lineStarts: lineIndex(analysis.text),
    get messages() {
      messages ??= lint(snapshot, report);
      return messages;
    },
    get finalMessages() {
      finalMessages ??= lint({ ...context, final: true }, report);
      return finalMessages;
    },
  };
  return snapshot;
}
