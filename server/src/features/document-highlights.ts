/** Highlights of everything that is the same as what the cursor stands on. */
import type { DocumentHighlight, Position } from 'vscode-languageserver';
import { occurrenceAt, sameAs } from './occurrences.ts';
import { lspRangeAt, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';

/** The protocol's kinds: where it is defined, and where it is only named. */
const KIND = { read: 2, write: 3 } as const;

/** Every place of the same, in order. */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const here = occurrenceAt(snapshot, offsetAt(snapshot, position));
  if (!here) return [];
  return sameAs(snapshot, here).map(({ start, end, defines }) => ({
    range: lspRangeAt(snapshot, start, end),
    kind: defines ? KIND.write : KIND.read,
  }));
}
