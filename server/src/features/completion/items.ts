/** §§: the next § line with the beginning of a case number, and references to §§ of the file. */
import type { CompletionItem } from 'vscode-languageserver';
import type { Snapshot } from '../snapshot.ts';
import { caseNumberStarts } from './case-number-start.ts';
import { type Place, proposal } from './place.ts';

/** On a line that begins with § or with nothing: the next number, or behind it a case number. */
export function itemLines(place: Place): CompletionItem[] {
  const { before } = place;
  const behind = /^\s*§\s?\d+[a-h]?\s+(?:.*,\s*)?(?=[^,\s]*$)/u.exec(before)?.[0].length;
  if (behind !== undefined) return caseNumbers(place, behind);
  if (!/^\s*(?:§\s?\d*)?$/u.test(before)) return [];
  const next = nextNumber(place);
  if (next === null) return [];
  const from = before.length - before.trimStart().length;
  const words = `§ ${next}`;
  return [proposal(place, 'item', words, before.includes('§') ? 0 : 500, { from })];
}

/**
 * The number of a § that begins on the line: the one after the § above it, in
 * a protokoll without §§ the one after the body's last meeting of the year.
 * Null where the § above has none.
 */
export function nextNumber(place: Place): number | null {
  const { before, snapshot, item } = place;
  // On a § line itself the § before it counts.
  const isOwn = item !== null && /§/u.test(before) && isOnLineOf(place);
  const { items, body, meetingDate } = snapshot.minutes;
  const previous = isOwn ? items[items.indexOf(item) - 1] : item;
  if (!previous) {
    const isFirst = items.length === 0 || isOwn;
    return isFirst ? firstNumber(snapshot, body?.value ?? '', meetingDate?.iso ?? null) : null;
  }
  const number = previous.lastNumber ?? previous.number;
  return number === null ? null : number + 1;
}

/**
 * The number of the first § of a meeting: §§ are numbered through the year, so
 * it is the one after the last § of the body's meeting before; 1 where the
 * workspace has none. `date` is ISO; null: today.
 */
export function firstNumber(snapshot: Snapshot, bodyName: string, date: string | null): number {
  const day = date ?? snapshot.today ?? '';
  const key = bodyName.trim().toLowerCase();
  const [last] = (snapshot.around.others ?? [])
    .filter((other) => other.body?.trim().toLowerCase() === key)
    .filter((other) => other.date?.slice(0, 4) === day.slice(0, 4) && other.date < day)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const numbers = last?.items.map((item) => item.lastNumber ?? item.number ?? 0) ?? [];
  return Math.max(0, ...numbers) + 1;
}

function isOnLineOf({ item, offset, before }: Place): boolean {
  const start = item?.line.position.start.offset ?? -1;
  return start >= offset - before.length && start <= offset;
}

/** `KS-26/`: what the case numbers of the body and the year begin with. */
function caseNumbers(place: Place, from: number): CompletionItem[] {
  const starts = caseNumberStarts(place.snapshot, place.snapshot.minutes.body?.value ?? '');
  return starts.map(({ start }, index) => proposal(place, 'value', start, index, { from }));
}

/** Behind `§` in a text: the §§ of the file with their titles. */
export function itemReferences(place: Place): CompletionItem[] {
  const sign = /\S.*?§\s?§?\s*(?:[\d,\s-]*[\s,-])?(?=\d*$)/u.exec(place.before);
  if (!sign) return [];
  const from = sign.index + sign[0].length;
  return place.snapshot.minutes.items.flatMap(({ number, letter, title }, index) => {
    const detail = title?.value.replace(/\s+/gu, ' ') ?? '';
    return number === null
      ? []
      : [proposal(place, 'item', `${number}${letter}`, index, { detail, from })];
  });
}
