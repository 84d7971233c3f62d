/** The language client: how the server is started, and what it is told. */
import {
  type ExtensionContext,
  FileType,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { CrashHandler } from './crashes.ts';

/** Larger files are no protokoll and no profile. */
const MOST_BYTES = 5_000_000;

/** Starts the server. Returns its client once the server is there. */
export async function startLanguageClient(context: ExtensionContext): Promise<LanguageClient> {
  const log = window.createOutputChannel('Protokoll', { log: true });
  context.subscriptions.push(log);
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const client = new LanguageClient('protokoll', 'Protokoll', serverAt(module), options(log));
  // The server may run where the folder's files cannot be read, or the folder be no folder of a disk.
  client.onRequest('protokoll/readFile', ({ uri }: { uri: string }) =>
    readFile(client.protocol2CodeConverter.asUri(uri)),
  );
  client.onRequest('protokoll/listFolder', ({ uri }: { uri: string }) =>
    listFolder(client.protocol2CodeConverter.asUri(uri)),
  );
  await client.start();
  return client;
}

function serverAt(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

function options(log: LogOutputChannel): LanguageClientOptions {
  return {
    // Of any scheme: unsaved documents and folders that are on no disk, too.
    documentSelector: [{ language: 'protokoll' }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { readsFiles: true, listsFolders: true },
    errorHandler: new CrashHandler(log),
  };
}

/** A file's text, null where it cannot be read. */
async function readFile(uri: Uri): Promise<{ text: string | null }> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MOST_BYTES) return { text: null };
    const bytes = await workspace.fs.readFile(uri);
    return { text: new TextDecoder().decode(bytes) };
  } catch {
    return { text: null };
  }
}

/** What lies in a folder, null where it is none; a link to a folder is no folder. */
async function listFolder(
  uri: Uri,
): Promise<{ entries: { name: string; folder: boolean }[] | null }> {
  try {
    const found = await workspace.fs.readDirectory(uri);
    return {
      entries: found.map(([name, type]) => ({ name, folder: type === FileType.Directory })),
    };
  } catch {
    return { entries: null };
  }
}
