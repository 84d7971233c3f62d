/** `protokoll.showPreview`: shows the preview in the place of the editor. */
import { commands, type Disposable, type Uri } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import { sourceOf } from '../source.ts';

/** Registers the command for the previews. */
export function showPreview(previews: Previews): Disposable {
  return commands.registerCommand('protokoll.showPreview', (uri?: Uri) => {
    const source = sourceOf(uri);
    if (source) previews.show(source, false);
  });
}
