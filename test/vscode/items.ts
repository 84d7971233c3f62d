/** Whole §§: the commands that change them, the lenses above them, and what is computed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activeEditor, ask, eventually, moveTo, openFile, openText, placeOf } from './helpers.ts';

const TEXT = [
  'Organ: Kulturnämnden',
  'Paragrafer: 1-2',
  '',
  '§ 1',
  '',
  'Dagordning',
  '',
  'Kulturnämnden beslutar att godkänna dagordningen.',
  '',
  '§ 2 KUN-26/00007',
  '',
  'Bryggor, se § 1',
  '',
].join('\n');

/** Runs a command at a place, as the palette does, and waits for what it changes. */
async function run(command: string, words: string): Promise<string> {
  const document = await openText(TEXT);
  await lensesOf(document);
  moveTo(placeOf(document, words));
  const before = document.getText();
  await ask(command);
  await eventually('changed', () => document.getText() !== before || undefined);
  return document.getText();
}

function lensesOf({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return eventually('lenses', async () => {
    const found = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
    return found.length > 0 ? found : undefined;
  });
}

describe('the §§', () => {
  it('make room for a new one, references and all', async () => {
    const text = await run('protokoll.insertItem', 'Dagordning');
    assert.match(text, /\n§ 2\n/u);
    assert.match(text, /\n§ 3 KUN-26\/00007\n/u);
    assert.match(text, /^Paragrafer: 1-3$/mu);
    await eventually('the new title is there to be written over', () => {
      const { document, selection } = activeEditor();
      return document.getText(selection) === 'Rubrik' || undefined;
    });
  });

  it('change places', async () => {
    const text = await run('protokoll.moveItemUp', 'Bryggor');
    assert.match(text, /\n§ 1 KUN-26\/00007\n\nBryggor, se § 2\n/u);
  });

  it('are taken away', async () => {
    const text = await run('protokoll.removeItem', 'Bryggor');
    assert.doesNotMatch(text, /Bryggor/u);
    assert.match(text, /^Paragrafer: 1(?:-1)?$/mu);
  });

  it('have lenses that change just them', async () => {
    const document = await openText(TEXT);
    const lenses = await lensesOf(document);
    const down = lenses.find(({ command }) => command?.command === 'protokoll.moveItemDown');
    assert.ok(down?.command?.arguments);
    await ask(down.command.command, ...down.command.arguments);
    await eventually('moved', () => /§ 1 KUN-26\/00007/u.test(document.getText()) || undefined);
  });

  it('show what can be computed', async () => {
    const document = await openFile('kommunstyrelsen-2026-04-14.protokoll');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await eventually('hints', async () => {
      const found = await ask<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole,
      );
      return found.length > 0 ? found : undefined;
    });
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : ''));
    assert.ok(
      labels.some((label) => /tjänstgör: \p{Lu}/u.test(label)),
      labels.join('; '),
    );
  });
});
