/** `protokoll.exportAll`: makes every document of a protokoll. */
import { commands, type Disposable } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import { ALL_FORMATS } from '../export/formats.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command. */
export function exportAll(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportAll', async (named: unknown) => {
    const uri = sourceOf(named);
    if (uri) await exports.make({ uri, formats: ALL_FORMATS, final: false, quiet: false });
  });
}
