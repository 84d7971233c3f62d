/** `protokoll.exportJson`: makes the JSON of a protokoll. */
import { commands, type Disposable } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command. */
export function exportJson(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportJson', async (named: unknown) => {
    const uri = sourceOf(named);
    if (uri) await exports.make({ uri, formats: ['json'], final: false, quiet: false });
  });
}
