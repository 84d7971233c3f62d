/**
 * The running head of a printed protokoll: municipality, body, meeting date and
 * `13(35)`. It is repeated on every page and says what the head's fields say.
 */
import { looksLikeBody } from '../language/body-name.ts';

export interface RunningHead {
  municipality: string | null;
  body: string | null;
  /** As written. */
  date: string | null;
  /** Whether it holds a page number. */
  page: boolean;
  /** Whether it holds `PROTOKOLL` or another word of the form. */
  form: boolean;
}

const LONGEST = 140;
const PAGE =
  /(?<![\p{L}\d])(?:sid(?:a|an|nr)?\.?:?\s*)?(\d{1,4})\s?\(\s?(\d{1,4})\s?\)$|(?<!\p{L})sid(?:a|an|nr)?\.?:?\s*(\d{1,4})(?:\s*(?:av|\/)\s*(\d{1,4}))?$/iu;
const FORM =
  /(?<!\p{L})(?:PROTOKOLL|(?:s|S)ammanträdesprotokoll|SAMMANTRÄDESPROTOKOLL|[Ss]ammanträdes(?:datum|dag)|SAMMANTRÄDESDATUM|[Mm]ötesdatum)(?!\p{L}):?/gu;
const WORD = /(?<!\p{L})(?:protokoll|datum|sida|sidan|sidnr|sid|blad)(?!\p{L})[.:]?/giu;
const MONTH =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const DATE = new RegExp(
  `(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|(?:den\\s)?\\d{1,2}\\s(?:${MONTH})\\s\\d{4})(?!\\d)`,
  'iu',
);
const MUNICIPALITY =
  /^(?:(?:\p{Lu}[\p{L}-]+\s){1,3}(?:kommun|stad|kommunalförbund|landsting)|Region\s\p{Lu}[\p{L}-]+(?:\s\p{L}+)?)$/iu;

/**
 * Reads a line as a part of a running head.
 *
 * @param raw the line with its inner spacing, which separates the parts
 * @returns what it says, or null where it holds anything else too
 */
export function readRunningHead(raw: string): RunningHead | null {
  if (raw.length > LONGEST) return null;
  const head: RunningHead = {
    municipality: null,
    body: null,
    date: null,
    page: false,
    form: false,
  };
  let rest = raw.trim();
  const page = PAGE.exec(rest);
  if (page) {
    const [, first, total, bare, of] = page;
    if (Number(first ?? bare) > Number(total ?? of ?? Number.MAX_SAFE_INTEGER)) return null;
    head.page = true;
    rest = rest.slice(0, page.index);
  }
  const withoutForm = rest.replace(FORM, '\t');
  head.form = withoutForm !== rest;
  rest = withoutForm.replace(DATE, (date) => {
    head.date = date;
    return '\t';
  });
  const words = rest.replace(WORD, '\t');
  for (const part of words.split(/\s{2,}|\t/u)) if (!readPart(part.trim(), head)) return null;
  const says = head.page || head.form || head.date || head.body || head.municipality;
  return says || words !== rest ? head : null;
}

function readPart(part: string, head: RunningHead): boolean {
  if (part === '' || /^[-–|,.:]$/u.test(part)) return true;
  if (isMunicipality(part)) {
    head.municipality = nameOf(part, true);
    return true;
  }
  // Both on one line, the columns lost: `Exempelby kommun Socialnämnden`.
  const both = /^(.*?\s(?:kommun|stad)),?\s(\S.*)$/iu.exec(part) ?? inMunicipality(part);
  if (both && isMunicipality(both[1] ?? '') && isBody(both[2] ?? '')) {
    return readPart(both[1] ?? '', head) && readPart(both[2] ?? '', head);
  }
  if (!isBody(part)) return false;
  head.body = nameOf(part, false);
  return true;
}

/** `Valnämnden i Exempelby kommun`, as the two names the other way round. */
function inMunicipality(part: string): [string, string, string] | null {
  const match = /^(\S.*)\si\s(\S.*)$/u.exec(part);
  return match?.[1] && match[2] ? [part, match[2], match[1]] : null;
}

function isMunicipality(part: string): boolean {
  return /^\p{Lu}/u.test(part) && MUNICIPALITY.test(part);
}

function isBody(part: string): boolean {
  return (
    /^\p{Lu}/u.test(part) &&
    part.split(' ').length <= 7 &&
    !/[.:;!?\d]/u.test(part) &&
    looksLikeBody(part.toLowerCase())
  );
}

const COMMON_NOUN = /^(?:kommun|kommunalförbund|landsting|län|läns)$/iu;

/** A name as it is written in text: capitals of a letterhead are undone. */
function nameOf(part: string, everyWord: boolean): string {
  if (part !== part.toUpperCase() || !/\p{Lu}{2}/u.test(part)) return part;
  return part
    .toLowerCase()
    .split(' ')
    .map((word, i) => {
      const capital = i === 0 || (everyWord && !COMMON_NOUN.test(word));
      return capital
        ? word.replace(/(?:^|(?<=-))\p{Ll}/gu, (letter) => letter.toUpperCase())
        : word;
    })
    .join(' ');
}
