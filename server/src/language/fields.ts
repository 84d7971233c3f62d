/** Fields: `Name: value` lines in the head and in the field blocks of a §. */

import { markedHeading } from './line-kinds.ts';
import { indentOf, joinLines, type Line, placeOf, textOf, trimmed } from './lines.ts';
import { readListMark } from './list-mark.ts';
import { nearestName } from './nearest-name.ts';
import type { Field, FieldValue } from './tree.ts';
import { type FieldKey, HEAD_FIELDS, ITEM_FIELDS, ROSTER_FIELDS } from './vocabulary.ts';

/** A field's name in a line: what it means and where it and its value stand. */
export interface FieldName {
  key: FieldKey | null;
  start: number;
  /** Behind the colon, or behind the name where there is none. */
  end: number;
}

type Names = Readonly<Record<string, readonly string[]>>;

function tableOf(fields: Names): ReadonlyMap<string, FieldKey> {
  return new Map(
    Object.entries(fields).flatMap(([key, names]) =>
      names.map((name): [string, FieldKey] => [name.toLowerCase(), key as FieldKey]),
    ),
  );
}

const HEAD_BY_NAME = tableOf(HEAD_FIELDS);
const ITEM_BY_NAME = tableOf(ITEM_FIELDS);
/** No digits, no full stop; the colon is followed by a space or the line's end. */
const NAMED = /^(\s*)(\p{L}[^\d.:]{0,60}?)\s*:(?=\s|$)/su;
/** Known names, the longest first, for lines without a colon. */
const TABBED = new RegExp(
  `^(\\s*)(${[...HEAD_BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')})(?=\\s+\\S)`,
  'iu',
);

/**
 * @param line a line's view in the head
 * @returns the field it begins: known with or without a colon, unknown with one
 */
export function readHeadFieldName(line: string): FieldName | null {
  const named = readName(line, HEAD_BY_NAME);
  if (named?.key) return named;
  const match = TABBED.exec(line);
  if (!match?.[2]) return named;
  const start = match[1]?.length ?? 0;
  const key = HEAD_BY_NAME.get(match[2].toLowerCase()) ?? null;
  return { key, start, end: match[0].length };
}

/**
 * @param line a line's view in a §
 * @returns the known field it begins, or null
 */
export function readItemFieldName(line: string): FieldName | null {
  const named = readName(line, ITEM_BY_NAME);
  return named?.key ? named : null;
}

const ITEM_NAMES = [...ITEM_BY_NAME.keys()];

/**
 * Takes a line's view in a §; returns whether it looks like a field whose name
 * is nearly a known one.
 */
export function isMisspeltItemField(line: string): boolean {
  const named = readName(line, ITEM_BY_NAME);
  if (!named || named.key !== null) return false;
  const name = line.slice(named.start, named.end - 1).trim();
  return /^\p{Lu}/u.test(name) && nearestName(name, ITEM_NAMES) !== null;
}

function readName(line: string, table: ReadonlyMap<string, FieldKey>): FieldName | null {
  const match = line.includes(':') ? NAMED.exec(line) : null;
  if (!match?.[2]) return null;
  const name = match[2].replace(/\s+/gu, ' ').toLowerCase();
  return { key: table.get(name) ?? null, start: match[1]?.length ?? 0, end: match[0].length };
}

/**
 * Reads a field with its value: what stands behind the name, indented lines
 * below, and where it is empty the items that follow.
 *
 * @param lines the lines
 * @param at index of the field's line
 * @param end index behind the last line that may belong to it
 * @param name from `readHeadFieldName` or `readItemFieldName`
 * @param isNextField whether a line begins another field
 */
export function readField(
  lines: readonly Line[],
  at: number,
  end: number,
  name: FieldName,
  isNextField: (line: Line) => boolean,
): { field: Field; next: number } {
  const line = lines[at] as Line;
  const values: FieldValue[] = [];
  const [start, stop] = trimmed(line, name.end);
  let next = at + 1;
  if (start < stop) {
    next = continuedUntil(lines, next, end, indentOf(line));
    values.push(fieldValueOf(lines, at, next, start, false));
  } else {
    next = readItems(lines, next, end, name, isNextField, values);
  }
  const last = values.at(-1)?.position.end;
  const own = placeOf(line, name.start, line, name.end);
  const { value, spans } = textOf(line, name.start, nameEnd(line, name));
  const field: Field = {
    type: 'field',
    key: name.key,
    children: [{ type: 'fieldName', position: own, value, spans }, ...values],
    position: { start: own.start, end: last ?? own.end },
  };
  return { field, next };
}

/** The name without colon and the space before it. */
function nameEnd(line: Line, name: FieldName): number {
  const colon = line.text[name.end - 1] === ':' ? name.end - 1 : name.end;
  return trimmed(line, name.start, colon)[1];
}

/** Index behind the indented lines that continue a value. */
function continuedUntil(lines: readonly Line[], from: number, end: number, indent: number): number {
  let next = from;
  while (next < end) {
    const line = lines[next] as Line;
    if (line.blank || indentOf(line) <= indent || readListMark(line.text)) break;
    next++;
  }
  return next;
}

function fieldValueOf(
  lines: readonly Line[],
  at: number,
  next: number,
  start: number,
  item: boolean,
): FieldValue {
  const line = lines[at] as Line;
  const last = lines[next - 1] as Line;
  const { value, spans } = joinLines(lines, at, next, start, ' ');
  return {
    type: 'fieldValue',
    item,
    position: placeOf(line, start, last, last.last),
    value,
    spans,
  };
}

/** Reads the items under an empty value; a roster's may stand apart by blank lines. */
function readItems(
  lines: readonly Line[],
  from: number,
  end: number,
  name: FieldName,
  isNextField: (line: Line) => boolean,
  values: FieldValue[],
): number {
  const roster = name.key !== null && ROSTER_FIELDS.has(name.key);
  let next = from;
  let behind = from;
  while (next < end) {
    const line = lines[next] as Line;
    if (line.blank) {
      next++;
      continue;
    }
    const mark = readListMark(line.text);
    const afterBlank = next > behind;
    if (afterBlank && !mark && !roster) break;
    if (markedHeading(line.text) || (!mark && isNextField(line))) break;
    // A number or a letter is the writer's; only a bullet says no more than the line itself.
    const start = mark?.kind === 'bullet' ? mark.content : line.first;
    const stop = continuedUntil(lines, next + 1, end, indentOf(line));
    if (start < line.text.length) values.push(fieldValueOf(lines, next, stop, start, true));
    next = stop;
    behind = stop;
  }
  return behind;
}
