/** What an editor shows. */
import { type TextEditor, type Uri, window } from 'vscode';

/** The editors on the screen that show a document. */
export function editorsOf(uri: Uri): TextEditor[] {
  const address = uri.toString();
  return window.visibleTextEditors.filter(({ document }) => document.uri.toString() === address);
}

/** The line at an editor's top, 0-based, with the share of it that is scrolled away; null where none is. */
export function topLineOf({ document, visibleRanges: [visible] }: TextEditor): number | null {
  if (!visible) return null;
  const { line, character } = visible.start;
  const { length } = document.lineAt(line).text;
  // A paragraph is one line, however many rows it takes.
  return line + character / (length + 2);
}
