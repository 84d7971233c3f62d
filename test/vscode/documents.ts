/** From text to document: saving, the preview and exports. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, diagnosticOf, eventually, fileUri, openFile } from './helpers.ts';

const GOOD = 'kommunstyrelsen-2026-04-14.protokoll';

/** Makes a file of the folder that is gone afterwards. */
async function withFile(name: string, text: string, use: () => Promise<void>): Promise<void> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  try {
    await use();
  } finally {
    await ask('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(uri);
  }
}

describe('saving', () => {
  it('makes all certain fixes where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'protokoll' });
    const onSave = (value: object | undefined) =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Global, true);
    await onSave({ 'source.fixAll.protokoll': 'explicit' });
    try {
      await withFile(
        'sparad.protokoll',
        'Organ: Utbildningsnämnden\n\n§ 10 UBN.26/00101\n\nSkolskjuts\n',
        async () => {
          const document = await openFile('sparad.protokoll');
          await diagnosticOf(document, 'dnr-felformat');
          const edit = new vscode.WorkspaceEdit();
          edit.insert(document.uri, new vscode.Position(5, 0), '\nMer text.\n');
          await vscode.workspace.applyEdit(edit);
          await document.save();
          assert.match(document.getText(), /^§ 10 UBN-26\/00101$/mu);
        },
      );
    } finally {
      await onSave(undefined);
    }
  });
});

describe('the preview', () => {
  it('opens beside the text', async () => {
    await openFile(GOOD);
    await ask('protokoll.showPreviewToSide');
    await eventually('the panel', () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.find(
        ({ input }) =>
          input instanceof vscode.TabInputWebview && input.viewType.endsWith('protokoll.preview'),
      );
    });
    await ask('workbench.action.closeEditorsInOtherGroups');
    await ask('workbench.action.closeAllEditors');
  });
});

describe('exports', () => {
  it('lie beside the protokoll, under its name', async () => {
    await withFile(
      'exporterad.protokoll',
      'Organ: Kulturnämnden\n\n§ 1\n\nÖppettider i sommar\n',
      async () => {
        await openFile('exporterad.protokoll');
        const made = fileUri('exporterad.txt');
        // It ends when someone has answered what to do with the document.
        const ended = ask('protokoll.exportText');
        const text = await eventually('the document', async () => {
          try {
            return new TextDecoder().decode(await vscode.workspace.fs.readFile(made));
          } catch {
            return undefined;
          }
        });
        assert.match(text, /Öppettider i sommar/u);
        await eventually('told', async () => {
          await ask('notifications.clearAll');
          return Promise.race([
            ended.then(() => true),
            new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 100)),
          ]);
        });
        await vscode.workspace.fs.delete(made);
      },
    );
  });
});
