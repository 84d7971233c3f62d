/** `protokoll.newMinutes`: a new protokoll of one of the bodies, filled in as far as it is known. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  type Disposable,
  Position,
  SnippetString,
  window,
  workspace,
} from 'vscode';
import { freeUri } from '../free-uri.ts';
import { fileNameOf, isDay, withMeetingDay } from '../new-minutes-text.ts';
import { statusWords } from '../status-words.ts';

/** A whole protokoll of a body, as the server offers it. */
interface Template {
  /** Empty for any body. */
  body: string;
  text: string;
}

/** Registers the command. */
export function newMinutes(): Disposable {
  return commands.registerCommand('protokoll.newMinutes', async () => {
    const template = await chooseBody(await templates());
    const day = template && (await askForDay());
    if (!day) return;
    const uri = await freeUri(fileNameOf(template.body, day));
    const document = uri
      ? await workspace.openTextDocument(uri)
      : await workspace.openTextDocument({ language: 'protokoll' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(withMeetingDay(template.text, day)));
  });
}

/** What the server offers in an empty protokoll. */
async function templates(): Promise<Template[]> {
  const { uri } = await workspace.openTextDocument({ language: 'protokoll' });
  const offered = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    new Position(0, 0),
  );
  return offered.items.flatMap((item) => {
    const text = textOf(item);
    const label = typeof item.label === 'string' ? item.label : item.label.label;
    return text === null ? [] : [{ body: label.replace(/^\S+\s*/u, ''), text }];
  });
}

function textOf({ kind, insertText }: CompletionItem): string | null {
  if (kind !== CompletionItemKind.Snippet || insertText === undefined) return null;
  return typeof insertText === 'string' ? insertText : insertText.value;
}

async function chooseBody(all: readonly Template[]): Promise<Template | undefined> {
  if (all.length < 2) return all[0];
  const { whichBody, anotherBody } = statusWords();
  const choices = all.map((template) => ({ label: template.body || anotherBody, template }));
  return (await window.showQuickPick(choices, { placeHolder: whichBody }))?.template;
}

function askForDay(): Thenable<string | undefined> {
  const { whichDay, notADay } = statusWords();
  return window.showInputBox({
    prompt: whichDay,
    value: new Date().toLocaleDateString('sv-SE'),
    validateInput: (day) => (isDay(day) ? null : notADay),
  });
}
