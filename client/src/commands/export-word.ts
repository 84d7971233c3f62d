/** `protokoll.exportWord`: makes the Word document of a protokoll. */
import { commands, type Disposable } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command. */
export function exportWord(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportWord', async (named: unknown) => {
    const uri = sourceOf(named);
    if (uri) await exports.make({ uri, formats: ['docx'], final: false, quiet: false });
  });
}
