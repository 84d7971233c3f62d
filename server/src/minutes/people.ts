/**
 * The people of a text: one, or several on one line, separated by `,`, `;`,
 * `och`, `samt`. A piece that begins with a small letter, a number or `§`
 * belongs to the person before it; a role before a name belongs to that name,
 * and one in the plural to all that follow.
 */
import type { Text } from '../language/tree.ts';
import type { Person } from './minutes.ts';
import type { Stretch } from './name.ts';
import { firstParty, isRoleWord, looksLikeName, nameWordEnd, nameWordsAt } from './name.ts';
import type { PersonStretch } from './person.ts';
import { awaitsName, readPerson } from './person.ts';
import type { Reading } from './place.ts';
import { trimmed, withoutMarkup } from './place.ts';

/** Takes a text; returns the people it lists, in order. */
export function readPeople(reading: Reading, text: Text): Person[] {
  const plain = withoutMarkup(text);
  return readPeopleIn(
    reading,
    plain,
    NUMBERED.exec(plain.value)?.[0].length ?? 0,
    plain.value.length,
  );
}

/** `1. Anna Ek`: a numbered list of people. */
const NUMBERED = /^(?:\d{1,3}|[a-zåäö])[.)]\s+/u;

/** Takes a part of a text without markup; returns the people it lists, in order. */
export function readPeopleIn(reading: Reading, text: Text, from: number, to: number): Person[] {
  const [start, end] = withoutFullStop(text.value, ...trimmed(text.value, from, to));
  if (start === end || /^(?:[-–—]+|inga|ingen)$/iu.test(text.value.slice(start, end))) return [];
  return findPeople(text.value, start, end).map((at) => readPerson(reading, text, at));
}

function withoutFullStop(value: string, from: number, to: number): [number, number] {
  const ends = value.charAt(to - 1) === '.' && /[\p{L}\p{N})]/u.test(value.charAt(to - 2));
  return [from, ends ? to - 1 : to];
}

function findPeople(value: string, from: number, to: number): PersonStretch[] {
  const pieces = splitPieces(value, from, to);
  const lone = pieces.length > 1 && isLoneName(value, pieces[0]);
  const people: PersonStretch[] = [];
  let shared = '';
  let before = '';
  for (const piece of pieces) {
    const first = people.length === 0;
    const name = awaitsName(before) ? null : personIn(value, piece, first, lone);
    before = value.slice(piece.start, piece.end);
    const current = people.at(-1);
    if (name === null) {
      if (current) current.end = piece.end;
      continue;
    }
    const role = value.slice(piece.start, name);
    shared = role === '' ? shared : PLURAL.test(role) ? role : '';
    people.push({ name, shared, ...piece });
  }
  return people;
}

/** A role that holds for everyone named after it. */
const PLURAL = /(?:arna|erna|orna)\s*:?\s*$/u;

/** The pieces between separators; what stands in brackets is not divided. */
function splitPieces(value: string, from: number, to: number): Stretch[] {
  const pieces: Stretch[] = [];
  const lastClose = value.lastIndexOf(')', to - 1);
  let start = from;
  let inside = false;
  const push = (end: number): void => {
    const [first, last] = trimmed(value, start, end);
    if (first < last) pieces.push({ start: first, end: last });
  };
  SEPARATOR.lastIndex = from;
  for (let found = SEPARATOR.exec(value); found; found = SEPARATOR.exec(value)) {
    if (found.index >= to) break;
    const [mark] = found;
    if (mark === '(') inside = found.index < lastClose;
    else if (mark === ')') inside = false;
    else if (!inside) {
      push(found.index);
      start = found.index + mark.length;
    }
  }
  push(to);
  return pieces;
}

const SEPARATOR = /[,;\n()]|\s(?:och|samt|&)(?=\s)/giu;

/** `Ek, Berg och Dal`: a list of surnames alone. */
function isLoneName(value: string, piece: Stretch | undefined): boolean {
  if (!piece) return false;
  return nameWordEnd(value, piece.start) >= piece.end;
}

/** Where the name of a new person begins in a piece, or null where it belongs to the one before. */
function personIn(value: string, piece: Stretch, first: boolean, lone: boolean): number | null {
  const { start, end } = piece;
  const words = value.slice(start, end);
  if (first && /^[(§\d]/u.test(words)) return null;
  if (REPLACING.test(words)) return first ? start : null;
  if (/^vakant(?![\p{L}\p{N}])/iu.test(words)) return start;
  if (/^\p{Lu}/u.test(words) && !isRoleWord(firstWord(words))) {
    const person = first || looksLikeName(value, start, end) || hasParty(value, start, end);
    return person || (lone && isLoneName(value, piece)) ? start : null;
  }
  return nameBehindRole(value, piece, first);
}

const REPLACING =
  /^\(?(?:(?:tjänstgörande|tjänstg\.?|tjg\.?)\s+)?(?:ersätter|inträder\s+för|tjänstgör\s+för|ers(?:ättare|\.)?\s+för|i\s?stället\s+för|för)(?!\p{L}|\s+justerare)/iu;

function firstWord(words: string): string {
  return /^[^\s,;]*/u.exec(words)?.[0] ?? '';
}

/** Whether a party follows the capitalised words that begin here. */
function hasParty(value: string, start: number, end: number): boolean {
  return firstParty(value, start, end) !== null;
}

/** A definite role (`ersättarna`, `ledamoten`) announces a name even without a party. */
const ANNOUNCES = /(?:arna|erna|ersättaren|ledamoten|ordföranden|chefen|sekreteraren)\s*:?\s*$/u;

/** `tjänstgörande ersättaren Zara Ali (V)`: where the name behind the role begins, or null. */
function nameBehindRole(value: string, piece: Stretch, first: boolean): number | null {
  const name = firstNameIn(value, piece);
  if (name === null) return first ? piece.start : null;
  const words = nameWordsAt(value, name, piece.end);
  const end = words.at(-1)?.end ?? name;
  const party = firstParty(value, end, piece.end);
  if (party && value.slice(end, party.start).trim() === '') return name;
  if (!looksLikeName(value, name, piece.end)) return first ? piece.start : null;
  return first || ANNOUNCES.test(value.slice(piece.start, name)) ? name : null;
}

/** The first capitalised word of a piece that is no role itself. */
function firstNameIn(value: string, piece: Stretch): number | null {
  for (const found of value.slice(piece.start, piece.end).matchAll(/(?<![^\s])\p{Lu}[^\s,;]*/gu))
    if (!isRoleWord(found[0])) return piece.start + found.index;
  return null;
}
