/** `protokoll.refreshPreview`: makes the previews anew. */
import { commands, type Disposable } from 'vscode';
import type { Previews } from '../preview/previews.ts';

/** Registers the command for the previews. */
export function refreshPreview(previews: Previews): Disposable {
  return commands.registerCommand('protokoll.refreshPreview', () => previews.refresh());
}
