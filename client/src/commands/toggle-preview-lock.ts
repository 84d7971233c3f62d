/** `protokoll.togglePreviewLock`: keeps the preview at its protokoll, or lets it follow the editor again. */
import { commands, type Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';

/** Registers the command for the previews. */
export function togglePreviewLock(previews: Previews): Disposable {
  return commands.registerCommand('protokoll.togglePreviewLock', () => {
    const { active } = previews;
    if (active) active.locked = !active.locked;
  });
}
