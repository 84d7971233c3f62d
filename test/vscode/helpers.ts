/** What the tests in VS Code share. */
import * as vscode from 'vscode';

/** Asks again and again until there is an answer; throws where there is none within the seconds. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Thenable<T | undefined>,
  seconds = 15,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`not within ${seconds} seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Asks VS Code, as its own parts do. */
export function ask<T>(command: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}

/** Waits for work that ends when its message is answered; the message may come after what it tells of. */
export async function untilAnswered(work: Thenable<unknown>): Promise<void> {
  let isOver = false;
  const end = (): void => {
    isOver = true;
  };
  work.then(end, end);
  await eventually('the message, and its end', async () => {
    await ask('notifications.clearAll');
    return isOver || undefined;
  });
  await work;
}

/** The editor that the keys go to; throws where there is none. */
export function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('no editor is active');
  return editor;
}

/** The line that the cursor is on. */
export function cursorLine(): string {
  const { document, selection } = activeEditor();
  return document.lineAt(selection.active.line).text;
}

/** Puts the cursor at a place. */
export function moveTo(at: vscode.Position): void {
  activeEditor().selection = new vscode.Selection(at, at);
}

/** Where a file of the workspace is, or would be. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  await vscode.window.showTextDocument(document);
  return document;
}

let texts = 0;

/**
 * Opens a text that was never saved, under a name of its own: VS Code may still
 * hold the last text of a name that it gives anew.
 */
export async function openText(content: string): Promise<vscode.TextDocument> {
  texts += 1;
  const uri = vscode.Uri.parse(`untitled:text-${texts}.protokoll`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** The ids of the rules that speak about a document. */
export function rulesOf({ uri }: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String(code));
}

/** Waits until a rule speaks about a document; gives what it says. */
export function diagnosticOf(
  { uri }: vscode.TextDocument,
  rule: string,
): Promise<vscode.Diagnostic> {
  return eventually(rule, () =>
    vscode.languages.getDiagnostics(uri).find(({ code }) => code === rule),
  );
}

/** The place where some words begin, `after` characters into them. */
export function placeOf(document: vscode.TextDocument, words: string, after = 0): vscode.Position {
  const index = document.getText().indexOf(words);
  if (index < 0) throw new Error(`not there: ${words}`);
  return document.positionAt(index + after);
}

/** The titles of the open panels of a kind. */
export function panels(viewType: string): string[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input, label }) =>
    input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType) ? [label] : [],
  );
}
