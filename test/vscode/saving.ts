/** Saving, and what it mends. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, diagnosticOf, fileUri, openFile } from './helpers.ts';

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
