/**
 * Values that the language server computes, shown in the text: which substitute
 * serves on whose seat, how many voted, and the last day to appeal. Only what
 * is certain, and not what the text says itself.
 */
import type { InlayHint, Range } from 'vscode-languageserver';
import { lastAppealDay } from '../calendar/time-limits.ts';
import type { Position } from '../language/tree.ts';
import { rangeOf } from '../lint/place.ts';
import { shared } from '../lint/shared.ts';
import type { Item } from '../minutes/minutes.ts';
import { servingOf } from '../minutes/serving.ts';
import { lspRange, offsetAt } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** The hints in a range, in order. */
export function inlayHints(snapshot: Snapshot, range: Range): InlayHint[] {
  const from = offsetAt(snapshot, range.start);
  const to = offsetAt(snapshot, range.end);
  return hints(snapshot).flatMap(({ behind, label }) => {
    const at = rangeOf(behind)?.end ?? -1;
    if (at < from || at > to) return [];
    return [{ position: lspRange(behind).end, label, paddingLeft: true }];
  });
}

interface Hint {
  behind: Position;
  label: string;
}

function hints(snapshot: Snapshot): Hint[] {
  return [
    ...appealHint(snapshot),
    ...snapshot.minutes.items.flatMap((item) => itemHints(snapshot, item)),
  ];
}

/** The last day to appeal, where the head has the day of the notice but not this. KL 13:5. */
function appealHint(snapshot: Snapshot): Hint[] {
  const { notice, lastAppealDay: written } = snapshot.minutes;
  if (!notice.postedOn?.iso || written?.iso) return [];
  const label = wordsFor(snapshot).hints.lastAppealDay(lastAppealDay(notice.postedOn.iso));
  return [{ behind: notice.postedOn.position, label }];
}

function itemHints(snapshot: Snapshot, item: Item): Hint[] {
  const serves = substitutes(snapshot).get(item);
  const line: Hint[] = serves
    ? [{ behind: item.line.position, label: wordsFor(snapshot).hints.serves(serves) }]
    : [];
  return [...line, ...item.votes.flatMap(({ ballots }) => ballots.flatMap(sumOf))];
}

/** How many a list of a vote names, where it does not say so. */
function sumOf({ voters, count, position }: Item['votes'][number]['ballots'][number]): Hint[] {
  return count === null && voters.length > 0
    ? [{ behind: position, label: `= ${voters.length}` }]
    : [];
}

/** Those who serve on someone's seat, at each § where they are others than in the § before. */
const substitutes = shared((context): ReadonlyMap<Item, string> => {
  const changes = new Map<Item, string>();
  let before = '';
  for (const [item, { presences }] of servingOf(context.minutes).items) {
    const names = [...presences.values()].flatMap(({ attendee, standing, onSeatOf }) =>
      standing === 'serves' && onSeatOf ? [`${attendee.name} (${onSeatOf.name})`] : [],
    );
    const now = names.join(', ');
    if (now !== before && now !== '') changes.set(item, now);
    before = now;
  }
  return changes;
});
