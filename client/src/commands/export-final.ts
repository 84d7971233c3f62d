/** `protokoll.exportFinal`: makes final documents, without draft mark, when nothing holds them back. */
import { commands, type Disposable, window } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import { ALL_FORMATS } from '../export/formats.ts';
import type { SourceOf } from '../source.ts';
import { wordsNow } from '../words.ts';

/** Registers the command; it asks which documents. */
export function exportFinal(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportFinal', async (named: unknown) => {
    const uri = sourceOf(named);
    if (!uri || !exports.canBeFinal(uri)) return;
    const words = wordsNow();
    const picks = ALL_FORMATS.map((format) => ({
      label: words.formats[format],
      format,
      picked: format === 'pdf',
    }));
    const chosen = await window.showQuickPick(picks, {
      canPickMany: true,
      title: words.finalTitle,
      placeHolder: words.finalWhich,
    });
    const formats = (chosen ?? []).map(({ format }) => format);
    if (formats.length > 0) await exports.make({ uri, formats, final: true, quiet: false });
  });
}
