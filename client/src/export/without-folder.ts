/** Exports where the server reaches no folder: the editor writes what can be made as text. */
import { type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ExportFormat, MakeParams } from '../../../server/src/export-answer.ts';
import { wordsNow } from '../words.ts';
import { offerToOpen } from './afterwards.ts';

/** Takes a protokoll that lies on no disk of the server; writes its documents beside it, and says what cannot be made. */
export async function exportByEditor(
  client: BaseLanguageClient,
  uri: Uri,
  formats: readonly ExportFormat[],
): Promise<void> {
  const words = wordsNow();
  if (uri.scheme === 'untitled') {
    void window.showInformationMessage(words.saveFirst);
    return;
  }
  const written: Uri[] = [];
  for (const format of formats) {
    if (!isText(format)) continue;
    const target = await write(client, uri, format);
    if (target) written.push(target);
  }
  if (!formats.every(isText)) {
    void window.showInformationMessage(words.notHere);
  }
  const names = written.map(({ path }) => path.split('/').at(-1) ?? '');
  await offerToOpen(written.map(String), names);
}

function isText(format: ExportFormat): format is MakeParams['format'] {
  return format === 'html' || format === 'txt' || format === 'json';
}

async function write(
  client: BaseLanguageClient,
  uri: Uri,
  format: MakeParams['format'],
): Promise<Uri | null> {
  const target = uri.with({ path: `${uri.path.replace(/\.[^./]*$/u, '')}.${format}` });
  if (await exists(target)) {
    const { foreign, overwrite } = wordsNow();
    const question = foreign(target.path.split('/').at(-1) ?? '');
    if ((await window.showWarningMessage(question, { modal: true }, overwrite)) !== overwrite) {
      return null;
    }
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const params: MakeParams = { textDocument, format };
  const text = await client.sendRequest<string | null>('protokoll/make', params);
  if (text === null) return null;
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return target;
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
