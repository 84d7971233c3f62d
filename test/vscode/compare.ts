/** What has changed in a protokoll, chosen and shown as a user does it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, eventually, openFile, panels, placeOf, untilAnswered } from './helpers.ts';

const GOOD = 'kommunstyrelsen-2026-04-14.protokoll';

describe('comparing', () => {
  it('shows what has changed since the protokoll was saved', async () => {
    const document = await openFile(GOOD);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, placeOf(document, 'Informationen noteras'), 'En ny mening. ');
    await vscode.workspace.applyEdit(edit);
    // The saved version is the first that is offered.
    const shown = ask('protokoll.compare');
    const [title] = await eventually('the comparison', async () => {
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      const found = panels('protokoll.comparison');
      return found.length > 0 ? found : undefined;
    });
    await shown;
    assert.equal(title, `Ändringar i ${GOOD}`);
    const saving = ask('protokoll.exportComparison');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const name = GOOD.replace('.protokoll', '-andringar.pdf');
    const written = vscode.Uri.joinPath(folder.uri, name);
    await eventually('the document', async () => {
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.workspace.fs.stat(written).then(
        () => true,
        () => undefined,
      );
    });
    await untilAnswered(saving);
    await vscode.workspace.fs.delete(written);
    await ask('workbench.action.closeActiveEditor');
  });
});
