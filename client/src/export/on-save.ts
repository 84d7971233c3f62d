/** Exports on saving, where the user has asked for that. */
import { type Disposable, type Uri, workspace } from 'vscode';
import type { ExportFormat } from '../../../server/src/export-answer.ts';
import { Newest } from '../newest.ts';
import type { Exports } from './export-minutes.ts';

/**
 * Makes the documents of `protokoll.export.onSave` each time a protokoll is
 * saved. While they are made, any number of saves wait as one: an editor that
 * saves by itself does so at every pause.
 */
export function exportOnSave(exports: Exports): Disposable {
  const waiting = new Map<string, Newest>();
  return workspace.onDidSaveTextDocument(({ uri, languageId }) => {
    if (languageId !== 'protokoll') return;
    const newest = waiting.get(uri.toString()) ?? new Newest(() => makeAll(exports, uri));
    waiting.set(uri.toString(), newest);
    newest.ask();
  });
}

async function makeAll(exports: Exports, uri: Uri): Promise<void> {
  const formats = workspace
    .getConfiguration('protokoll', uri)
    .get<ExportFormat[]>('export.onSave', []);
  if (formats.length > 0) await exports.make({ uri, formats, final: false, quiet: true });
}
