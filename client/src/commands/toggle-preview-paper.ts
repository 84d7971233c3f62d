/** `protokoll.togglePreviewPaper`: shows previews as white paper, or in the theme's colours again. */
import { commands, type Disposable, workspace } from 'vscode';
import type { Look } from '../preview/messages.ts';

/** Registers the command; the choice is kept as a setting. */
export function togglePreviewPaper(): Disposable {
  return commands.registerCommand('protokoll.togglePreviewPaper', async () => {
    const settings = workspace.getConfiguration('protokoll');
    const look: Look = settings.get<Look>('preview.look') === 'papper' ? 'tema' : 'papper';
    await settings.update('preview.look', look, true);
  });
}
