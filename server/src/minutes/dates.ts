/** Dates in the protokoll's texts, each with its place. */
import { findDates, nearestDate } from '../calendar/date-text.ts';
import type { Text } from '../language/tree.ts';
import type { DateMention } from './minutes.ts';
import type { Reading } from './place.ts';
import { placeOf } from './place.ts';

/**
 * Takes a text and the meeting's date (ISO, null where it is unknown); returns
 * the dates in the text. Where no year is written it is that of the day nearest
 * to the meeting; without a meeting date such a date has no `iso`.
 */
export function readDates(reading: Reading, text: Text, meeting: string | null): DateMention[] {
  return findDates(text.value).map((found) => {
    const { weekdayIndex, weekdayText } = found;
    const placed = weekdayIndex !== null && weekdayText !== null;
    return {
      text: found.text,
      iso:
        found.year === null && meeting !== null
          ? nearestDate(found.month, found.day, meeting)
          : found.iso,
      weekday: found.weekday,
      weekdayPosition: placed
        ? placeOf(reading, text, weekdayIndex, weekdayIndex + weekdayText.length)
        : null,
      yearWritten: found.year !== null,
      position: placeOf(reading, text, found.index, found.index + found.length),
    };
  });
}
