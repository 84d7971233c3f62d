/** Exports of a protokoll: asks the server, and the user where there is something to decide. */
import { type CancellationToken, ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportAnswer, ExportParams } from '../../../server/src/export-answer.ts';
import { wordsNow } from '../words.ts';
import { offerToOpen } from './afterwards.ts';
import type { HeldProblems } from './held-problems.ts';
import type { Order } from './order.ts';
import { EditorExports } from './without-folder.ts';

type Choices = Pick<ExportParams, 'anyway' | 'overwrite'>;

/** Makes exports, one after the other as they are asked for. */
export class Exports {
  private readonly byEditor: EditorExports;

  /**
   * @param client the client of the server that makes documents
   * @param held where what holds a final document back is shown
   * @param writesFiles whether the server reaches folders on a disk
   */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly held: HeldProblems,
    private readonly writesFiles: boolean,
  ) {
    this.byEditor = new EditorExports(client);
  }

  /** Whether final documents of a protokoll can be made where it lies; says what to do where they can not. */
  canBeFinal(uri: Uri): boolean {
    if (this.reaches(uri)) return true;
    const { saveFirst, finalNotHere } = wordsNow();
    const message = uri.scheme === 'untitled' ? saveFirst : finalNotHere;
    void window.showInformationMessage(message);
    return false;
  }

  /** Makes what is ordered, asking whatever there is to ask. */
  async make(order: Order): Promise<void> {
    const { uri } = order;
    await workspace.openTextDocument(uri);
    if (this.reaches(uri)) await this.ask(order, { anyway: false, overwrite: false });
    else await this.byEditor.make(order);
  }

  /** Whether the server itself writes beside a protokoll. */
  private reaches({ scheme }: Uri): boolean {
    return this.writesFiles && scheme === 'file';
  }

  private async ask(order: Order, choices: Choices): Promise<void> {
    const answer = await this.withProgress(order, choices);
    switch (answer?.outcome) {
      case 'written':
        this.held.clear(order.uri);
        if (!order.quiet) await offerToOpen(answer.uris, answer.told);
        break;
      case 'held':
        if (await this.held.show(order.uri, answer)) {
          await this.ask(order, { ...choices, anyway: true });
        }
        break;
      case 'foreign':
        if (await mayOverwrite(answer.path, answer.changed)) {
          await this.ask(order, { ...choices, overwrite: true });
        }
        break;
      case 'failed':
        void window.showErrorMessage(answer.message);
    }
  }

  private withProgress(order: Order, choices: Choices): Thenable<ExportAnswer | null> {
    const location = order.quiet ? ProgressLocation.Window : ProgressLocation.Notification;
    const { exporting } = wordsNow();
    return window.withProgress(
      { location, title: exporting, cancellable: true },
      (progress, token) => {
        const listening = this.client.onNotification(
          'protokoll/exportProgress',
          ({ line }: { line: string }) => progress.report({ message: line }),
        );
        return this.request(order, choices, token).finally(() => listening.dispose());
      },
    );
  }

  private async request(
    { uri, formats, final, since }: Order,
    choices: Choices,
    token: CancellationToken,
  ): Promise<ExportAnswer | null> {
    const textDocument = { uri: this.client.code2ProtocolConverter.asUri(uri) };
    const folder = workspace.getConfiguration('protokoll', uri).get<string>('export.folder');
    const params: ExportParams = {
      textDocument,
      formats: [...formats],
      folder: folder || null,
      final,
      since: since ?? null,
      ...choices,
    };
    return this.client.sendRequest<ExportAnswer | null>('protokoll/export', params, token);
  }
}

async function mayOverwrite(path: string, changed: boolean): Promise<boolean> {
  const { foreign, changedSince, overwrite } = wordsNow();
  const name = path.split(/[/\\]/u).at(-1) ?? path;
  const question = changed ? changedSince(name) : foreign(name);
  return (await window.showWarningMessage(question, { modal: true }, overwrite)) === overwrite;
}
