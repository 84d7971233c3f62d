/** Edits of files, as the client takes them: for a version where it can hold them to one. */
import type { TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../lint/rule.ts';
import { lspRangeAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** The edits of one file. */
export interface FileEdits {
  uri: string;
  /** The version of an open document, null where it is only on the disk. */
  version: number | null;
  edits: LspTextEdit[];
}

/** Takes edits by offsets; returns them with the version that they are for. */
export function fileEdits(snapshot: Snapshot, edits: readonly TextEdit[]): FileEdits {
  const { uri, version } = snapshot;
  const lsp = edits.map(({ start, end, text }) => ({
    range: lspRangeAt(snapshot, start, end),
    newText: text,
  }));
  return { uri, version, edits: lsp };
}

/** Takes the edits of some files; `takesVersions` says whether the client takes edits for versions. */
export function workspaceEdit(
  files: readonly FileEdits[],
  { takesVersions }: Pick<Snapshot, 'takesVersions'>,
): WorkspaceEdit {
  if (!takesVersions) {
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
  }
  const documentChanges = files.map(({ uri, version, edits }) => ({
    textDocument: { uri, version },
    edits,
  }));
  return { documentChanges };
}

/** Takes edits of the protokoll at hand; returns them as the client takes them. */
export function editOf(snapshot: Snapshot, edits: readonly TextEdit[]): WorkspaceEdit {
  return workspaceEdit([fileEdits(snapshot, edits)], snapshot);
}
