/** Days for the date fields of the head, as the law counts them. KL 5:69, 8:12, 13:5. */
import type { CompletionItem } from 'vscode-languageserver';
import { weekdayOf } from '../../calendar/iso-date.ts';
import { monthName, weekdayName } from '../../calendar/names.ts';
import {
  earliestRemovalDay,
  lastAppealDay,
  lastNoticeDay,
  lastVerificationDay,
  TIME_LIMIT_LAW,
} from '../../calendar/time-limits.ts';
import { wordsFor } from '../words.ts';
import { type Place, proposal } from './place.ts';

/** The days that fit the field whose value is typed. */
export function dates(place: Place): CompletionItem[] {
  const { snapshot, field } = place;
  const { meetingDate, verificationDate, notice } = snapshot.minutes;
  const words = wordsFor(snapshot);
  const posted = notice.postedOn?.iso ?? null;
  const day = (iso: string, detail: string, order: number): CompletionItem =>
    proposal(place, 'value', iso, order, { detail });
  switch (field) {
    case 'meetingDate':
      return snapshot.today === undefined ? [] : [day(snapshot.today, inWords(snapshot.today), 0)];
    case 'verification': {
      if (meetingDate?.iso == null) return [];
      const last = lastVerificationDay(meetingDate.iso);
      return [
        proposal(place, 'value', inWords(last), 0, {
          detail: words.lastVerificationDay(last, TIME_LIMIT_LAW.verification.board),
        }),
      ];
    }
    case 'noticePosted': {
      const iso = verificationDate?.iso;
      if (iso == null) return [];
      const last = lastNoticeDay(iso);
      return [
        day(iso, inWords(iso), 0),
        day(last, words.lastNoticeDay(last, TIME_LIMIT_LAW.notice), 1),
      ];
    }
    case 'noticeRemoved': {
      if (posted === null) return [];
      const earliest = earliestRemovalDay(posted);
      return [day(earliest, words.earliestRemovalDay(earliest, TIME_LIMIT_LAW.removal), 0)];
    }
    case 'noticePostedUntil':
    case 'lastAppealDay': {
      if (posted === null) return [];
      const last = lastAppealDay(posted);
      return [day(last, words.lastAppealDay(last, TIME_LIMIT_LAW.appeal), 0)];
    }
    default:
      return [];
  }
}

/** `tisdag den 10 mars 2026`. */
function inWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${weekdayName(weekdayOf(iso))} den ${Number(day)} ${monthName(Number(month))} ${year}`;
}
