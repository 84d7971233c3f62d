/** Headings: what section a heading's words open. */
import { isOwnBody, looksLikeBody, looksLikeName, nominative, type OwnBody } from './body-name.ts';
import { endWithout } from './lines.ts';
import { behindSpaces } from './spaces.ts';
import { HEADINGS, type SectionRole } from './vocabulary.ts';

export interface HeadingReading {
  role: SectionRole;
  /** The body it names, in the nominative, or null. */
  body: string | null;
  /** Whom a proposal is addressed to, or null. */
  to: string | null;
  /** `Förslag till beslut`: a proposal, or an incoming one where the § also decides. */
  undecided: boolean;
  /** Whether the words are a known heading, so that they need no `##`. */
  known: boolean;
}

/** Readings by the words of the known headings, as the vocabulary has them and in lower case. */
const KNOWN: ReadonlyMap<string, HeadingReading> = new Map(
  Object.entries(HEADINGS).flatMap(([role, headings]) =>
    (headings ?? []).flatMap((heading): [string, HeadingReading][] => {
      const reading = readingOf(role as SectionRole);
      return [
        [heading, reading],
        [heading.toLowerCase(), reading],
      ];
    }),
  ),
);

function readingOf(role: SectionRole): HeadingReading {
  return { role, body: null, to: null, undecided: false, known: role !== 'free' };
}

const FREE = readingOf('free');

/** How known headings open, by their first letters. */
const FIRST_LETTERS = new Set(
  [...KNOWN.keys()].map((heading) => heading.slice(0, 3).toLowerCase()),
);
/** The start of a line that may be one of them; `**` among its letters is left out before they are compared. */
const OPENING = new RegExp(`^\\s*(?:.{0,2}\\*\\*|${[...FIRST_LETTERS].join('|')})`, 'iu');

/** What stands behind a body's name; `**` may stand between the letters. */
const OF_A_BODY = /(?:beslut|förslag)(?!\p{L})|\*\*/iu;

/** Longer than any known heading with a body's name: not worth comparing. */
const LONGEST = 160;

/** A heading's words without what comparing leaves out; the case is kept. */
function comparable(words: string): string {
  return words
    .replace(/\*\*/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:.#]+$/u, '')
    .trim();
}

/** ` – …`, ` - …`, `: …`, `(…)` and a number may follow a heading. */
const ADDITION = /(?:\s+[-–—]\s+.*|:\s.*|\s*\([^)]*\)|\s+(?:nr\s+)?\d+)$/su;
/** Without `##` a heading begins with a capital. */
const STARTS_LARGE = /^\s*(?:\*\*)?\p{Lu}/u;
/** Without `##` only a closing bracket or a short addition after a dash may. */
const BARE_ADDITION = /(?:\s+[-–—]\s+[^.,:;]{1,60}|\s*\([^)]{1,60}\)|\s+(?:nr\s+)?\d{1,2})$/u;

/**
 * Reads a heading that is marked with `##`.
 *
 * @param words the heading's words
 * @param own the file's own body
 */
export function readHeading(words: string, own: OwnBody): HeadingReading {
  if (words.length > LONGEST) return FREE;
  return KNOWN.get(words) ?? readOnce(words, own);
}

/** What headings of the file that is read were read as: most §§ of a file have the same ones. */
let latest: { own: OwnBody; readings: Map<string, HeadingReading> } | null = null;

function readOnce(words: string, own: OwnBody): HeadingReading {
  if (latest?.own !== own) latest = { own, readings: new Map() };
  const { readings } = latest;
  const reading = readings.get(words) ?? readMarked(comparable(words), own);
  readings.set(words, reading);
  return reading;
}

function readMarked(cased: string, own: OwnBody): HeadingReading {
  return (
    readKnown(cased, own) ??
    readShortened(cased, cased.replace(ADDITION, '').trim(), own) ??
    readDeciding(cased, own) ??
    FREE
  );
}

/**
 * A quick look before a line's words are compared: most lines are prose.
 *
 * @param line a line's view
 * @returns whether it may be a heading without `##`, or the lead of its recipients
 */
export function mayBeBareHeading(line: string): boolean {
  if (!STARTS_LARGE.test(line)) return false;
  return OPENING.test(line) || (isShort(line) && OF_A_BODY.test(line));
}

/** Whether a line's words are no longer than what is compared. */
function isShort(line: string): boolean {
  if (line.length <= LONGEST) return true;
  return endOfWords(line) - behindSpaces(line, 0, line.length) <= LONGEST;
}

