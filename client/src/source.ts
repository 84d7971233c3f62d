/** Which protokoll a command is about. */
import { type Uri, window } from 'vscode';
import { wordsNow } from './words.ts';

/**
 * Takes what a menu names, if anything; returns it, or the protokoll of the
 * active editor. Where there is none that is said, and it returns null.
 */
export function sourceOf(uri: Uri | undefined): Uri | null {
  if (uri) return uri;
  const document = window.activeTextEditor?.document;
  if (document?.languageId === 'protokoll') return document.uri;
  void window.showInformationMessage(wordsNow().noProtokoll);
  return null;
}
