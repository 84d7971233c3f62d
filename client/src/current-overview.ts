/** The overview of the protokoll that is worked on, kept up to date as it changes. */
import {
  CancellationTokenSource,
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Overview } from '../../server/src/features/overview.ts';

const REQUEST = 'protokoll/overview';

/** In milliseconds: who types does not look at the overview. */
const REST = 300;

export class CurrentOverview implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** Told when the overview is another one. */
  readonly onDidChange = this.changed.event;
  private document: TextDocument | null = null;
  private current: Overview | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private asking: CancellationTokenSource | null = null;
  private readonly subscriptions: Disposable[];

  /** @param client the client of the server that makes overviews */
  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions = [
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.follow()),
      workspace.onDidChangeTextDocument(({ document }) => this.later(document)),
      workspace.onDidCloseTextDocument((document) => this.closed(document)),
      // The language of a text may be set when it is open.
      workspace.onDidOpenTextDocument(() => this.follow()),
      // Another profile or other settings give other messages.
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.document?.uri.toString())) this.rest();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.rest();
      }),
    ];
    this.follow();
  }

  /**
   * Of the protokoll in the active editor, or of the last one that was there
   * while it is open; null where there is none.
   */
  get value(): Overview | null {
    return this.current;
  }

  dispose(): void {
    if (this.timer) clearTimeout(this.timer);
    this.asking?.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private follow(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== 'protokoll' || document === this.document) return;
    this.document = document;
    void this.ask();
  }

  private later(document: TextDocument): void {
    if (document === this.document) this.rest();
  }

  private closed(document: TextDocument): void {
    if (document !== this.document) return;
    this.document = null;
    this.asking?.cancel();
    this.show(null);
    this.follow();
  }

  private rest(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), REST);
  }

  private async ask(): Promise<void> {
    const { client, document } = this;
    if (!document || client.state !== State.Running) return;
    this.asking?.cancel();
    this.asking = new CancellationTokenSource();
    const { token } = this.asking;
    const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    try {
      const overview = await client.sendRequest<Overview | null>(REQUEST, { textDocument }, token);
      if (!token.isCancellationRequested) this.show(overview);
    } catch (error) {
      // A server that is starting anew answers next time.
      if (!token.isCancellationRequested) client.outputChannel.debug(String(error));
    }
  }

  private show(overview: Overview | null): void {
    this.current = overview;
    this.changed.fire();
  }
}
