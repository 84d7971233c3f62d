/**
 * References to §§ of other meetings: `Allmänna utskottet 2026-03-10 § 16`.
 * A § is another meeting's only where the words around it name the day, and the
 * body that met then; whatever is not certain is none.
 */
import { findDates } from '../calendar/date-text.ts';
import { looksLikeBody } from '../language/body-name.ts';
import { othersIn } from '../lint/around.ts';
import { leaves } from '../lint/leaves.ts';
import { type Range, rangeIn } from '../lint/place.ts';
import type { RuleContext } from '../lint/rule.ts';
import { shared } from '../lint/shared.ts';
import type { Digest, ItemDigest } from '../minutes/digest.ts';
import { findBody } from '../profile/body-type.ts';

/** A § of another protokoll, as this one names it: the place of its sign and number. */
export interface OtherMeetingReference extends Range {
  digest: Digest;
  item: ItemDigest;
}

const REFERENCE = /§\s?(?<number>\d{1,4})(?<letter>[a-h](?!\p{L}))?/gu;

/** Every reference to a § of another protokoll of the workspace, in order. */
export const otherMeetingReferences = shared((context): readonly OtherMeetingReference[] => {
  const others = othersIn(context.around);
  if (others === null || others.length === 0) return [];
  return leaves(context).flatMap((leaf) => {
    if (!leaf.value.includes('§') || leaf.item === null) return [];
    return [...leaf.value.matchAll(REFERENCE)].flatMap((match) => {
      const digest = meetingOf(context, others, sentenceAround(leaf.value, match.index));
      const label = `${match.groups?.number}${match.groups?.letter ?? ''}`;
      const item = digest?.items.find((one) => one.label === label);
      if (!digest || !item) return [];
      return [{ digest, item, ...rangeIn(leaf, match.index, match.index + match[0].length) }];
    });
  });
});

/** The words that a § stands with: up to a semicolon, a line's end or the end of the sentence. */
function sentenceAround(value: string, index: number): string {
  const before =
    value
      .slice(0, index)
      .split(/[;\n]|[.!?]\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  const after = value.slice(index).split(/[;\n]|[.!?]\s+(?=\p{Lu})/u, 1)[0] ?? '';
  return before + after;
}

function meetingOf(
  context: RuleContext,
  others: readonly Digest[],
  words: string,
): Digest | undefined {
  const days = new Set([...findDates(words)].map(({ iso }) => iso));
  const [day] = days;
  if (days.size !== 1 || !day) return undefined;
  const meetings = others.filter(({ date }) => date === day);
  const named = meetings.filter(({ body }) => body !== null && isNamed(context, words, body));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const own = context.minutes.body?.value ?? null;
  const isOfOther = [...words.matchAll(/\p{L}{2,}/gu)].some(
    ([word]) => looksLikeBody(word) || /^\p{Lu}{2,}$/u.test(word),
  );
  const ownMeetings = isOfOther ? [] : meetings.filter(({ body }) => body === own);
  return ownMeetings.length === 1 ? ownMeetings[0] : undefined;
}

/** Whether some words name a body, in full or by its initials. */
function isNamed({ profile }: RuleContext, words: string, body: string): boolean {
  const written = /\((?<short>\p{Lu}{2,6})\)\s*$/u.exec(body);
  const name = body.slice(0, written?.index).trim();
  const short = written?.groups?.short ?? findBody(profile, body)?.abbreviation ?? null;
  if (words.toLowerCase().includes(name.toLowerCase())) return true;
  return short !== null && new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(words);
}
