/** `protokoll.exportPdf`: makes the PDF of a protokoll. */
import { commands, type Disposable } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command. */
export function exportPdf(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportPdf', async (named: unknown) => {
    const uri = sourceOf(named);
    if (uri) await exports.make({ uri, formats: ['pdf'], final: false, quiet: false });
  });
}
