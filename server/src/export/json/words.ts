import { parseInline, plainText } from '../../language/inline.ts';
import type { Text } from '../../language/tree.ts';
import type { DateMention } from '../../minutes/minutes.ts';

/** Takes words from the source and returns them without inline marks, line breaks kept. */
export function textOf(words: Pick<Text, 'value'>): string {
  return plainText(parseInline(words.value));
}

/** As `textOf`, null where there are no words. */
export function textOrNull(words: Pick<Text, 'value'> | null): string | null {
  return words === null ? null : textOf(words);
}

/**
 * Takes a name, a number or a label that was cut out of words; returns it
 * without inline marks, also where only one end of a masked passage is in it.
 */
export function nameOf(value: string): string {
  return textOf({ value })
    .replace(/\{\{|\}\}/gu, '')
    .trim();
}

/** As `nameOf`, null where nothing is left. */
export function nameOrNull(value: string | null): string | null {
  return orNull(nameOf(value ?? ''));
}

/** Takes a title or a heading and returns it on one line, however it was broken. */
export function lineOf(words: Pick<Text, 'value'>): string {
  return textOf(words)
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}

/** Takes a date and returns it by ISO 8601, null where there is none or it is no day. */
export function dateOf(date: DateMention | null): string | null {
  return date?.iso ?? null;
}

/** The model's empty string for "none said" is null in JSON. */
export function orNull(value: string): string | null {
  return value === '' ? null : value;
}
