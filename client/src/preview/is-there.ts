/** Whether a preview's protokoll is still there. */
import { type Uri, workspace } from 'vscode';

/** Opens a document, which may have been closed since no editor shows it; false where its file is gone. */
export async function isThere(source: Uri): Promise<boolean> {
  return workspace.openTextDocument(source).then(
    () => true,
    () => false,
  );
}
