/** The preview as VS Code knows it: which panel shows what. What is in it, Chromium's tests look at. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, eventually, openFile, panels } from './helpers.ts';

const GOOD = 'kommunstyrelsen-2026-04-14.protokoll';
const OTHER = 'forsta-protokollet.protokoll';

/** Waits until there is one preview, of this name. */
function shows(title: string): Promise<true> {
  return eventually(title, () => {
    const found = panels('protokoll.preview');
    return found.length === 1 && found[0] === title ? true : undefined;
  });
}

/** Gives the preview the keys. */
async function lookAtPreview(): Promise<void> {
  await ask('protokoll.showPreview');
  await eventually('the preview is looked at', isLookedAt);
}

function isLookedAt(): true | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab?.input instanceof vscode.TabInputWebview ? true : undefined;
}

after(async () => {
  await ask('workbench.action.closeAllEditors');
});

describe('the preview', () => {
  // In one go: what is active is closed after each test.
  it('opens beside the text, follows the editor, stays when locked, and leads back', async () => {
    await ask('workbench.action.closeAllEditors');
    await openFile(GOOD);
    await ask('protokoll.showPreviewToSide');
    await shows(`Förhandsvisning: ${GOOD}`);
    assert.equal(vscode.window.activeTextEditor?.document.fileName.endsWith(GOOD), true);
    assert.equal(vscode.window.tabGroups.all.length, 2);

    await openFile(OTHER);
    await shows(`Förhandsvisning: ${OTHER}`);

    await lookAtPreview();
    await ask('protokoll.togglePreviewLock');
    await shows(`Förhandsvisning (låst): ${OTHER}`);
    await ask('workbench.action.focusFirstEditorGroup');
    await openFile(GOOD);
    await shows(`Förhandsvisning (låst): ${OTHER}`);

    await ask('workbench.action.focusSecondEditorGroup');
    await eventually('the preview is looked at', isLookedAt);
    await ask('protokoll.showPreviewSource');
    await eventually('the text', () =>
      vscode.window.activeTextEditor?.document.fileName.endsWith(OTHER) ? true : undefined,
    );
  });

  it('shows exact pages, after which the outline knows them, and gives all back when closed', async function () {
    // The engine is loaded first, and a machine that tests may be busy.
    this.timeout(SETTING * 1000);
    let asked = Date.now();
    await ask('workbench.action.closeAllEditors');
    const document = await openFile(GOOD);
    await ask('protokoll.togglePages');
    await shows(`Förhandsvisning: ${GOOD}`);
    const pageIsKnown = async (): Promise<true | undefined> => {
      const symbols = await ask<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const item = symbols?.find(({ name }) => name.startsWith('§ 47 '));
      // Other letters now and then, so that the outline is asked for anew; each typing sets the pages again.
      if (item && !item.detail.includes('sida') && Date.now() - asked > 2000) {
        await typeAndUndo(document);
        asked = Date.now();
      }
      return item?.detail.match(/^KS-26\/00101 · sida \d+\(\d+\)$/u) ? true : undefined;
    };
    await eventually('the page of § 47', pageIsKnown, SETTING);

    if (!existsSync('/proc/self/task')) return;
    // What typesets has threads of its own, which end with the panel, and give their memory back.
    const whileOpen = threadsOfServer();
    await lookAtPreview();
    await ask('workbench.action.closeActiveEditor');
    await eventually('threads that typeset end with the panel', () =>
      (threadsOfServer() ?? 0) <= (whileOpen ?? 0) - 2 ? true : undefined,
    );
  });
});

/** In seconds. */
const SETTING = 90;

/** How many threads the language server has, a child of the process that the tests run in; null where Linux's `/proc` is not. */
function threadsOfServer(): number | null {
  const children = readdirSync('/proc/self/task')
    .flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' '))
    .filter((child) => child !== '');
  const server = children.find((child) =>
    readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('server.cjs'),
  );
  return server ? readdirSync(`/proc/${server}/task`).length : null;
}

async function typeAndUndo(document: vscode.TextDocument): Promise<void> {
  const end = document.lineAt(document.lineCount - 1).range.end;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, end, ' ');
  await vscode.workspace.applyEdit(edit);
  await ask('undo');
}
