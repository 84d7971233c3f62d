/** Exports on saving, where the user has asked for that. */
import { type Disposable, workspace } from 'vscode';
import type { ExportFormat } from '../../../server/src/export-answer.ts';
import type { Exports } from './export-minutes.ts';

/** Makes the documents of `protokoll.export.onSave` each time a protokoll is saved. */
export function exportOnSave(exports: Exports): Disposable {
  return workspace.onDidSaveTextDocument(({ uri, languageId }) => {
    if (languageId !== 'protokoll') return;
    const formats = workspace
      .getConfiguration('protokoll', uri)
      .get<ExportFormat[]>('export.onSave', []);
    if (formats.length > 0) void exports.make({ uri, formats, final: false, quiet: true });
  });
}
