/**
 * Reading case numbers (diarienummer) on a § line. This says where a case
 * number stands; whether it fits the municipality's scheme is a rule's matter.
 */

const TOKEN = /[\p{L}]+|\d+|[-/.:\u2010\u2011\u2013]|[^\S\r\n]+|./suy;
const CAPITALS = /^\p{Lu}{1,5}$/u;
const SHORT = /^\p{L}{1,3}$/u;
const LETTERS = /^\p{L}/u;
const DIGITS = /^\d/;
const SEPARATOR = /^[-/.:\u2010\u2011\u2013]$/;
const SPACE = /^\s/;
const DATE = /(?:^|\D)\d{4}[-\u2010\u2011\u2013]\d{2}[-\u2010\u2011\u2013]\d{2}$/;
const YEARS = /^(?:19|20)\d\d\s?[-/\u2010\u2011\u2013]\s?(?:(?:19|20)\d\d|\d\d)$/;
/** Capitals and two digits: a case number begun wrong, not a title. */
const MALFORMED = /\p{Lu}{2,5}(?:[-/.:]\d{2}[-/.:]?(?=$|[\s,])|\s\d{2}$)/uy;
/** A sentence goes on: what stands before is its word, not a case number's last part. */
const GOES_ON = /\s+\p{Ll}/uy;
/** No case number has more parts; what follows is title. */
const MOST_TOKENS = 14;

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
  let before = '';
  let beforeThat = '';
  TOKEN.lastIndex = at;
  for (let count = 0; count < MOST_TOKENS; count++) {
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined || !fits(token, before, beforeThat, run)) break;
    const end = TOKEN.lastIndex;
    const whole = endsWord(text, end) && isWhole(text.slice(at, end), token, run);
    if (whole && !(best !== -1 && SPACE.test(before) && goesOn(text, end))) best = end;
    beforeThat = before;
    before = token;
  }
  if (best !== -1) return best;
  MALFORMED.lastIndex = at;
  return MALFORMED.test(text) ? MALFORMED.lastIndex : -1;
}

/** Whether a token may follow in a run; counts it in. */
function fits(token: string, before: string, beforeThat: string, run: Run): boolean {
  const afterSpace = SPACE.test(before);
  if (LETTERS.test(token)) {
    if (!CAPITALS.test(token) && !SHORT.test(token)) return false;
    if (run.letters > 0 && !joinsBody(token, before, beforeThat)) return false;
    if (DIGITS.test(before)) return false;
    // Behind the digits stand a body's initials (`2026.489 KS`), not the word `Ny`.
    if (afterSpace && run.digitGroups > 0 && !/^\p{Lu}{2,}$/u.test(token)) return false;
    run.letters++;
    return true;
  }
  if (DIGITS.test(token)) {
    // A second group after a space is a plan code (`KS 02-820 107`), three digits.
    if (afterSpace && DIGITS.test(beforeThat) && (token.length !== 3 || run.letters === 0)) {
      return false;
    }
    if (LETTERS.test(before) && token.length >= 6) run.glued = true;
    run.digitGroups++;
    return true;
  }
  if (before === '' || SPACE.test(before) || SEPARATOR.test(before)) return false;
  if (SEPARATOR.test(token)) run.separators++;
  return SEPARATOR.test(token) || (SPACE.test(token) && token.length === 1);
}

/** `KS-AU 2026/12`: the initials of a body within a body. */
function joinsBody(token: string, before: string, beforeThat: string): boolean {
  return CAPITALS.test(token) && SEPARATOR.test(before) && CAPITALS.test(beforeThat);
}

function goesOn(text: string, index: number): boolean {
  GOES_ON.lastIndex = index;
  return GOES_ON.test(text);
}

function isWhole(run: string, last: string, held: Run): boolean {
  if (!DIGITS.test(last) && !LETTERS.test(last)) return false;
  if (held.digitGroups < 2 && !held.glued) return false;
  if (held.letters === 0 && held.separators === 0) return false;
  return !DATE.test(run) && !YEARS.test(run);
}

/** Whether what stands at `index` may follow a case number: nothing, a space, a comma or a colon. */
function endsWord(text: string, index: number): boolean {
  return index >= text.length || /^(?:[\s,;]|:(?=\s|$))/.test(text.slice(index, index + 2));
}
