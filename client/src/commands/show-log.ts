/** `protokoll.showLog`: what the server and the extension have noted. */
import { commands, type Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Registers the command for a client. */
export function showLog(client: LanguageClient): Disposable {
  return commands.registerCommand('protokoll.showLog', () => client.outputChannel.show());
}
