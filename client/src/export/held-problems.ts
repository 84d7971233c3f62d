/** What holds a final document back, among the editor's problems until the text is changed. */
import { commands, type Disposable, languages, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportAnswer } from '../../../server/src/export-answer.ts';
import { wordsNow } from '../words.ts';

type Held = Extract<ExportAnswer, { outcome: 'held' }>;

export class HeldProblems implements Disposable {
  private readonly shown = languages.createDiagnosticCollection('protokoll-slutligt');
  private readonly listening = workspace.onDidChangeTextDocument(({ document }) =>
    this.clear(document.uri),
  );

  /** @param client turns what the server says into the editor's own */
  constructor(private readonly client: BaseLanguageClient) {}

  /** Shows what holds a document back; returns whether it is to be made anyway. */
  async show(uri: Uri, { errors, notes }: Held): Promise<boolean> {
    const all = await this.client.protocol2CodeConverter.asDiagnostics([...errors, ...notes]);
    const known = languages.getDiagnostics(uri);
    const isKnown = (one: (typeof all)[number]): boolean =>
      known.some(({ message, range }) => message === one.message && range.isEqual(one.range));
    this.shown.set(
      uri,
      all.filter((one) => !isKnown(one)),
    );
    const { held, showProblems, anyway } = wordsNow();
    const chosen = await window.showWarningMessage(
      held(errors.length, notes.length),
      showProblems,
      anyway,
    );
    if (chosen === showProblems) await commands.executeCommand('workbench.actions.view.problems');
    return chosen === anyway;
  }

  /** The text has changed, or was exported. */
  clear(uri: Uri): void {
    this.shown.delete(uri);
  }

  dispose(): void {
    this.shown.dispose();
    this.listening.dispose();
  }
}
