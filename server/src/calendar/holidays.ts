/**
 * The Swedish public holidays by lag (1989:253) om allmänna helgdagar, and the
 * eves that lag (1930:173) om beräkning av lagstadgad tid puts beside them.
 */
import { addDays, dayParts, isoDate, weekdayOf } from './iso-date.ts';

/** A day's name in the languages that messages come in. */
export interface DayName {
  sv: string;
  en: string;
}

export interface Holiday {
  /** ISO date. */
  date: string;
  name: DayName;
  /** The law that makes it a day on which a time limit does not end. */
  source: string;
}

const PUBLIC = 'lag (1989:253) 2 §';
const EQUATED = 'lag (1930:173) 2 §';
const SATURDAY = 6;
const SUNDAY = 7;

/** The year's Easter Sunday as an ISO date, by the Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): string {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - lunarShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((goldenNumber + 11 * epact + 22 * weekday) / 451);
  const fromMarch = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

function dayOf(year: number, month: number, day: number): string {
  const iso = isoDate(year, month, day);
  if (iso === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return iso;
}

/** The Saturday among the seven days from the given one. */
function saturdayFrom(iso: string): string {
  return addDays(iso, (SATURDAY - weekdayOf(iso) + 7) % 7);
}

/**
 * The day that lag (2004:1320) exchanged: annandag pingst until 2004, the
 * national day from 2005. Archives hold older minutes.
 */
function exchangedHoliday(year: number, easter: string): Holiday {
  if (year < 2005) {
    return holiday(addDays(easter, 50), 'annandag pingst', 'Whit Monday');
  }
  return holiday(dayOf(year, 6, 6), 'nationaldagen', 'National Day');
}

function holiday(date: string, sv: string, en: string, source = PUBLIC): Holiday {
  return { date, name: { sv, en }, source };
}

function equated(date: string, sv: string, en: string): Holiday {
  return holiday(date, sv, en, EQUATED);
}

/**
 * The year's public holidays (1989:253 §§ 1–2, other Sundays left out) and the
 * days equated with them (1930:173 § 2), in order of date. Throws a RangeError
 * outside the years 1–9999.
 */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(dayOf(year, 6, 20));
  const days = [
    holiday(dayOf(year, 1, 1), 'nyårsdagen', "New Year's Day"),
    holiday(dayOf(year, 1, 6), 'trettondedag jul', 'Epiphany'),
    holiday(addDays(easter, -2), 'långfredagen', 'Good Friday'),
    holiday(easter, 'påskdagen', 'Easter Sunday'),
    holiday(addDays(easter, 1), 'annandag påsk', 'Easter Monday'),
    holiday(dayOf(year, 5, 1), 'första maj', 'May Day'),
    holiday(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
    holiday(addDays(easter, 49), 'pingstdagen', 'Whit Sunday'),
    exchangedHoliday(year, easter),
    equated(addDays(midsummer, -1), 'midsommarafton', "Midsummer's Eve"),
    holiday(midsummer, 'midsommardagen', "Midsummer's Day"),
    holiday(saturdayFrom(dayOf(year, 10, 31)), 'alla helgons dag', "All Saints' Day"),
    equated(dayOf(year, 12, 24), 'julafton', 'Christmas Eve'),
    holiday(dayOf(year, 12, 25), 'juldagen', 'Christmas Day'),
    holiday(dayOf(year, 12, 26), 'annandag jul', 'Boxing Day'),
    equated(dayOf(year, 12, 31), 'nyårsafton', "New Year's Eve"),
  ];
  return days.sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * The name of a day on which a time limit does not end, as a message says it:
 * `långfredagen`, `lördag`, `söndag`; null for a workday. Lag (1930:173) 2 §.
 * Throws a RangeError where `iso` is no date.
 */
export function restDayName(iso: string): DayName | null {
  const { year } = dayParts(iso);
  const named = holidaysOf(year).find(({ date }) => date === iso);
  if (named !== undefined) return named.name;
  const weekday = weekdayOf(iso);
  if (weekday === SATURDAY) return { sv: 'lördag', en: 'Saturday' };
  if (weekday === SUNDAY) return { sv: 'söndag', en: 'Sunday' };
  return null;
}
