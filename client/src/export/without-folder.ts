/** Exports where the server reaches no folder: the editor writes what can be made as text. */
import { type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportFormat, MakeParams } from '../../../server/src/export-answer.ts';
import { nameOf } from '../compare/versions.ts';
import { wordsNow } from '../words.ts';
import { offerToOpen } from './afterwards.ts';
import type { Order } from './order.ts';

export class EditorExports {
  /** What was written where, so that it may be written over without a question. */
  private readonly written = new Map<string, string>();
  private hasToldWhileSaving = false;

  /** @param client the client of the server that makes documents */
  constructor(private readonly client: BaseLanguageClient) {}

  /** Takes a protokoll that lies on no disk of the server; writes its documents beside it, and says what cannot be made. */
  async make({ uri, formats, since, quiet }: Order): Promise<void> {
    const words = wordsNow();
    if (since) this.tell(words.compare.notHere, quiet);
    else if (uri.scheme === 'untitled') this.tell(words.saveFirst, quiet);
    else {
      const made = await this.writeAll(uri, formats.filter(isText));
      if (!formats.every(isText)) this.tell(words.notHere, quiet);
      if (!quiet) await offerToOpen(made.map(String), made.map(nameOf));
    }
  }

  /** On saving, what cannot be made is said once, not each time. */
  private tell(message: string, quiet: boolean): void {
    if (quiet && this.hasToldWhileSaving) return;
    this.hasToldWhileSaving ||= quiet;
    void window.showInformationMessage(message);
  }

  private async writeAll(source: Uri, formats: readonly MakeParams['format'][]): Promise<Uri[]> {
    const written: Uri[] = [];
    for (const format of formats) {
      const target = source.with({
        path: `${source.path.replace(/\.[^./]*$/u, '')}.${format}`,
      });
      if (await this.write(source, target, format)) written.push(target);
    }
    return written;
  }

  private async write(source: Uri, target: Uri, format: MakeParams['format']): Promise<boolean> {
    if (!(await this.mayWrite(target))) return false;
    const textDocument = { uri: this.client.code2ProtocolConverter.asUri(source) };
    const params: MakeParams = { textDocument, format };
    const text = await this.client.sendRequest<string | null>('protokoll/make', params);
    if (text === null) return false;
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    this.written.set(target.toString(), text);
    return true;
  }

  private async mayWrite(target: Uri): Promise<boolean> {
    const existing = await read(target);
    const own = this.written.get(target.toString());
    if (existing === null || existing === own) return true;
    const { there, changedSince, overwrite } = wordsNow();
    const question = (own === undefined ? there : changedSince)(nameOf(target));
    return (await window.showWarningMessage(question, { modal: true }, overwrite)) === overwrite;
  }
}

function isText(format: ExportFormat): format is MakeParams['format'] {
  return format === 'html' || format === 'txt' || format === 'json';
}

/** A file's text, null where there is none. */
async function read(uri: Uri): Promise<string | null> {
  return workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
}
