/** The extension in an editor that runs in the browser alone: the server is a worker there. */
import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { answerFor, clientOptions } from './client-options.ts';
import { register } from './register.ts';

type Server = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

/** What a browser has and Node's types know nothing of. */
declare const Worker: new (address: string) => Server;

let client: LanguageClient | null = null;

/** Called when the first protokoll is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let server: Server | null = null;
  // VS Code puts a `Worker` of its own in place of the browser's, and the client
  // takes what that makes for no worker: it is given the two ends instead.
  const start = async (): Promise<MessageTransports> => {
    server?.terminate();
    server = new Worker(address);
    return { reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server) };
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
