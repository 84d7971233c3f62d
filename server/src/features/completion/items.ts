/** §§: the next § line with the beginning of a case number, and references to §§ of the file. */
import type { CompletionItem } from 'vscode-languageserver';
import { findBody } from '../../profile/body-type.ts';
import { compileScheme } from '../../profile/case-number-scheme.ts';
import { type Place, proposal } from './place.ts';

/** On a line that begins with § or with nothing: the next number, or behind it a case number. */
export function itemLines(place: Place): CompletionItem[] {
  const { before, snapshot, item } = place;
  const behind = /^\s*§\s?\d+[a-h]?\s+(?:.*,\s*)?(?=[^,\s]*$)/u.exec(before)?.[0].length;
  if (behind !== undefined) return caseNumbers(place, behind);
  if (!/^\s*(?:§\s?\d*)?$/u.test(before)) return [];
  // On a § line itself the § before it counts.
  const isOwn = item !== null && /§/u.test(before) && isOnLineOf(place);
  const items = snapshot.minutes.items;
  const previous = isOwn ? items[items.indexOf(item) - 1] : item;
  const number = previous ? (previous.lastNumber ?? previous.number) : null;
  const next = number === null ? (items.length === 0 || isOwn ? 1 : null) : number + 1;
  if (next === null) return [];
  const from = before.length - before.trimStart().length;
  const words = `§ ${next}`;
  return [proposal(place, 'item', words, before.includes('§') ? 0 : 500, { from })];
}

function isOnLineOf({ item, offset, before }: Place): boolean {
  const start = item?.line.position.start.offset ?? -1;
  return start >= offset - before.length && start <= offset;
}

/** `KS-26/`: what the case numbers of the body and the year begin with. */
function caseNumbers(place: Place, from: number): CompletionItem[] {
  const { minutes, profile } = place.snapshot;
  const year = minutes.meetingDate?.iso?.slice(0, 4) ?? place.snapshot.today?.slice(0, 4) ?? '2026';
  const own = findBody(profile, minutes.body?.value ?? '')?.abbreviation ?? null;
  const starts = profile.caseNumbers.flatMap(({ pattern, prefixes }) => {
    const first = own !== null && prefixes.includes(own) ? [own] : [];
    const all = prefixes.length > 0 ? [...new Set([...first, ...prefixes])] : own ? [own] : [];
    return all.map((prefix) =>
      startOf(compileScheme({ pattern, prefixes: [prefix] }).example, year),
    );
  });
  const used = minutes.items.flatMap((item) =>
    item.caseNumbers.map(({ text }) => startOf(text, null)),
  );
  const fresh = [...new Set([...starts, ...used])].filter((start) => start !== '');
  return fresh.map((start, index) => proposal(place, 'value', start, index, { from }));
}

/** A case number without its running number; the year of an example is that of the meeting. */
function startOf(caseNumber: string, year: string | null): string {
  const start = /^(?=.*\d.*\D\d+$).*\D(?=\d+$)/u.exec(caseNumber)?.[0] ?? '';
  return year === null
    ? start
    : start.replace(/(?<!\d)(?:20)?26(?!\d)/u, (found) => year.slice(-found.length));
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
