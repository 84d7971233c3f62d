/** What the tests in VS Code share. */
import * as vscode from 'vscode';

/** Asks again and again until there is an answer; throws where there is none within 15 seconds. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | Thenable<T | undefined>,
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`not within 15 seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Asks VS Code, as its own parts do. */
export function ask<T>(command: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
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

/** Opens a file of the workspace. */
export async function openFile(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a text that was never saved. */
export async function openText(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'protokoll', content });
  await vscode.window.showTextDocument(document);
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
