/** `protokoll.exportText`: makes the plain text of a protokoll. */
import { commands, type Disposable } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command. */
export function exportText(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportText', async (named: unknown) => {
    const uri = sourceOf(named);
    if (uri) await exports.make({ uri, formats: ['txt'], final: false, quiet: false });
  });
}
