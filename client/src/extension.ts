/** The extension: one line a feature. */
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { restartServer } from './commands/restart-server.ts';
import { startLanguageClient } from './language-client.ts';

let client: LanguageClient | null = null;

/** Called when the first protokoll is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = await startLanguageClient(context);
  context.subscriptions.push(restartServer(client));
}

/** Called when the editor closes; the server is gone when the promise is kept. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = null;
}
