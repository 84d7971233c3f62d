/** §§: the next § line with the beginning of a case number, and references to §§ of the file. */
import type { CompletionItem } from 'vscode-languageserver';
import { othersIn } from '../../lint/around.ts';
import { casesElsewhere } from '../others.ts';
import type { Snapshot } from '../snapshot.ts';
import { wordsFor } from '../words.ts';
import { type CaseNumberStart, caseNumberStarts } from './case-number-start.ts';
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
  const [last] = (othersIn(snapshot.around) ?? [])
    .filter((other) => other.body?.trim().toLowerCase() === key)
    .filter((other) => other.date?.slice(0, 4) === day.slice(0, 4) && other.date < day)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const numbers = last?.items.map((item) => item.lastNumber ?? item.number ?? 0) ?? [];
  return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
}

function isOnLineOf({ item, offset, before }: Place): boolean {
  const start = item?.line.position.start.offset ?? -1;
  return start >= offset - before.length && start <= offset;
}

/**
 * What the case numbers of the body and the year begin with (`KS-26/`), the
 * cases of the workspace's other protokoll, the newest first, and the number
 * after the highest one that stands in any of them.
 */
function caseNumbers(place: Place, from: number): CompletionItem[] {
  const { snapshot } = place;
  const { minutes } = snapshot;
  const starts = caseNumberStarts(snapshot, minutes.body?.value ?? '');
  const own = new Set(minutes.items.flatMap((item) => item.caseNumbers.map(({ text }) => text)));
  const others = new Map<string, string>();
  for (const found of casesElsewhere(snapshot).values()) {
    for (const { of } of found) for (const number of of.caseNumbers) others.set(number, of.title);
  }
  const known = [...others].filter(([number]) => !own.has(number)).slice(0, MOST_CASES);
  const all = [...own, ...others.keys()];
  const next = starts.flatMap((start) => nextCaseNumber(start, all));
  const propose = (words: string, order: number, detail?: string): CompletionItem =>
    proposal(place, 'value', words, order, { from, ...(detail && { detail }) });
  return [
    ...starts.map(({ start }, index) => propose(start, index)),
    ...known.map(([number, title], index) =>
      propose(number, 100 + index, title.replace(/\s+/gu, ' ')),
    ),
    ...next.map((number, index) => propose(number, 900 + index, wordsFor(snapshot).nextCaseNumber)),
  ];
}

/** Cases of long ago are found by search, not in a list. */
const MOST_CASES = 300;

/** The number after the highest with a start, of the same length; none where there is none. */
function nextCaseNumber({ start, serial }: CaseNumberStart, all: readonly string[]): string[] {
  const numbers = all.flatMap((number) => {
    const rest = number.startsWith(start) ? number.slice(start.length) : '';
    return /^\d{1,9}$/u.test(rest) ? [Number(rest)] : [];
  });
  if (numbers.length === 0) return [];
  const next = numbers.reduce((highest, number) => Math.max(highest, number)) + 1;
  return [`${start}${String(next).padStart(serial.length, '0')}`];
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
