/** Exports as a user makes them: by command and by saving. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, eventually, openFile, untilAnswered } from './helpers.ts';

const SOURCE = 'forsta-protokollet.protokoll';
const made: vscode.Uri[] = [];

/** A document that is to be made, and is gone after the test. */
function target(ending: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, SOURCE.replace('.protokoll', ending));
  made.push(uri);
  return uri;
}

function written(uri: vscode.Uri): Promise<Uint8Array> {
  return eventually(uri.path, () =>
    vscode.workspace.fs.readFile(uri).then(
      (bytes) => bytes,
      () => undefined,
    ),
  );
}

afterEach(async () => {
  await ask('notifications.clearAll');
  for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri);
  await ask('workbench.action.revertAndCloseActiveEditor');
});

describe('exporting', () => {
  it('makes the PDF of what is typed', async () => {
    const document = await openFile(SOURCE);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    const pdf = target('.pdf');
    const exporting = ask('protokoll.exportPdf');
    assert.equal(new TextDecoder().decode((await written(pdf)).slice(0, 5)), '%PDF-');
    assert.equal(document.isDirty, true);
    await untilAnswered(exporting);
  });

  it('makes what the explorer names, without opening it', async () => {
    await ask('workbench.action.closeAllEditors');
    const text = target('.txt');
    const source = text.with({ path: text.path.replace(/\.txt$/u, '.protokoll') });
    const exporting = ask('protokoll.exportText', source);
    assert.match(new TextDecoder().decode(await written(text)), /Dagordning/u);
    assert.equal(vscode.window.activeTextEditor, undefined);
    await untilAnswered(exporting);
  });

  it('makes documents on saving, where that is set', async () => {
    const settings = vscode.workspace.getConfiguration('protokoll');
    await settings.update('export.onSave', ['html'], vscode.ConfigurationTarget.Global);
    const document = await openFile(SOURCE);
    const page = target('.html');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    assert.match(new TextDecoder().decode(await written(page)), /^<!doctype html>/iu);
    await settings.update('export.onSave', undefined, vscode.ConfigurationTarget.Global);
  });
});
