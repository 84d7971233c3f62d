/**
 * Days as ISO 8601 strings (`2026-03-10`) in the Gregorian calendar. All is
 * whole-number arithmetic on the day itself: `Date` would bring a time zone
 * along, and with it days that begin the evening before.
 */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The Gregorian calendar repeats every 400 years. */
const DAYS_PER_ERA = 146_097;

/** A day in numbers; `month` and `day` are 1-based. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days the month (1–12) has in that year; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** The ISO date of a year (1–9999), month and day, or null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const real = year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
  if (!real) return null;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the text is `YYYY-MM-DD` and names a day that exists: `2026-02-30` does not. */
export function isRealDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (match === null) return false;
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The day's year, month and day. Throws a RangeError where `iso` is no real ISO date. */
export function dayParts(iso: string): DayParts {
  if (!isRealDate(iso)) throw new RangeError(`not a date: ${iso}`);
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  };
}

/**
 * The day's number counted from 1 March of year 0, as proleptic Gregorian
 * days. Years begin in March here, so that the leap day comes last.
 */
function dayNumber(iso: string): number {
  const { year, month, day } = dayParts(iso);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear;
}

function fromDayNumber(number: number): string {
  const era = Math.floor(number / DAYS_PER_ERA);
  const dayOfEra = number - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const iso = isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
  if (iso === null) throw new RangeError('outside the years 1–9999');
  return iso;
}

/**
 * The day so many calendar days later (earlier where negative). Throws a
 * RangeError where `iso` is no real date or the result leaves the years 1–9999.
 */
export function addDays(iso: string, days: number): string {
  return fromDayNumber(dayNumber(iso) + days);
}

/** The same weekday so many weeks later (earlier where negative). Throws as `addDays`. */
export function addWeeks(iso: string, weeks: number): string {
  return addDays(iso, weeks * 7);
}

/** Calendar days from one day to another, negative where `to` is earlier. Throws as `dayParts`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday by ISO 8601: 1 = Monday … 7 = Sunday. Throws as `dayParts`. */
export function weekdayOf(iso: string): number {
  // 1 March of year 0 was a Wednesday.
  return ((dayNumber(iso) + 2) % 7) + 1;
}
