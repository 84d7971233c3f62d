/** The extension in an editor that runs in the browser alone: the server is a worker there. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { answerFor, clientOptions } from './client-options.ts';
import { register } from './register.ts';

type Server = ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

/** What a browser has and Node's types know nothing of. */
declare const Worker: new (address: string) => Server;

let client: LanguageClient | null = null;

/** Called when the first protokoll is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let server: Server | null = null;
  const start = async (): Promise<Server> => {
    server?.terminate();
    server = new Worker(address);
    return server;
  };
  const started = new LanguageClient('protokoll', 'Protokoll', start, clientOptions(context));
  client = started;
  answerFor(started);
  await started.start();
  const restart = async (): Promise<void> => {
    await started.stop();
    await started.start();
  };
  register(context, started, { writesFiles: false, restart });
}

/** Called when the editor closes; the server is gone when the promise is kept. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = null;
}
