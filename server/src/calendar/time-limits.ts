/**
 * The time limits of minutes by kommunallagen (2017:725), KL. Day 0 is the day
 * of the meeting, the verification or the posting; days are calendar days, and
 * only the last one shifts. Days are ISO dates; every function throws a
 * RangeError where it is given none.
 */
import { restDayName } from './holidays.ts';
import { addDays, addWeeks } from './iso-date.ts';

/** The paragraphs that set the limits. */
export const TIME_LIMIT_LAW = {
  verification: { council: 'KL 5:69', board: 'KL 5:69, 6:35' },
  notice: 'KL 8:12',
  appeal: 'KL 13:5',
  removal: 'KL 8:12, 13:5',
} as const;

const VERIFICATION_DAYS = 14;
const NOTICE_DAYS = 2;
const APPEAL_WEEKS = 3;

/**
 * The day itself, or the next one that is neither Saturday, Sunday, public
 * holiday, midsommarafton, julafton nor nyårsafton. Lag (1930:173) 2 §.
 */
export function shiftToWorkday(iso: string): string {
  let day = iso;
  while (restDayName(day) !== null) day = addDays(day, 1);
  return day;
}

/** The last day to verify the minutes of a meeting: day 14, shifted. KL 5:69 (nämnd: 6:35). */
export function lastVerificationDay(meetingDate: string): string {
  return shiftToWorkday(addDays(meetingDate, VERIFICATION_DAYS));
}

/**
 * The last day to post the public notice of verified minutes: day 2, shifted.
 * An immediately verified § counts from its own verification. KL 8:12.
 */
export function lastNoticeDay(verifiedOn: string): string {
  return shiftToWorkday(addDays(verifiedOn, NOTICE_DAYS));
}

/**
 * The last day to appeal: the same weekday three weeks after the notice was
 * posted, shifted. KL 13:5, lag (1930:173) 1–2 §§.
 */
export function lastAppealDay(postedOn: string): string {
  return shiftToWorkday(addWeeks(postedOn, APPEAL_WEEKS));
}

/**
 * The first day on which the notice may be taken down: the calendar day after
 * the last day to appeal. It never shifts: nobody need do anything on it.
 * KL 8:12, 13:5.
 */
export function earliestRemovalDay(postedOn: string): string {
  return addDays(lastAppealDay(postedOn), 1);
}
