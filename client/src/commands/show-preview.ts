/** `protokoll.showPreview`: shows the preview in the place of the editor. */
import { commands, type Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command for the previews. */
export function showPreview(previews: Previews, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.showPreview', (named: unknown) => {
    const source = sourceOf(named);
    if (source) previews.show(source, false);
  });
}
