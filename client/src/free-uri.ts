/** Where a new file may be saved. */
import { Uri, workspace } from 'vscode';

/**
 * Takes a file name; returns an unsaved document's address that is saved under
 * that name in the first folder, with a number where there is such a file.
 * Null where no folder of a disk is open.
 */
export async function freeUri(name: string): Promise<Uri | null> {
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri;
  if (!folder) return null;
  const [stem, end] = [name.replace(/\.[^.]*$/u, ''), /\.[^.]*$/u.exec(name)?.[0] ?? ''];
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(folder, number === 1 ? name : `${stem}-${number}${end}`);
    if (await isFree(uri)) return uri.with({ scheme: 'untitled' });
  }
}

async function isFree(uri: Uri): Promise<boolean> {
  const unsaved = uri.with({ scheme: 'untitled' }).toString();
  if (workspace.textDocuments.some((document) => document.uri.toString() === unsaved)) return false;
  try {
    await workspace.fs.stat(uri);
    return false;
  } catch {
    return true;
  }
}
