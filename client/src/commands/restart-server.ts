/** `protokoll.restartServer`: starts the language server anew. Nothing is lost: the editor has the texts. */
import { commands, type Disposable } from 'vscode';

/** Registers the command; `restart` does it, as the place where the editor runs has it. */
export function restartServer(restart: () => Promise<void>): Disposable {
  return commands.registerCommand('protokoll.restartServer', restart);
}
