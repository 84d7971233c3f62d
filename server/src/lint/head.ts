/** What rules on the head share. */
import type { HeadFieldKey } from '../language/vocabulary.ts';
import type { HeadField, Roster } from '../minutes/minutes.ts';
import { positionAt, rangeOf } from './place.ts';
import type { Finding, RuleContext, TextEdit } from './rule.ts';

/** The field's first occurrence in the head, or null. */
export function headField({ minutes }: RuleContext, key: HeadFieldKey): HeadField | null {
  return minutes.fields.find((field) => field.key === key) ?? null;
}

/**
 * Where to say that the head lacks something: at the name of the first of the
 * fields `keys` that is there (empty), else at the name of the head's first
 * field, else at the first line of the file.
 */
export function missingFieldPlace(
  context: RuleContext,
  ...keys: HeadFieldKey[]
): Finding['position'] {
  const own = keys.flatMap((key) => headField(context, key) ?? []);
  const field = own[0] ?? context.minutes.fields[0];
  if (field) return field.name.position;
  const firstLine = /^.*/.exec(context.text)?.[0] ?? '';
  return positionAt(context, { start: 0, end: firstLine.length });
}

/**
 * The edit that gives a field of the head its value: behind its empty name, or
 * as a new line after the field `after`, else after the head's last field.
 * Null where it has a value already, or where the head has no known place.
 */
export function setField(
  context: RuleContext,
  key: HeadFieldKey,
  name: string,
  value: string,
  after?: HeadFieldKey,
): TextEdit | null {
  const own = headField(context, key);
  if (own) {
    const range = rangeOf(own.position);
    if (own.values.some((words) => words.value.trim() !== '')) return null;
    return range && { ...range, text: `${name}: ${value}` };
  }
  const previous = (after && headField(context, after)) ?? context.minutes.fields.at(-1);
  if (!previous) return { start: 0, end: 0, text: `${name}: ${value}\n\n` };
  const range = rangeOf(previous.position);
  return range && { start: range.end, end: range.end, text: `\n${name}: ${value}` };
}

/** Whether empty fields that are filled in at last count as missing: before a final export, or after it. */
export function isDueForExport({ final, minutes }: RuleContext): boolean {
  return minutes.status === 'justerat' || (final && minutes.status !== 'kallelse');
}

/** Whether the list names someone or refers to a list elsewhere; a vacant seat is no one. */
export function hasPeople(roster: Roster | null): boolean {
  return roster !== null && (roster.external || roster.people.some((person) => !person.vacant));
}
