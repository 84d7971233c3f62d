/** What every client of the server is told, and what it answers. */
import { type ExtensionContext, FileType, type Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { CrashHandler } from './crashes.ts';
import { atCursor } from './item-commands.ts';

/** Larger files are no protokoll and no profile. */
const MOST_BYTES = 5_000_000;

/** Makes the log and returns the options of a client that writes to it. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const log = window.createOutputChannel('Protokoll', { log: true });
  context.subscriptions.push(log);
  return {
    // Of any scheme: unsaved documents and folders that are on no disk, too.
    documentSelector: [{ language: 'protokoll' }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { readsFiles: true, listsFolders: true },
    errorHandler: new CrashHandler(log),
    middleware: { executeCommand: atCursor },
  };
}

/** Lets a client answer a server that asks for files: it may run where they cannot be read, or on no disk. */
export function answerFor(client: BaseLanguageClient): void {
  const asUri = (uri: string): Uri => client.protocol2CodeConverter.asUri(uri);
  client.onRequest('protokoll/readFile', ({ uri }: { uri: string }) => readFile(asUri(uri)));
  client.onRequest('protokoll/listFolder', ({ uri }: { uri: string }) => listFolder(asUri(uri)));
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
