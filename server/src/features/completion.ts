/** Completion: what can stand where something is being typed. */
import type { CompletionItem, Position } from 'vscode-languageserver';
import { dates } from './completion/dates.ts';
import { decisionPhrases, recipients } from './completion/decisions.ts';
import { fieldNames, fieldValues } from './completion/fields.ts';
import { headings } from './completion/headings.ts';
import { itemLines, itemReferences } from './completion/items.ts';
import { people, peopleInProse } from './completion/people.ts';
import { type Place, placeAt } from './completion/place.ts';
import { snippets } from './completion/snippets.ts';
import type { Snapshot } from './snapshot.ts';

/** The characters after which completion is asked for by itself. */
export const COMPLETION_TRIGGERS = ['#', '§', ':', ' '];

/** What fits at a position; behind a space that was just typed only where the language knows what comes. */
export function completion(
  snapshot: Snapshot,
  position: Position,
  typed: string | undefined,
): CompletionItem[] {
  const place = placeAt(snapshot, position);
  // In the middle of a name or a sentence a list would only be in the way of Tab.
  if (typed === ' ' && /\p{L}\s$/u.test(place.before)) return [];
  const expected = expectedAt(place);
  if (expected.length > 0 || typed === ' ' || typed === ':') return expected;
  return isLineStart(place) ? lineStarts(place) : peopleInProse(place);
}

/** Where the language knows what comes. */
function expectedAt(place: Place): CompletionItem[] {
  if (/^\s*#/u.test(place.before)) return headings(place);
  if (/^\s*§/u.test(place.before)) return [...itemLines(place), ...snippets(place)];
  const references = itemReferences(place);
  if (references.length > 0) return references;
  if (place.field) return [...fieldValues(place), ...dates(place), ...people(place)];
  const isAtItem = place.before.slice(place.content).length < 40;
  const phrases = isAtItem && place.before.trim() !== '' ? decisionPhrases(place) : [];
  return [...phrases, ...recipients(place), ...people(place)];
}

/** What may begin on a new line: headings and fields, the next §. */
function lineStarts(place: Place): CompletionItem[] {
  const isHead = place.item === null;
  const own = isHead ? [] : [...headings(place), ...decisionPhrases(place)];
  return [...own, ...itemLines(place), ...fieldNames(place), ...snippets(place)];
}

function isLineStart({ before }: Place): boolean {
  return /^\s*[\p{L} ]*$/u.test(before) && before.trim().length < 30;
}
