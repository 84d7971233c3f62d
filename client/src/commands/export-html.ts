/** `protokoll.exportHtml`: makes the web page of a protokoll. */
import { commands, type Disposable } from 'vscode';
import type { Exports } from '../export/export-minutes.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command. */
export function exportHtml(exports: Exports, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.exportHtml', async (named: unknown) => {
    const uri = sourceOf(named);
    if (uri) await exports.make({ uri, formats: ['html'], final: false, quiet: false });
  });
}
