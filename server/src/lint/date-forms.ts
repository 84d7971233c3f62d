/** Days written in the form that a text already has: `Onsdagen` like `Tisdagen`, `11 mars` like `10 mars`. */
import { dayParts, weekdayOf } from '../calendar/iso-date.ts';
import { monthName, monthNumber, weekdayName } from '../calendar/names.ts';
import type { DateMention } from '../minutes/minutes.ts';
import { rangeOf } from './place.ts';
import type { Fix, RuleContext, TextEdit } from './rule.ts';

/** The weekday (1 = Monday) as `like` is written: `Onsdagen` like `Tisdagen`, `ons` like `tis`. */
export function weekdayInForm(weekday: number, like: string): string {
  const name = weekdayName(weekday);
  const short = /dag(?:en)?$/iu.test(like) ? name : name.slice(0, 3);
  const whole = /dagen$/iu.test(like) ? `${name}en` : short;
  return /^\p{Lu}/u.test(like) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

/** The ISO date in the form of `text`; null where that form is an unusual one. */
export function dayInForm(text: string, iso: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return iso;
  const match = /^\d{1,2}(?<gap>\s+)(?<month>\p{L}+)(?<rest>.*)$/su.exec(text);
  const { gap, month: name, rest } = match?.groups ?? {};
  if (gap === undefined || name === undefined || rest === undefined) return null;
  const { year, month, day } = dayParts(iso);
  const newName = monthNumber(name) === month ? name : monthName(month);
  return `${day}${gap}${newName}${rest.replace(/\d{4}/, String(year))}`;
}

/**
 * The edits that give a date of the head another day, its weekday with it.
 * Null where its form is an unusual one or its place is not known.
 */
export function moveDate({ text }: RuleContext, date: DateMention, iso: string): TextEdit[] | null {
  const range = rangeOf(date.position);
  const written = dayInForm(date.text, iso);
  if (range === null || written === null) return null;
  const edit = { ...range, text: written };
  const weekday = rangeOf(date.weekdayPosition);
  if (weekday === null) return [edit];
  const like = text.slice(weekday.start, weekday.end);
  return [{ ...weekday, text: weekdayInForm(weekdayOf(iso), like) }, edit];
}

/**
 * The fix that moves a date to the day that the law asks for at the latest or
 * the earliest. Only while both days are to come: the past is not rewritten.
 */
export function dayToComeFix(context: RuleContext, date: DateMention, right: string): Fix[] {
  const { today } = context;
  const isToCome = today !== undefined && right > today && date.iso !== null && date.iso > today;
  const edits = isToCome ? moveDate(context, date, right) : null;
  if (edits === null) return [];
  return [
    { title: { sv: `Ändra till ${right}`, en: `Change to ${right}` }, edits, certain: false },
  ];
}
