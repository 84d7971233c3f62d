/** `protokoll.showLog`: what the server and the extension have noted. */
import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Registers the command for a client. */
export function showLog(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('protokoll.showLog', () => client.outputChannel.show());
}
