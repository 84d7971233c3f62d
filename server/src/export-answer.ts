/** What goes between an editor and the server about exports: data alone. */
import type { Diagnostic } from 'vscode-languageserver';
import type { NamedText } from './compare/compared-document.ts';

/** The formats that an editor offers, as the command line names them. */
export type ExportFormat = 'pdf' | 'docx' | 'html' | 'txt' | 'json' | 'lasexemplar';

export interface ExportParams {
  textDocument: { uri: string };
  formats: ExportFormat[];
  /** Another folder than the protokoll's; a relative one is seen from there. Null for the same. */
  folder: string | null;
  /** The version to tell the changes since, instead of printing the protokoll; null to print it. */
  since: NamedText | null;
  /** Without draft mark; errors and notes hold it back, unless it is forced. */
  final: boolean;
  /** Whether to make a final document in spite of what holds it back. */
  anyway: boolean;
  /** Whether to write over files that are not our own. */
  overwrite: boolean;
}

export type ExportAnswer =
  | { outcome: 'written'; uris: string[]; told: string[] }
  | { outcome: 'held'; errors: Diagnostic[]; notes: Diagnostic[] }
  | { outcome: 'foreign'; path: string; changed: boolean }
  | { outcome: 'failed'; message: string }
  | { outcome: 'cancelled' };

/** Asks for a document as text, for folders that the server cannot write to. */
export interface MakeParams {
  textDocument: { uri: string };
  format: 'html' | 'txt' | 'json';
}
