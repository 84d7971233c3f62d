/** `protokoll.showPreviewSource`: goes from the preview to its text. */
import { commands, type Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';

/** Registers the command for the previews. */
export function showPreviewSource(previews: Previews): Disposable {
  return commands.registerCommand('protokoll.showPreviewSource', () =>
    previews.active?.showSource(),
  );
}
