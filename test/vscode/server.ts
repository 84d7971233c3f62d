/** The server's life: started anew by someone, and after a crash. */
import assert from 'node:assert/strict';
import { ChildProcess } from 'node:child_process';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, diagnosticOf, eventually, openText, rulesOf } from './helpers.ts';

const WITH_GAP = '§ 1\n\nDagordning\n\n§ 3\n\nFrågor\n';

/** Node keeps its children here, and has no other list of them. */
interface Handles {
  _getActiveHandles(): unknown[];
}

/** The process of the language server, a child of the extension host. */
function serverProcess(): ChildProcess | undefined {
  const handles = (process as unknown as Handles)._getActiveHandles();
  return handles.find(
    (handle): handle is ChildProcess =>
      handle instanceof ChildProcess &&
      handle.spawnargs.some((arg) => arg.endsWith('server.cjs')) &&
      handle.exitCode === null &&
      handle.signalCode === null,
  );
}

/** Fills the gap, and waits until the server has seen it. */
async function fillGap(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(4, 0), '§ 2\n\nTaxa\n\n');
  await vscode.workspace.applyEdit(edit);
  await eventually('gone', () => !rulesOf(document).includes('paragraf-lucka') || undefined);
}

describe('the server', () => {
  it('starts anew without losing anything', async () => {
    const document = await openText(WITH_GAP);
    await diagnosticOf(document, 'paragraf-lucka');
    await ask('protokoll.restartServer');
    await diagnosticOf(document, 'paragraf-lucka');
    await fillGap(document);
  });

  it('is there again after a crash, with what was never saved', async () => {
    const document = await openText(WITH_GAP);
    await diagnosticOf(document, 'paragraf-lucka');
    const before = await eventually('the process', serverProcess);
    before.kill('SIGKILL');
    const after = await eventually('another process', () => {
      const now = serverProcess();
      return now && now.pid !== before.pid ? now : undefined;
    });
    assert.ok(after.pid);
    await fillGap(document);
  });
});
