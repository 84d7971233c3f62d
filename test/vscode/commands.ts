/** The commands, and the view of what remains, as the keyboard reaches them. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  activeEditor,
  ask,
  cursorLine,
  diagnosticOf,
  eventually,
  moveTo,
  openFile,
  placeOf,
} from './helpers.ts';

const WITH_MISTAKES = 'med-fel.protokoll';
const GOOD = 'kommunstyrelsen-2026-04-14.protokoll';

describe('the commands', () => {
  it('are there, every one that the manifest names', async () => {
    await openFile(GOOD);
    const extension = vscode.extensions.getExtension('protokoll.protokoll');
    const contributed: { command: string; title: string }[] =
      extension?.packageJSON.contributes.commands;
    const there = new Set(await vscode.commands.getCommands());
    assert.ok(contributed.length > 4);
    for (const { command, title } of contributed) {
      assert.ok(there.has(command), command);
      assert.doesNotMatch(title, /%/u);
    }
  });

  it('go from a § to its decision, and on to the next', async () => {
    const document = await openFile(GOOD);
    await eventually('outline', async () => {
      const found = await ask<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri);
      return found?.length > 0 || undefined;
    });
    moveTo(placeOf(document, '§ 47 KS'));
    await ask('protokoll.goToDecision');
    assert.match(cursorLine(), /^- Taxa för uthyrning/u);
    const first = activeEditor().selection.active.line;
    await ask('protokoll.goToDecision');
    assert.ok(activeEditor().selection.active.line > first);
  });

  it('begin a new protokoll, filled in', async () => {
    // It asks for the body and the day, and proposes both.
    const begun = ask('protokoll.newMinutes');
    const document = await eventually('the text', async () => {
      const now = vscode.window.activeTextEditor?.document;
      if (now?.isUntitled && now.getText() !== '') return now;
      await ask('workbench.action.acceptSelectedQuickOpenItem');
      return undefined;
    });
    await begun;
    assert.match(document.uri.path, /\/kommunfullmaktige-\d{4}-\d\d-\d\d\.protokoll$/u);
    assert.equal(document.languageId, 'protokoll');
    assert.match(document.getText(), /^Kommun: Granångers kommun\nOrgan: Kommunfullmäktige\n/u);
    assert.match(document.getText(), /^Beslutande:\n- \p{Lu}/mu);
  });
});

describe('the view of what remains', () => {
  it('leads to each place with one key', async () => {
    const document = await openFile(WITH_MISTAKES);
    await diagnosticOf(document, 'veckodag-fel');
    moveTo(new vscode.Position(0, 0));
    await ask('protokoll.showRemaining');
    const places = vscode.languages.getDiagnostics(document.uri).map(({ range }) => range.start);
    await eventually('a place', async () => {
      await ask('protokoll.showRemaining');
      await ask('list.focusFirst');
      await ask('list.focusDown');
      await ask('list.select');
      const line = vscode.window.activeTextEditor?.selection.active.line;
      return places.some((place) => place.line === line) || undefined;
    });
  });
});
