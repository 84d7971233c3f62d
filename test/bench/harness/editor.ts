/** An editor's side of a language server: a document that is typed in, and what is asked of it. */
import type { ClientCapabilities, Diagnostic, DocumentSymbol } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PreviewAnswer, PreviewParams } from '../../../server/src/preview/answer.ts';
import { type ServerProcess, startProcess } from '../../support/lsp-process.ts';
import type { Keystroke } from './typing.ts';

/** How a server is started and what its client must be able to do. */
export interface ServerKind {
  program: string;
  languageId: string;
  /** Makes the client ready, before it says hello. */
  equip(editor: Editor): void;
  /** What the client tells when the server is there. */
  settings: unknown;
}

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

export class Editor {
  /** The open documents by URI. */
  readonly documents = new Map<string, TextDocument>();

  private constructor(
    readonly server: ServerProcess,
    private readonly languageId: string,
  ) {}

  /** Starts a server, with a folder as its workspace. */
  static async start(kind: ServerKind, folder: string): Promise<Editor> {
    const server = startProcess(kind.program);
    const editor = new Editor(server, kind.languageId);
    kind.equip(editor);
    await server.client.initialize(CAPABILITIES, folder);
    const { connection } = server.client;
    await connection.sendNotification('workspace/didChangeConfiguration', {
      settings: kind.settings,
    });
    return editor;
  }

  async open(uri: string, text: string): Promise<void> {
    const { languageId } = this;
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    const { connection } = this.server.client;
    await connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Types, and waits for what follows; returns the milliseconds from key to answer. */
  async type(uri: string, key: Keystroke, follows: () => Promise<unknown>): Promise<number> {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`not open: ${uri}`);
    const at = document.positionAt(key.offset);
    const change = { range: { start: at, end: at }, text: key.text };
    const version = document.version + 1;
    const start = performance.now();
    TextDocument.update(document, [change], version);
    await this.server.client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    await follows();
    return performance.now() - start;
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    const params = { textDocument: { uri } };
    return await this.server.client.request('textDocument/documentSymbol', params);
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const params = { textDocument: { uri } };
    const { items } = await this.server.client.request<{ items: Diagnostic[] }>(
      'textDocument/diagnostic',
      params,
    );
    return items;
  }

  /** Asks for the parts of the preview that changed; returns the keys of all. */
  async previewParts(uri: string, known: readonly string[]): Promise<string[]> {
    const params: PreviewParams = { textDocument: { uri }, known };
    const answer = await this.server.client.request<PreviewAnswer>('protokoll/preview', params);
    return [answer.styles.key, ...answer.parts.map(({ key }) => key)];
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    await this.server.stop();
  }
}
