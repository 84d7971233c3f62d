/** Where the cursor goes after a § was added: to its title, which is still to be written. */
import type { Range } from 'vscode-languageserver';
import { lineIndex } from '../language/positions.ts';
import { applyEdits } from '../lint/certain-fixes.ts';
import type { TextEdit } from '../lint/rule.ts';
import { lspRangeAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** The commands that add a §. */
const ADDING: ReadonlySet<string> = new Set(['protokoll.insertItem', 'protokoll.splitItem']);

/**
 * Takes a command and the edits that it makes; returns where the title of the
 * § that it adds stands afterwards, null where it adds none.
 */
export function newTitleRange(
  snapshot: Snapshot,
  command: string,
  edits: readonly TextEdit[],
): Range | null {
  const { newTitle } = wordsFor(snapshot);
  const added = edits.find(({ start, end, text }) => start === end && text.includes(newTitle));
  if (!added || !ADDING.has(command)) return null;
  const longer = edits
    .filter((edit) => edit !== added && edit.end <= added.start)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const start = added.start + longer + added.text.indexOf(newTitle);
  const text = applyEdits(snapshot.text, edits);
  return lspRangeAt({ text, lineStarts: lineIndex(text) }, start, start + newTitle.length);
}
