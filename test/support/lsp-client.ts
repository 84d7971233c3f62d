/** A client of the language server, as a test needs it: over streams, in or out of this process. */
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/server.ts';
import { entriesOf, type Files } from './files.ts';

/** What most editors can; the diagnostics are asked for. */
export const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

export class LspClient {
  /** What was sent last about each file, without being asked. */
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly log: string[] = [];
  /** How often the server has said that diagnostics are to be asked for again. */
  refreshes = 0;
  /** The settings that the server gets where it asks. */
  settings: unknown = {};
  private readonly versions = new Map<string, number>();

  /** @param connection the way to the server, not yet listening */
  constructor(readonly connection: ProtocolConnection) {
    connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.published.set(params.uri, params);
    });
    connection.onNotification('window/logMessage', ({ message }) => {
      this.log.push(message);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    connection.onRequest('workspace/configuration', () => [this.settings]);
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
  }

  /** Says hello, as an editor does. */
  async initialize(
    capabilities: ClientCapabilities = PULLING,
    folder: string | null = null,
    initializationOptions: unknown = {},
  ): Promise<InitializeResult> {
    const result = await this.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folder === null ? null : [{ uri: folder, name: 'test' }],
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  /** Opens a document, at version 1. */
  async open(uri: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId: 'protokoll', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Changes a document; its version is one higher. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = this.version(uri) + 1;
    this.versions.set(uri, version);
    const textDocument = { uri, version };
    const params = { textDocument, contentChanges };
    await this.connection.sendNotification('textDocument/didChange', params);
  }

  async close(uri: string): Promise<void> {
    this.versions.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  version(uri: string): number {
    return this.versions.get(uri) ?? 0;
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Asks for a document's diagnostics; returns the rules that speak. */
  async rules(uri: string): Promise<unknown[]> {
    const params = { textDocument: { uri } };
    const report = await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
    return report.items.map(({ code }) => code);
  }
}

/** Starts a server in this process that reads the given files, and a client of it. */
export function startInProcess(files: Files = new Map()): LspClient {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, {
    readFile: (uri) => Promise.resolve(files.get(uri) ?? null),
    listFolder: (uri) => Promise.resolve(entriesOf(files, uri)),
    today: () => '2026-03-12',
  });
  return new LspClient(
    createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  );
}

/** Waits until something holds, asking again and again; throws where it does not within five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within five seconds: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
