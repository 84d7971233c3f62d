/**
 * The § line: is this line the start of a §, and what does it say? Canonical
 * forms stand wherever they may; tolerated ones count only where the number
 * fits the sequence, so that a § of prose or of a statute stays prose.
 */
import { endOfCaseNumber } from './case-number.ts';
import { itemLineText } from './item-line-text.ts';
import type { ItemLineForm } from './tree.ts';
import { CASE_NUMBER_LABELS } from './vocabulary.ts';

/** Where the line stands. */
export interface ItemLineContext {
  /** The § before; null where this would be the file's first. */
  previous: { number: number; letter: string } | null;
  /** The line above is blank, an end mark or the file's start. */
  afterBreak: boolean;
  /** The line above ends in a comma: a sentence goes on. */
  afterComma: boolean;
}

/** Indexes into the line's view; `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

export interface ItemLineReading {
  form: ItemLineForm;
  number: number | null;
  lastNumber: number | null;
  letter: string;
  pending: boolean;
  prefix: string;
  caseNumbers: Stretch[];
  /** A title on the same line, null where there is none. */
  title: Stretch | null;
}

const PREFIX = /([A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{1,4})\s+(?=§)/y;
/** Words that begin a sentence which goes on with a §: no body is called so. */
const NO_PREFIX =
  /^(?:Att|Av|Den|Det|Efter|Ej|Enl|Från|Inför|Jfr|Läs|Med|Mot|När|Och|Om|Per|På|Samt|Se|Som|Till|Under|Ur|Via|Vid|Även)$/u;
const LABEL = new RegExp(`(?:${CASE_NUMBER_LABELS.join('|')})(?:\\s*:\\s*|\\s+|$)`, 'iuy');
const NUMBER =
  /(§\s*)(\d{1,5})(\/(?:20)?\d\d(?![\d/]))?(?:\s*([a-h])(?=$|[\s.]))?(\.(?=\s|$))?(?=\s|$)/y;
const JOINT = /§§\s*(\d{1,5})\s?[-\u2013\u2014]\s?(\d{1,5})(?=\s|$)/y;
const PENDING = /§\s*\?(?=\s|$)/y;
const BARE = /§(?=\s|$)/y;
const SPACES = /\s*/y;
/** What may divide two case numbers. */
const BETWEEN = /\s*[,;]\s*|\s+(?:och|samt)\s+/y;
/** What may divide number or case numbers from the title. */
const BEFORE_TITLE = /\s*(?:[,;:](?=\s|$)|[-\u2013\u2014]\s+(?!\d))\s*/y;

/** What the line holds, before asking whether it may be a § line there. */
interface Draft extends ItemLineReading {
  /** A label, a prefix, a full stop …: written in a way that is only tolerated. */
  odd: boolean;
  numberFirst: boolean;
}

/**
 * Reads a line as a § line.
 *
 * @param text the line's view
 * @param context where it stands
 * @returns what it says, or null where the line is text
 */
export function readItemLine(text: string, context: ItemLineContext): ItemLineReading | null {
  if (!text.includes('§')) return null;
  const draft = readDraft(text);
  if (!draft || !mayStand(text, draft, context)) return null;
  const { number, lastNumber, letter, pending, prefix, caseNumbers, title } = draft;
  const form = isCanonical(text, draft) ? 'canonical' : 'tolerated';
  return { form, number, lastNumber, letter, pending, prefix, caseNumbers, title };
}

function isCanonical(text: string, draft: Draft): boolean {
  if (draft.prefix !== '') return false;
  const cases = draft.caseNumbers.map(({ start, end }) => text.slice(start, end));
  return text.trim() === itemLineText(draft, cases);
}

/**
 * What a line of text would say as a § line: for whoever asks whether it was
 * meant as one.
 *
 * @param text the line's view
 * @returns the reading, or null where the line doesn't begin as a § line does
 */
export function nearItemLine(text: string): ItemLineReading | null {
  if (!text.includes('§')) return null;
  const draft = readDraft(text);
  return draft === null || (draft.number === null && draft.title !== null) ? null : draft;
}

function readDraft(text: string): Draft | null {
  const draft: Draft = {
    form: 'canonical',
    number: null,
    lastNumber: null,
    letter: '',
    pending: false,
    prefix: '',
    caseNumbers: [],
    title: null,
    odd: false,
    numberFirst: false,
  };
  let at = skip(SPACES, text, 0);
  if (text[at] !== '§') {
    PREFIX.lastIndex = at;
    const prefix = PREFIX.exec(text)?.[1];
    if (prefix && NO_PREFIX.test(prefix)) return null;
    if (prefix) {
      draft.prefix = prefix;
      draft.odd = true;
      at += prefix.length;
    } else {
      const end = readCaseNumbers(text, at, draft);
      if (draft.caseNumbers.length === 0) return null;
      draft.numberFirst = true;
      at = end;
    }
    at = skip(SPACES, text, at);
  }
  at = readNumber(text, at, draft);
  if (at === -1) return null;
  at = skip(SPACES, text, at);
  if (!draft.numberFirst) at = readCaseNumbers(text, at, draft);
  at = skip(SPACES, text, skip(BEFORE_TITLE, text, at));
  const end = text.trimEnd().length;
  if (at < end) draft.title = { start: at, end };
  return draft;
}

/** Reads `§ 17`, `§§ 17–18`, `§ ?` or `§`; gives the index behind it, or -1. */
function readNumber(text: string, at: number, draft: Draft): number {
  JOINT.lastIndex = at;
  const joint = JOINT.exec(text);
  if (joint) {
    draft.number = Number(joint[1]);
    draft.lastNumber = Number(joint[2]);
    return draft.lastNumber > draft.number ? JOINT.lastIndex : -1;
  }
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text);
  if (number) {
    draft.number = Number(number[2]);
    draft.letter = number[4] ?? '';
    draft.odd ||= number[1] === '§' || Boolean(number[3]) || Boolean(number[5]);
    return NUMBER.lastIndex;
  }
  const pending = skip(PENDING, text, at);
  if (pending > at) {
    draft.pending = true;
    return pending;
  }
  const bare = skip(BARE, text, at);
  return bare > at ? bare : -1;
}