/** Index behind a heading's words in its line: spaces, colons and `#` may follow. */
export function endOfWords(line: string): number {
  return endWithout(line, /[\s#:]/u);
}

/**
 * Reads a line without `##`: a heading only where it equals a known one and
 * begins with a capital.
 *
 * @returns the reading, or null where the line is text
 */
export function readBareHeading(line: string, own: OwnBody): HeadingReading | null {
  const words = line.trim();
  if (words.length > LONGEST || !STARTS_LARGE.test(words)) return null;
  if (/[,;]$/u.test(words)) return null;
  const cased = comparable(words);
  const reading =
    readKnown(cased, own) ?? readShortened(cased, cased.replace(BARE_ADDITION, ''), own);
  return reading?.known ? reading : null;
}

/** Reads a heading without its addition where it has one; with it, it has been read. */
function readShortened(cased: string, shortened: string, own: OwnBody): HeadingReading | null {
  return shortened === cased ? null : readKnown(shortened, own);
}

function readKnown(cased: string, own: OwnBody): HeadingReading | null {
  const known = KNOWN.get(cased) ?? KNOWN.get(cased.toLowerCase());
  return known ?? readDecisionOf(cased, own) ?? readProposal(cased, own);
}

/** `Allmänna utskottets beslut`. */
function readDecisionOf(cased: string, own: OwnBody): HeadingReading | null {
  const end = cased.length - ' beslut'.length;
  const body = /^\sbeslut$/iu.test(cased.slice(end)) ? nominative(cased.slice(0, end)) : null;
  if (!body) return null;
  const ownBody = isOwnBody(body, own);
  return {
    role: ownBody ? 'decision' : 'other-decision',
    body,
    to: null,
    undecided: false,
    known: looksLikeBody(body) || (own.name !== null && ownBody),
  };
}

/**
 * `Kommunfullmäktige beslutar`, `Nämnden beslutar att`: a heading only where it
 * is marked and the body the file's own; without `##` it leads to att-clauses.
 */
function readDeciding(cased: string, own: OwnBody): HeadingReading | null {
  const body = /^(.+)\sbeslutar(?:\satt)?(?:\sföljande)?$/iu.exec(cased)?.[1];
  if (body === undefined || !isOwnBody(body, own)) return null;
  if (own.name === null && !looksLikeBody(body)) return null;
  return { role: 'decision', body, to: null, undecided: false, known: false };
}

/** `Allmänna utskottets förslag till kommunstyrelsen`, `Förslag till beslut`. */
function readProposal(cased: string, own: OwnBody): HeadingReading | null {
  const match = /^(?:(.+?)\s)?förslag(?:\s+till\s+(.+))?$/iu.exec(cased);
  if (!match) return null;
  const [, by, target] = match;
  const to = target && looksLikeBody(target) ? target : null;
  const named = !target || to !== null || /^beslut$/iu.test(target);
  if (!by) {
    const undecided = /^beslut$/iu.test(target ?? '');
    if (!undecided && !to) return null;
    return { role: 'proposal', body: null, to, undecided, known: true };
  }
  const body = nominative(by);
  if (!body) return null;
  const ownBody = isOwnBody(body, own);
  return {
    role: ownBody ? 'proposal' : 'incoming',
    body,
    to,
    undecided: false,
    known:
      named &&
      (looksLikeBody(body) ||
        (own.name !== null && ownBody) ||
        (Boolean(target) && looksLikeName(body))),
  };
}

const RECIPIENT_LEAD = new RegExp(
  `^\\s*(?:\\*\\*)?(?:(${(HEADINGS.recipients ?? []).filter((h) => h.endsWith(' till')).join('|')})(?:\\*\\*)?(?:\\s*:|(?=\\s))|(${(HEADINGS.recipients ?? []).filter((h) => !h.endsWith(' till')).join('|')})(?:\\*\\*)?\\s*:)(?:\\*\\*)?\\s+(?=[^\\s(–—-])`,
  'iu',
);

/**
 * `Beslutet skickas till Anna Ek, Kommunkansliet`: heading and items in one.
 *
 * @param words a heading's or a bare line's words
 * @returns the length of the heading's part, with the space behind it, or 0
 */
export function recipientLead(words: string): number {
  return RECIPIENT_LEAD.exec(words)?.[0].length ?? 0;
}
