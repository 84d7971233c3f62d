/** A document that is open on a server, and the same text here. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Step } from './editing-sessions.ts';
import type { LspClient } from './lsp-client.ts';

export class EditedDocument {
  private document: TextDocument;

  constructor(
    readonly client: LspClient,
    readonly uri: string,
    text: string,
  ) {
    this.document = TextDocument.create(uri, 'protokoll', 1, text);
  }

  get text(): string {
    return this.document.getText();
  }

  get lineCount(): number {
    return this.document.lineCount;
  }

  open(): Promise<void> {
    return this.client.open(this.uri, this.text);
  }

  /** Makes the changes of a step here and tells the server of them in one message; returns where the last one ends. */
  async edit(step: Step): Promise<{ line: number; character: number }> {
    const changes: { range: ReturnType<EditedDocument['rangeOf']>; text: string }[] = [];
    let end = 0;
    for (const { start, end: until, text } of step) {
      const change = { range: this.rangeOf(start, until), text };
      changes.push(change);
      TextDocument.update(this.document, [change], this.document.version + 1);
      end = start + text.length;
    }
    await this.client.change(this.uri, ...changes);
    return this.document.positionAt(end);
  }

  private rangeOf(start: number, end: number) {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }
}
