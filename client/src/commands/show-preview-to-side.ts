/** `protokoll.showPreviewToSide`: shows the preview beside the editor. */
import { commands, type Disposable, type Uri } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import { sourceOf } from '../source.ts';

/** Registers the command for the previews. */
export function showPreviewToSide(previews: Previews): Disposable {
  return commands.registerCommand('protokoll.showPreviewToSide', (uri?: Uri) => {
    const source = sourceOf(uri);
    if (source) previews.show(source, true);
  });
}
