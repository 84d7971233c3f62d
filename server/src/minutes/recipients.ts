/**
 * Recipients: every line one or more, divided by commas. `och` divides only two
 * people or two bodies, never the name of one (`Miljö- och byggnadsnämnden`).
 */
import { append } from '../language/append.ts';
import { looksLikeBody } from '../language/body-name.ts';
import type { Text } from '../language/tree.ts';
import type { Recipient } from './minutes.ts';
import type { Stretch } from './name.ts';
import { isOrganisation, isRoleWord, looksLikeName } from './name.ts';
import { oneLine } from './one-line.ts';
import type { Reading } from './place.ts';
import { placeOf, trimmed, withoutMarkup } from './place.ts';

/** Takes the lines of a §'s recipient sections; returns those who shall have its decision, in order. */
export function readRecipients(reading: Reading, lines: readonly Text[]): Recipient[] {
  const recipients: Recipient[] = [];
  for (const line of lines)
    for (const recipient of recipientsOfLine(reading, line)) recipients.push(recipient);
  return recipients;
}

/** `För kännedom:` says how, not who. */
const LABEL = /^[^,;:{}]{1,60}:(?=\s|$)\s*/u;

/** Takes a line of a recipient section; returns those whom it names. */
export function recipientsOfLine(reading: Reading, words: Text): Recipient[] {
  const line = withoutMarkup(words);
  const { value } = line;
  const from = LABEL.exec(value)?.[0].length ?? 0;
  const recipients: Recipient[] = [];
  let person = false;
  const pieces = splitLine(value, from);
  for (const [i, piece] of pieces.entries()) {
    const name = value.slice(piece.start, piece.end);
    // `Anna Ek, ekonomichef`: what she is, not one more.
    if (person && /^\p{Ll}/u.test(name) && isRoleWord(/^\S+/u.exec(name)?.[0] ?? '')) continue;
    person = i + 1 < pieces.length && looksLikeName(value, piece.start, piece.end);
    recipients.push({
      name: oneLine(name),
      position: placeOf(reading, line, piece.start, piece.end),
    });
  }
  return recipients;
}

/** A masked passage is one, so that no part of it stands without its mask. */
const SEPARATOR = /\{\{.*?(?:\}\}|$)|[,;()]|\s(?:och|samt)\s/gisu;

function splitLine(value: string, from: number): Stretch[] {
  const pieces: Stretch[] = [];
  let start = from;
  let inside = false;
  const lastClose = value.lastIndexOf(')');
  SEPARATOR.lastIndex = from;
  for (let found = SEPARATOR.exec(value); found; found = SEPARATOR.exec(value)) {
    const [mark] = found;
    const { index } = found;
    if (mark.startsWith('{{')) continue;
    if (mark === '(') inside = index < lastClose;
    else if (mark === ')') inside = false;
    else if (!inside && (mark.length === 1 || joinsTwo(value, start, index, mark.length))) {
      append(pieces, pieceOf(value, start, index));
      start = index + mark.length;
    }
  }
  append(pieces, pieceOf(value, start, value.length));
  return pieces;
}

/** A piece without the space, the conjunction and the full stop around it; none where nothing is left. */
function pieceOf(value: string, from: number, to: number): Stretch[] {
  const lead = /^\s*(?:(?:och|samt)\s+)?/iu.exec(value.slice(from, to))?.[0].length ?? 0;
  const [start, last] = trimmed(value, from + lead, to);
  const end = value.charAt(last - 1) === '.' ? last - 1 : last;
  return start < end ? [{ start, end }] : [];
}

/** Whether `och` stands between two people or two bodies. */
function joinsTwo(value: string, from: number, index: number, length: number): boolean {
  const behind = index + length;
  const before = trimmed(value, from, index);
  const rest = value.slice(behind, behind + 120);
  const to = behind + (/[,;]/u.exec(rest)?.index ?? rest.length);
  if (index - before[0] > 120) return false;
  return isWhole(value, ...before) && isWhole(value, ...trimmed(value, behind, to));
}

/** Whether a stretch names a person or a body by itself. */
function isWhole(value: string, from: number, to: number): boolean {
  return looksLikeName(value, from, to) || isUnit(value.slice(from, to));
}

function isUnit(words: string): boolean {
  const last = /\S+$/u.exec(words.replace(/\.$/u, ''))?.[0] ?? '';
  return isOrganisation(last) || looksLikeBody(words);
}
