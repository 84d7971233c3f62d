/** `protokoll.showPreviewToSide`: shows the preview beside the editor. */
import { commands, type Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command for the previews. */
export function showPreviewToSide(previews: Previews, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.showPreviewToSide', (named: unknown) => {
    const source = sourceOf(named);
    if (source) previews.show(source, true);
  });
}
