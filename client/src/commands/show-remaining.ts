/** `protokoll.showRemaining`: the view of what remains before the protokoll can be verified. */
import { commands, type Disposable } from 'vscode';

/** Registers the command. */
export function showRemaining(): Disposable {
  return commands.registerCommand('protokoll.showRemaining', () =>
    commands.executeCommand('protokoll.remaining.focus'),
  );
}
