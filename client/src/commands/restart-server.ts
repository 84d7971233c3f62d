/** `protokoll.restartServer`: starts the language server anew. Nothing is lost: the editor has the texts. */
import { commands, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Registers the command for a client. */
export function restartServer(client: LanguageClient): Disposable {
  return commands.registerCommand('protokoll.restartServer', () => client.restart());
}
