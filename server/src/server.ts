/** The language server: what it can do, one line a feature. */
import {
  type Connection,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import manifest from '../../package.json' with { type: 'json' };
import { answering } from './answers.ts';
import { ClientState } from './client-state.ts';
import { DiagnosticsDelivery } from './diagnostics-delivery.ts';
import { Documents } from './documents.ts';
import { Profiles, type ReadFile } from './profiles.ts';

/** What the server needs of the machine that it runs on. */
export interface Host {
  /** Reads a file that the client does not offer to read. */
  readFile: ReadFile;
  /** Today as an ISO date. */
  today(): string;
}

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
};

/** Serves a client over a connection until it closes it. */
export function startServer(connection: Connection, host: Host): void {
  const { console: log } = connection;
  const open = new TextDocuments(TextDocument);
  const client = new ClientState(connection);
  const profiles: Profiles = new Profiles(client.reader(host.readFile), (profile) =>
    delivery.profileRead(profile),
  );
  const documents = new Documents(
    open,
    profiles,
    () => client.surroundings,
    host.today,
    (rule, error) => log.error(`${rule}: ${error instanceof Error ? error.stack : error}`),
  );
  const delivery = new DiagnosticsDelivery(connection, client, documents);
  const answer = answering(documents, log);
  const everythingChanged = (): void => {
    delivery.changedForAll(open.keys());
  };

  connection.onInitialize((params): InitializeResult => {
    client.initialize(params);
    return { capabilities: capabilitiesFor(client), serverInfo: SERVER_INFO };
  });
  connection.onInitialized(async () => {
    log.info(`Protokoll ${manifest.version}`);
    if (client.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        client.changeFolders(added, removed);
        everythingChanged();
      });
    }
    await client.register();
    await client.askForSettings();
    everythingChanged();
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client.canBeAsked) await client.askForSettings();
    else client.changeSettings(settings);
    everythingChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) if (type === DELETED) delivery.profileGone(uri);
    profiles.forget();
    everythingChanged();
  });
  // Nobody says when a profile beside a lone file changes.
  open.onDidOpen(({ document }) => {
    if (!client.watches(document.uri)) profiles.forget();
  });
  open.onDidChangeContent(({ document }) => delivery.changed(document.uri));
  open.onDidClose(({ document }) => {
    documents.close(document.uri);
    delivery.closed(document.uri);
  });

  connection.languages.diagnostics.on(
    answer((snapshot, params) => delivery.report(snapshot, params), { kind: 'full', items: [] }),
  );

  open.listen(connection);
  connection.listen();
}

const SERVER_INFO = { name: manifest.displayName, version: manifest.version };

/** `FileChangeType.Deleted`. */
const DELETED = 3;

/** What is told depends on the client in two things only. */
function capabilitiesFor({ pullsDiagnostics, hasFolders }: ClientState): ServerCapabilities {
  return {
    ...CAPABILITIES,
    ...(pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'protokoll',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    ...(hasFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
