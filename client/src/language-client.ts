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
  const run = { module, transport: TransportKind.ipc, options: { env: ENVIRONMENT } };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

/**
 * On Linux each thread would get memory of its own from the system, and what it
 * frees stays there when it ends: half of what exact pages take.
 */
const ENVIRONMENT = { ...process.env, MALLOC_ARENA_MAX: '1' };
