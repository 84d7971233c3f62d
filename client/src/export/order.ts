/** What is asked for when documents are to be made. */
import type { Uri } from 'vscode';
import type { NamedText } from '../../../server/src/compare/compared-document.ts';
import type { ExportFormat } from '../../../server/src/export-answer.ts';

/** What an export is made with. */
export interface Order {
  uri: Uri;
  formats: readonly ExportFormat[];
  final: boolean;
  /** The version to tell the changes since, instead of printing the protokoll. */
  since?: NamedText;
  /** Whether the result is told of: not where it was made on saving. */
  quiet: boolean;
}
