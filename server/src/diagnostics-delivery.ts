/**
 * Brings diagnostics to the client: it asks for them (pull) where it can, else
 * they are sent after each change (push). Never both: that would show every
 * problem twice.
 */
import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ClientState } from './client-state.ts';
import type { Documents } from './documents.ts';
import { diagnostics } from './features/diagnostics.ts';
import { profileDiagnostics } from './features/profile-diagnostics.ts';
import type { Snapshot } from './features/snapshot.ts';
import type { ReadProfile } from './profiles.ts';

export class DiagnosticsDelivery {
  private readonly waiting = new Set<string>();
  private readonly profilesShown = new Set<string>();
  /** The snapshot that the client's last report of a document was made from, by its id. */
  private readonly reported = new Map<string, { id: string; snapshot: Snapshot }>();
  private reports = 0;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientState,
    private readonly documents: Documents,
  ) {}

  /** Answers a client that asks; `unchanged` where it has the report already. */
  report(snapshot: Snapshot, params: DocumentDiagnosticParams): DocumentDiagnosticReport {
    const before = this.reported.get(snapshot.uri);
    if (before?.snapshot === snapshot && before.id === params.previousResultId) {
      return { kind: 'unchanged', resultId: before.id };
    }
    const id = String(++this.reports);
    this.reported.set(snapshot.uri, { id, snapshot });
    return { kind: 'full', resultId: id, items: diagnostics(snapshot) };
  }

  /** A document has changed: a client that does not ask gets its diagnostics, once for all changes at hand. */
  changed(uri: string): void {
    if (this.client.pullsDiagnostics || this.waiting.has(uri)) return;
    this.waiting.add(uri);
    setTimeout(() => void this.send(uri), 0);
  }

  /** A document was closed: nothing is said of it any longer. */
  closed(uri: string): void {
    this.reported.delete(uri);
    if (!this.client.pullsDiagnostics) this.publish(uri, []);
  }

  /** Settings or profiles have changed: everything is said anew. */
  changedForAll(open: readonly string[]): void {
    for (const uri of open) this.changed(uri);
    if (this.client.pullsDiagnostics && this.client.refreshesDiagnostics) {
      this.connection.languages.diagnostics.refresh().catch((error: unknown) => {
        this.connection.console.warn(String(error));
      });
    }
  }

  /** A profile was read: what is wrong in it is shown in its file. */
  profileRead({ uri, text, problems }: ReadProfile): void {
    if (problems.length === 0 && !this.profilesShown.has(uri)) return;
    this.profilesShown.add(uri);
    const { locale } = this.client.surroundings.settings;
    this.publish(uri, profileDiagnostics(text, problems, locale));
  }

  /** A profile's file is gone. */
  profileGone(uri: string): void {
    if (this.profilesShown.delete(uri)) this.publish(uri, []);
  }

  private async send(uri: string): Promise<void> {
    const snapshot = await this.documents.ready(uri);
    this.waiting.delete(uri);
    const version = this.documents.version(uri);
    if (snapshot && version !== null) this.publish(uri, diagnostics(snapshot), version);
  }

  private publish(uri: string, found: Diagnostic[], version?: number): void {
    const params = { uri, diagnostics: found, ...(version !== undefined && { version }) };
    this.connection.sendDiagnostics(params).catch((error: unknown) => {
      this.connection.console.warn(String(error));
    });
  }
}
