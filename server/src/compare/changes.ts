/** What differs between two rows of passages. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { append } from '../language/append.ts';
import { HEADING, type Passage, TITLE } from './passages.ts';

/** A run of words that both versions have, or one alone. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A passage that is new, gone, or says something else. */
export interface PassageChange {
  kind: 'added' | 'removed' | 'changed';
  where: string;
  isDecision: boolean;
  /** In the order of the words; a passage that is new or gone is one piece. */
  pieces: Piece[];
}

/** Two passages are versions of one from this share of the words on. */
const ALIKE = 0.5;
/** Differences between word rows beyond this are not looked for: the passages have nothing in common. */
const MOST_EDITS = 2000;

/** Takes the passages of an earlier and a later version; returns what differs, in order. */
export function passageChanges(
  before: readonly Passage[],
  after: readonly Passage[],
): PassageChange[] {
  const changes: PassageChange[] = [];
  let gone: Passage[] = [];
  const parts = diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text && one.isDecision === other.isDecision,
  });
  for (const { value, removed, added } of parts) {
    if (removed) {
      gone = value;
      continue;
    }
    append(changes, added ? replaced(gone, value) : gone.map(removal));
    gone = [];
  }
  return [...changes, ...gone.map(removal)].filter((change, _, all) => !isImplied(change, all));
}

/** A heading that comes or goes with what stands under it says nothing more. */
function isImplied({ kind, where, pieces }: PassageChange, all: readonly PassageChange[]): boolean {
  if (where !== HEADING || kind === 'changed') return false;
  return all.some((other) => other.where === pieces[0]?.text);
}

/** Passages in the place of others: those that are alike are one that was changed. */
function replaced(gone: readonly Passage[], come: readonly Passage[]): PassageChange[] {
  const left = [...gone];
  const changes: PassageChange[] = [];
  for (const passage of come) {
    const at = left.findIndex((one) => isVersion(one, passage));
    if (at < 0) {
      changes.push(addition(passage));
      continue;
    }
    const earlier = left[at];
    changes.push(
      ...left
        .splice(0, at + 1)
        .slice(0, -1)
        .map(removal),
    );
    if (earlier) changes.push(changed(earlier, passage));
  }
  return [...changes, ...left.map(removal)];
}

function isVersion(one: Passage, other: Passage): boolean {
  if (one.where !== other.where) return false;
  if (one.where === TITLE || one.where === HEADING) return true;
  const pieces = wordPieces(one.text, other.text);
  const shared = lengthOf(pieces, 'same');
  return 2 * shared >= ALIKE * (one.text.length + other.text.length);
}

function lengthOf(pieces: readonly Piece[], kind: Piece['kind']): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.length : 0), 0);
}

function changed(before: Passage, after: Passage): PassageChange {
  const { where, isDecision } = after;
  const pieces = wordPieces(before.text, after.text);
  return { kind: 'changed', where, isDecision: isDecision || before.isDecision, pieces };
}

function addition({ text, ...place }: Passage): PassageChange {
  return { kind: 'added', ...place, pieces: [{ kind: 'added', text }] };
}

function removal({ text, ...place }: Passage): PassageChange {
  return { kind: 'removed', ...place, pieces: [{ kind: 'removed', text }] };
}

function wordPieces(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
