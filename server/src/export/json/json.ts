import { LANGUAGE_VERSION } from '../../language/vocabulary.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { cleanText } from '../clean-text.ts';
import { correctionOf, itemOf } from './item.ts';
import { personOrNull, rangeOf, rosterOf } from './people.ts';
import { dateOf, textOf, textOrNull } from './words.ts';

/** The schema's name and version: `schema/minutes-1.schema.json`. */
const FORMAT = 'protokoll-minutes';
const FORMAT_VERSION = 1;

/** What the export says of its maker. */
export interface JsonContext {
  /** The version of the tool: `0.1.0`. */
  version: string;
}

function attendanceOf(minutes: Minutes) {
  return {
    deciders: rosterOf(minutes.deciders),
    servingSubstitutes: rosterOf(minutes.servingSubstitutes),
    otherSubstitutes: rosterOf(minutes.otherSubstitutes),
    absent: rosterOf(minutes.absent),
    otherParticipants: rosterOf(minutes.otherParticipants),
  };
}

function noticeOf({ notice, lastAppealDay }: Minutes) {
  return {
    postedOn: dateOf(notice.postedOn),
    removedOn: dateOf(notice.removedOn),
    postedUntil: dateOf(notice.postedUntil),
    lastAppealDay: dateOf(lastAppealDay),
    keptAt: textOrNull(notice.keptAt),
  };
}

function verificationOf({ verification, verificationDate }: Minutes) {
  if (verification === null) return null;
  return { text: textOf(verification), date: dateOf(verificationDate) };
}

/** A NUL or half a surrogate is legal JSON that databases refuse. */
const fit = (_key: string, value: unknown) =>
  typeof value === 'string' ? cleanText(value) : value;

/**
 * Takes the minutes and returns them as JSON by the schema `minutes-1`: plain
 * words without markup, dates by ISO 8601, null for what the protokoll does
 * not say. Every field of the head is there as written, too, so that a date
 * that is no day is not lost. Notes to colleagues and places in the source are
 * left out. Keys always stand in the same order; ends with a line feed.
 */
export function exportJson(minutes: Minutes, context: JsonContext): string {
  const data = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    generator: { name: 'Protokoll', version: context.version },
    languageVersion: LANGUAGE_VERSION,
    language: 'sv',
    status: minutes.status,
    municipality: textOrNull(minutes.municipality),
    body: textOrNull(minutes.body),
    meetingDate: dateOf(minutes.meetingDate),
    placeAndTime: textOrNull(minutes.placeAndTime),
    adjournments: textOrNull(minutes.adjournments),
    minutesNumber: textOrNull(minutes.minutesNumber),
    declaredItems: minutes.declaredItems === null ? null : rangeOf(minutes.declaredItems),
    chair: personOrNull(minutes.chair),
    secretary: personOrNull(minutes.secretary),
    attendance: attendanceOf(minutes),
    verifiers: rosterOf(minutes.verifiers),
    verification: verificationOf(minutes),
    notice: noticeOf(minutes),
    corrections: minutes.corrections.map(correctionOf),
    fields: minutes.fields.map(({ key, name, values }) => ({
      key,
      name: textOf(name),
      values: values.map(textOf),
    })),
    items: minutes.items.map(itemOf),
  };
  return `${JSON.stringify(data, fit, 2)}\n`;
}
