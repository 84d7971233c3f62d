/** `protokoll.exportComparison`: makes a document of the comparison that is looked at. */
import { commands, type Disposable, window } from 'vscode';
import type { ExportFormat } from '../../../server/src/export-answer.ts';
import type { Comparisons } from '../compare/comparisons.ts';
import type { Exports } from '../export/export-minutes.ts';
import { wordsNow } from '../words.ts';

/** What a comparison can be: it is no protokoll, and so no data of one. */
const FORMATS: readonly ExportFormat[] = ['pdf', 'docx', 'html', 'txt'];

/** Registers the command. */
export function exportComparison(exports: Exports, comparisons: Comparisons): Disposable {
  return commands.registerCommand('protokoll.exportComparison', async () => {
    const compared = comparisons.active;
    if (!compared) return;
    const { formats, chooseFormat } = wordsNow().compare;
    const choices = FORMATS.map((format) => ({ label: formats[format] ?? format, format }));
    const chosen = await window.showQuickPick(choices, { placeHolder: chooseFormat });
    if (chosen) {
      await exports.make({ ...compared, formats: [chosen.format], final: false, quiet: false });
    }
  });
}
