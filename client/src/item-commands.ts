/** What the server's commands for §§ are about, when a key or the palette runs them. */
import { window } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

type Middleware = NonNullable<LanguageClientOptions['middleware']>;

/** A command without a place is about the § at the cursor; code lenses say themselves which § they mean. */
export const atCursor: NonNullable<Middleware['executeCommand']> = (command, args, next) => {
  const editor = window.activeTextEditor;
  if (args.length > 1 || editor?.document.languageId !== 'protokoll') return next(command, args);
  const { line, character } = editor.selection.active;
  return next(command, [editor.document.uri.toString(), { line, character }]);
};
