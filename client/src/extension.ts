/** The extension where Node is: on the desktop and on a server. */
import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { startLanguageClient } from './language-client.ts';
import { register } from './register.ts';

let client: LanguageClient | null = null;

/** Called when the first protokoll is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const started = await startLanguageClient(context);
  client = started;
  register(context, started, { writesFiles: true, restart: () => started.restart() });
}

/** Called when the editor closes; the server is gone when the promise is kept. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = null;
}
