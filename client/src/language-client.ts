/** The language client where Node is: how the server is started. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { answerFor, clientOptions } from './client-options.ts';

/** Starts the server. Returns its client once the server is there. */
export async function startLanguageClient(context: ExtensionContext): Promise<LanguageClient> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const options = clientOptions(context);
  const client = new LanguageClient('protokoll', 'Protokoll', serverAt(module), options);
  answerFor(client);
  await client.start();
  return client;
}

function serverAt(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}
