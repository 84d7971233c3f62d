/**
 * Reading case numbers (diarienummer) on a § line. This says where a case
 * number stands; whether it fits the municipality's scheme is a rule's matter.
 */
import { isSpace } from './spaces.ts';

const TOKEN = /[\p{L}]+|\d+|[-/.:\u2010\u2011\u2013]|[^\S\r\n]+|./suy;
const CAPITALS = /^\p{Lu}{1,5}$/u;
const SHORT = /^\p{L}{1,3}$/u;
const LETTER = /^\p{L}/u;
const SEPARATORS: ReadonlySet<string> = new Set('-/.:\u2010\u2011\u2013');
const DATE = /(?:^|\D)\d{4}[-\u2010\u2011\u2013]\d{2}[-\u2010\u2011\u2013]\d{2}$/;
const YEARS = /^(?:19|20)\d\d\s?[-/\u2010\u2011\u2013]\s?(?:(?:19|20)\d\d|\d\d)$/;
/** Capitals and two digits: a case number begun wrong, not a title. */
const MALFORMED = /\p{Lu}{2,5}(?:[-/.:]\d{2}[-/.:]?(?=$|[\s,])|\s\d{2}$)/uy;
/** A sentence goes on: what stands before is its word, not a case number's last part. */
const GOES_ON = /\s+\p{Ll}/uy;
/** No case number has more parts; what follows is title. */
const MOST_TOKENS = 14;

type Kind = 'none' | 'letters' | 'digits' | 'separator' | 'space' | 'other';

interface Token {
  kind: Kind;
  text: string;
}

const NOTHING: Token = { kind: 'none', text: '' };

/** What the run has held so far, to judge it in one pass. */
interface Run {
  letters: number;
  digitGroups: number;
  separators: number;
  /** Capitals glued to six or more digits. */
  glued: boolean;
}

/**
 * Finds the longest run that is a case number and begins at `at`.
 *
 * @param text a line's view
 * @param at index of its first character
 * @returns the index behind it, or -1 where none stands there
 */
export function endOfCaseNumber(text: string, at: number): number {
  const run: Run = { letters: 0, digitGroups: 0, separators: 0, glued: false };
  let best = -1;
  let before = NOTHING;
  let beforeThat = NOTHING;
  TOKEN.lastIndex = at;
  for (let count = 0; count < MOST_TOKENS; count++) {
    const start = TOKEN.lastIndex;
    if (!TOKEN.test(text)) break;
    const end = TOKEN.lastIndex;
    const token = tokenOf(text.slice(start, end));
    if (!fits(token, before, beforeThat, run)) break;
    const whole = endsWord(text, end) && isWhole(token, run) && !isDate(text.slice(at, end));
    if (whole && !(best !== -1 && before.kind === 'space' && goesOn(text, end))) best = end;
    beforeThat = before;
    before = token;
  }
  if (best !== -1) return best;
  MALFORMED.lastIndex = at;
  return MALFORMED.test(text) ? MALFORMED.lastIndex : -1;
}

function tokenOf(text: string): Token {
  return { kind: kindOf(text), text };
}

function kindOf(token: string): Kind {
  const code = token.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 'digits';
  if (isSpace(code)) return 'space';
  if (SEPARATORS.has(token)) return 'separator';
  return LETTER.test(token) ? 'letters' : 'other';
}

/** Whether a token may follow in a run; counts it in. */
function fits(token: Token, before: Token, beforeThat: Token, run: Run): boolean {
  const { kind, text } = token;
  const afterSpace = before.kind === 'space';
  if (kind === 'letters') {
    if (!CAPITALS.test(text) && !SHORT.test(text)) return false;
    if (run.letters > 0 && !joinsBody(token, before, beforeThat)) return false;
    if (before.kind === 'digits') return false;
    // Behind the digits stand a body's initials (`2026.489 KS`), not the word `Ny`.
    if (afterSpace && run.digitGroups > 0 && !/^\p{Lu}{2,}$/u.test(text)) return false;
    run.letters++;
    return true;
  }
  if (kind === 'digits') {
    // A second group after a space is a plan code (`KS 02-820 107`), three digits.
    if (afterSpace && beforeThat.kind === 'digits' && (text.length !== 3 || run.letters === 0)) {
      return false;
    }
    if (before.kind === 'letters' && text.length >= 6) run.glued = true;
    run.digitGroups++;
    return true;
  }
  if (before.kind !== 'letters' && before.kind !== 'digits') return false;
  if (kind === 'separator') run.separators++;
  return kind === 'separator' || (kind === 'space' && text.length === 1);
}

/** `KS-AU 2026/12`: the initials of a body within a body. */
function joinsBody(token: Token, before: Token, beforeThat: Token): boolean {
  return before.kind === 'separator' && CAPITALS.test(token.text) && CAPITALS.test(beforeThat.text);
}

function goesOn(text: string, index: number): boolean {
  GOES_ON.lastIndex = index;
  return GOES_ON.test(text);
}

function isWhole(last: Token, held: Run): boolean {
  if (last.kind !== 'digits' && last.kind !== 'letters') return false;
  if (held.digitGroups < 2 && !held.glued) return false;
  return held.letters > 0 || held.separators > 0;
}

function isDate(run: string): boolean {
  return DATE.test(run) || YEARS.test(run);
}

/** Whether what stands at `index` may follow a case number: nothing, a space, a comma or a colon. */
function endsWord(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (char === ':') return index + 1 === text.length || isSpace(text.charCodeAt(index + 1));
  return char === '' || char === ',' || char === ';' || isSpace(text.charCodeAt(index));
}
