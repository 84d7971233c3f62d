/** The Swedish names of weekdays and months, both ways. */

/** Monday first, as in ISO 8601. */
const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** Short forms by number: `tors` is as common as `tor`, `sept` as `sep`. */
const SHORT_WEEKDAYS = [['mån'], ['tis'], ['ons'], ['tor', 'tors'], ['fre'], ['lör'], ['sön']];
const SHORT_MONTHS = [
  ['jan'],
  ['feb', 'febr'],
  ['mar'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep', 'sept'],
  ['okt'],
  ['nov'],
  ['dec'],
];

function index(names: readonly string[], short: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>();
  names.forEach((name, at) => {
    for (const form of [name, ...(short[at] ?? [])]) numbers.set(form, at + 1);
  });
  return numbers;
}

const WEEKDAY_NUMBERS = index(WEEKDAYS, SHORT_WEEKDAYS);
const MONTH_NUMBERS = index(MONTHS, SHORT_MONTHS);

/** Every form of a weekday's name, without article: `tisdag`, `tis`. */
export const WEEKDAY_FORMS: readonly string[] = [...WEEKDAY_NUMBERS.keys()];

/** Every form of a month's name: `mars`, `mar`. */
export const MONTH_FORMS: readonly string[] = [...MONTH_NUMBERS.keys()];

/** `tisdag` for 2 (1 = Monday … 7 = Sunday). Throws a RangeError outside 1–7. */
export function weekdayName(weekday: number): string {
  const name = WEEKDAYS[weekday - 1];
  if (name === undefined) throw new RangeError(`no weekday: ${weekday}`);
  return name;
}

/** `mars` for 3. Throws a RangeError outside 1–12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`no month: ${month}`);
  return name;
}

/** A name as it is compared: composed, lower case, without the full stop of a short form. */
function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '');
}

/**
 * 2 for `tisdag`, `Tisdagen`, `tis.`; null where it is no weekday. Case and
 * the definite article's ending are ignored.
 */
export function weekdayNumber(name: string): number | null {
  const plain = comparable(name);
  return (
    WEEKDAY_NUMBERS.get(plain) ?? WEEKDAY_NUMBERS.get(plain.replace(/(?<=dag)en$/, '')) ?? null
  );
}

/** 3 for `mars`, `Mar.`; null where it is no month. Case is ignored. */
export function monthNumber(name: string): number | null {
  return MONTH_NUMBERS.get(comparable(name)) ?? null;
}
