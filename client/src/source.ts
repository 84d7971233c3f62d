/** Which protokoll a command is about. */
import { Uri, window } from 'vscode';
import type { Previews } from './preview/previews.ts';
import { wordsNow } from './words.ts';

/** Takes what a menu names, if anything; returns the protokoll, null where there is none. */
export type SourceOf = (named: unknown) => Uri | null;

/**
 * Makes the function that finds it: the file that a menu names, else the one of
 * the preview that is looked at, else the active editor's. Where there is none
 * that is said.
 */
export function sourceFinder(previews: Previews): SourceOf {
  return (named) => {
    if (named instanceof Uri && named.path.endsWith('.protokoll')) return named;
    if (previews.active) return previews.active.uri;
    const document = window.activeTextEditor?.document;
    if (document?.languageId === 'protokoll') return document.uri;
    void window.showInformationMessage(wordsNow().noProtokoll);
    return null;
  };
}
