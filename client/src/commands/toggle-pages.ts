/** `protokoll.togglePages`: shows the exact pages of the PDF, or the flowing text again. */
import { commands, type Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';
import type { SourceOf } from '../source.ts';

/** Registers the command; without a preview it opens one beside the editor, with the pages. */
export function togglePages(previews: Previews, sourceOf: SourceOf): Disposable {
  return commands.registerCommand('protokoll.togglePages', (named: unknown) => {
    if (previews.active) {
      previews.active.toggleView();
      return;
    }
    const source = sourceOf(named);
    if (source) previews.show(source, true).setView('pages');
  });
}
