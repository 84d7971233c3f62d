/** What is offered when documents are made. */
import { commands, env, UIKind, Uri, window } from 'vscode';
import { wordsNow } from '../words.ts';

/** Formats that the editor shows itself. */
const TEXT = /\.(?:txt|json)$/u;

/** Tells of the documents that were made, and opens one, or its folder, where that is chosen. */
export async function offerToOpen(uris: readonly string[], told: readonly string[]): Promise<void> {
  const [first] = uris;
  if (first === undefined) return;
  const uri = Uri.parse(first);
  const { open, reveal } = wordsNow();
  const chosen = await window.showInformationMessage(told.join(' '), open, reveal);
  if (chosen === open) await openDocument(uri);
  if (chosen === reveal) await showInFolder(uri);
}

async function openDocument(uri: Uri): Promise<void> {
  // In a browser the file lies on another machine, whose programs nobody sees.
  const elsewhere = env.uiKind === UIKind.Web || env.remoteName !== undefined;
  if (elsewhere || TEXT.test(uri.path)) await commands.executeCommand('vscode.open', uri);
  else await env.openExternal(uri);
}

async function showInFolder(uri: Uri): Promise<void> {
  const elsewhere = env.uiKind === UIKind.Web || env.remoteName !== undefined;
  await commands.executeCommand(elsewhere ? 'revealInExplorer' : 'revealFileInOS', uri);
}
