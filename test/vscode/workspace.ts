/** What reaches across the protokoll of the folder, and files that change behind the editor's back. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, eventually, fileUri, openFile, placeOf } from './helpers.ts';

const GOOD = 'kommunstyrelsen-2026-04-14.protokoll';
const EARLIER = 'allmanna-utskottet-2026-03-10.protokoll';

/** Symbols of the workspace; the index may still be reading. */
function symbols(query: string): Promise<vscode.SymbolInformation[]> {
  return eventually(query, async () => {
    const found = await ask<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    return found.length > 0 ? found : undefined;
  });
}

function fileNames(locations: readonly { uri: vscode.Uri }[]): Set<string> {
  return new Set(locations.map(({ uri }) => uri.path.split('/').at(-1) ?? ''));
}

describe('the folder', () => {
  it('is searched by title, case number and person', async () => {
    await openFile(GOOD);
    const [byTitle] = await symbols('Taxa för uthyrning');
    assert.match(byTitle?.name ?? '', /^§ \d+ .*Taxa för uthyrning/u);
    const byCase = await symbols('KS-26/00101');
    assert.ok(fileNames(byCase.map(({ location }) => location)).has(GOOD));
    const [person] = await symbols('Marika Sundelin');
    assert.equal(person?.name, 'Marika Sundelin (S)');
  });

  it('has the other §§ of a case', async () => {
    const document = await openFile(GOOD);
    const at = placeOf(document, '§ 47 KS-26/00101', 8);
    const files = await eventually('references in both', async () => {
      const found = await ask<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        at,
      );
      return fileNames(found).size > 1 ? fileNames(found) : undefined;
    });
    assert.deepEqual([...files].toSorted(), [EARLIER, GOOD]);
  });

  it('renames in every protokoll that is not verified', async () => {
    const uri = fileUri('utkast.protokoll');
    await writeFile(uri.fsPath, 'Organ: Kulturnämnden\n\n§ 9 KS-26/00101\n\nBryggor vid sjön\n');
    await symbols('Bryggor vid sjön');
    const document = await openFile(GOOD);
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, '§ 47 KS-26/00101', 8),
      'KS-26/00999',
    );
    const changed = edit.entries().map(([changedUri]) => ({ uri: changedUri }));
    assert.deepEqual([...fileNames(changed)].toSorted(), [GOOD, 'utkast.protokoll']);
    await vscode.workspace.fs.delete(uri);
  });

  it('follows files that are made and removed outside', async () => {
    await openFile(GOOD);
    const uri = fileUri('extra.protokoll');
    await writeFile(uri.fsPath, 'Organ: Kulturnämnden\n\n§ 1\n\nEtt påhittat ärende om bryggor\n');
    const [found] = await symbols('påhittat bryggor');
    assert.equal(found?.location.uri.path, uri.path);
    await vscode.workspace.fs.delete(uri);
    await eventually('gone', async () => {
      const left = await ask<unknown[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'påhittat bryggor',
      );
      return left.length === 0 || undefined;
    });
  });
});
