/** `protokoll.exportReadingCopy`: makes the copy that is read before the verification. */
import { commands, type Disposable } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command. */
export function exportReadingCopy(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportReadingCopy', async (named: unknown) => {
    const uri = sourceOf(named);
    if (uri) await exports.make({ uri, formats: ['lasexemplar'], final: false, quiet: false });
  });
}
