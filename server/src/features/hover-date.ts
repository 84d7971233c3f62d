/** What a day is: its weekday, the holiday on it, and the limits that the law counts from it. */
import { findDates, nearestDate } from '../calendar/date-text.ts';
import { restDayName } from '../calendar/holidays.ts';
import { weekdayOf } from '../calendar/iso-date.ts';
import { weekdayName } from '../calendar/names.ts';
import {
  earliestRemovalDay,
  lastAppealDay,
  lastNoticeDay,
  lastVerificationDay,
  TIME_LIMIT_LAW,
} from '../calendar/time-limits.ts';
import { type Range, rangeOf } from '../lint/place.ts';
import { sourceLine } from '../lint/source-line.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** A date at a place of the text. */
export interface DateAt extends Range {
  iso: string;
}

/** The date that stands around an offset, null where none does or it is no day. */
export function dateAt(snapshot: Snapshot, offset: number): DateAt | null {
  const { text, minutes } = snapshot;
  const { start: lineStart, end: lineEnd } = sourceLine(text, offset);
  const line = text.slice(lineStart, lineEnd);
  const meeting = minutes.meetingDate?.iso ?? null;
  for (const { index, length, iso, month, day, year } of findDates(line)) {
    const [start, end] = [lineStart + index, lineStart + index + length];
    if (offset < start || end < offset) continue;
    const known =
      iso ?? (year === null && meeting !== null ? nearestDate(month, day, meeting) : null);
    return known === null ? null : { start, end, iso: known };
  }
  return null;
}

/** The day in words, as Markdown. */
export function describeDate(snapshot: Snapshot, { iso, start }: DateAt): string {
  const holiday = restDayName(iso)?.[snapshot.locale];
  const weekday =
    snapshot.locale === 'sv'
      ? weekdayName(weekdayOf(iso))
      : new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(iso));
  const name = holiday && holiday.toLowerCase() !== weekday.toLowerCase() ? `, ${holiday}` : '';
  const limits = limitsFrom(snapshot, iso, start).map((limit) => `- ${limit}`);
  return [`**${iso}** ${weekday}${name}`, limits.join('\n')].filter(Boolean).join('\n\n');
}

/** What the law counts from a date of the head. KL 5:69, 6:35, 8:12, 13:5. */
function limitsFrom(snapshot: Snapshot, iso: string, start: number): string[] {
  const { meetingDate, verificationDate, notice } = snapshot.minutes;
  const words = wordsFor(snapshot);
  const isHere = (place: { position: Parameters<typeof rangeOf>[0] } | null): boolean =>
    rangeOf(place?.position)?.start === start;
  if (isHere(meetingDate))
    return [words.lastVerificationDay(lastVerificationDay(iso), TIME_LIMIT_LAW.verification.board)];
  if (isHere(verificationDate))
    return [words.lastNoticeDay(lastNoticeDay(iso), TIME_LIMIT_LAW.notice)];
  if (!isHere(notice.postedOn)) return [];
  return [
    words.lastAppealDay(lastAppealDay(iso), TIME_LIMIT_LAW.appeal),
    words.earliestRemovalDay(earliestRemovalDay(iso), TIME_LIMIT_LAW.removal),
  ];
}
