/** `protokoll.newMinutes`: a new protokoll of one of the bodies, filled in as far as it is known. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  type Disposable,
  Position,
  SnippetString,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { statusWords } from '../status-words.ts';

/** Registers the command. */
export function newMinutes(): Disposable {
  return commands.registerCommand('protokoll.newMinutes', async () => {
    const document = await workspace.openTextDocument({ language: 'protokoll' });
    const editor = await window.showTextDocument(document);
    const chosen = await choose(await templatesFor(document));
    const text = chosen?.insertText;
    if (text === undefined) return;
    await editor.insertSnippet(typeof text === 'string' ? new SnippetString(text) : text);
  });
}

/** What the server offers in an empty protokoll. */
async function templatesFor({ uri }: TextDocument): Promise<CompletionItem[]> {
  const offered = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    new Position(0, 0),
  );
  return offered.items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
}

async function choose(templates: readonly CompletionItem[]): Promise<CompletionItem | undefined> {
  if (templates.length < 2) return templates[0];
  const choices = templates.map((template) => {
    const { label, detail = '' } = template;
    return { label: typeof label === 'string' ? label : label.label, detail, template };
  });
  const placeHolder = statusWords().whichMinutes;
  return (await window.showQuickPick(choices, { placeHolder }))?.template;
}