/** Reads labels and case numbers, separated by commas; gives the index behind them. */
function readCaseNumbers(text: string, from: number, draft: Draft): number {
  let at = from;
  const afterLabel = skip(LABEL, text, at);
  if (afterLabel > at) {
    draft.odd = true;
    at = skip(SPACES, text, afterLabel);
  }
  let end = endOfCaseNumber(text, at);
  if (end === -1 && afterLabel > from) end = endOfCandidate(text, at);
  if (end === -1) return afterLabel > from ? at : from;
  draft.caseNumbers.push({ start: at, end });
  for (let next = skip(BETWEEN, text, end); next > end; next = skip(BETWEEN, text, end)) {
    const labelled = skip(LABEL, text, next);
    const after = endOfCaseNumber(text, labelled);
    if (after === -1) break;
    if (labelled > next) draft.odd = true;
    draft.caseNumbers.push({ start: labelled, end: after });
    end = after;
  }
  return end;
}

/** After a label a word with a digit is a case number, however it is written; capitals may stand before. */
function endOfCandidate(text: string, at: number): number {
  const word = /(?:\p{Lu}{1,5}\s)?[^\s,]*\d[^\s,]*/uy;
  return skip(word, text, at) > at ? word.lastIndex : -1;
}

function mayStand(text: string, draft: Draft, context: ItemLineContext): boolean {
  const { number, caseNumbers, title } = draft;
  const hasCase = caseNumbers.length > 0;
  const { afterBreak } = context;
  if (number === null) {
    if (draft.odd || draft.numberFirst) return false;
    if (draft.pending && hasCase && title === null) return true;
    const titled = hasCase || (draft.pending && title !== null && startsTitle(text, title.start));
    return afterBreak && (title === null || titled);
  }
  const fitting = isNext(draft, context.previous);
  if (hasCase && title === null && !draft.odd && !draft.numberFirst) return true;
  if (hasCase && (fitting || (afterBreak && (!draft.numberFirst || title === null)))) return true;
  if (hasCase || context.afterComma) return false;
  if (title && !startsTitle(text, title.start)) return false;
  if (fitting) return true;
  return afterBreak && title === null && !draft.odd && draft.lastNumber === null;
}

/** Whether the number follows the one before: the file's first, one more, or the next letter. */
function isNext(draft: Draft, previous: ItemLineContext['previous']): boolean {
  if (previous === null) return true;
  if (draft.number === previous.number + 1) return true;
  return draft.number === previous.number && draft.letter > previous.letter;
}

/** A title begins with a capital, a digit or a quotation mark; prose goes on in lower case. */
function startsTitle(text: string, at: number): boolean {
  return /[\p{Lu}\d"”“’'«»]/uy.test(text.slice(at, at + 2));
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
