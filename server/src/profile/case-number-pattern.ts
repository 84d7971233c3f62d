/**
 * The pattern language of case-number schemes, made to be read aloud by the
 * one who keeps the register:
 *
 * | in the pattern | stands for                                              |
 * |----------------|---------------------------------------------------------|
 * | `ORG`          | letters of a body or unit: `KS`; `Org` for `Ks`, `org` for `ks` |
 * | `TYP`          | letters of a kind of case: `B`                          |
 * | `ÅÅÅÅ`, `ÅÅ`   | the year: `2026`, `26`                                  |
 * | `N`            | the running number, no zeros before it: `608`           |
 * | `NNNNN`        | the running number in five digits: `00608`              |
 * | `NNN+`         | in three digits or more: `008`, `1608`                  |
 * | `DPL`, `KLASS` | the code of the filing plan: `106`, `2.3`               |
 * | `[:N]`         | what may be there or not                                |
 * | anything else  | itself: `-`, `/`, a space, `KS`                         |
 *
 * So `ORG-ÅÅ/NNNNN` is `KS-26/00608`, and `ÅÅÅÅ/ORG NNNN DPL` is `2026/KS 0608 106`.
 */

/** Digits of a running number: exactly `width`, or at least so many where `open`. */
export interface NumberPart {
  kind: 'number';
  width: number;
  open: boolean;
}

export type PatternPart =
  | { kind: 'prefix'; letterCase: 'upper' | 'title' | 'lower' }
  | { kind: 'type' }
  | { kind: 'year'; digits: 2 | 4 }
  | NumberPart
  | { kind: 'class' }
  | { kind: 'text'; text: string }
  | { kind: 'optional'; parts: PatternPart[] };

/** What is wrong with a pattern, and what to write, in the languages of messages. */
export interface PatternProblem {
  sv: string;
  en: string;
}

export type ParsedPattern =
  | { parts: PatternPart[]; problem: null }
  | { parts: null; problem: PatternProblem };

/** Longer ones are a mistake, and would make comparing slow. */
export const LONGEST_PATTERN = 60;

/** Each doubles the ways in which a case number may be read; what is written has one or two. */
const MOST_OPTIONAL = 4;

const WORD = /ORG|Org|org|TYP|DPL|KLASS|ÅÅÅÅ|ÅÅ|N+\+?/y;
const ONLY_WORDS = /^(?:ORG|Org|org|TYP|DPL|KLASS|ÅÅÅÅ|ÅÅ|N+\+?)+$/;
const PIECE = /[\p{L}\p{M}]+\+?|[^\p{L}\p{M}]/gu;
/** `YYYY`, `XXXXX`, `ÅÅÅ`: letters that stand for something, but not in this language. */
const PLACEHOLDER = /^(\p{L})\1{2,}$/u;

function wordPart(word: string): PatternPart {
  if (word === 'ORG') return { kind: 'prefix', letterCase: 'upper' };
  if (word === 'Org') return { kind: 'prefix', letterCase: 'title' };
  if (word === 'org') return { kind: 'prefix', letterCase: 'lower' };
  if (word === 'TYP') return { kind: 'type' };
  if (word === 'DPL' || word === 'KLASS') return { kind: 'class' };
  if (word === 'ÅÅÅÅ') return { kind: 'year', digits: 4 };
  if (word === 'ÅÅ') return { kind: 'year', digits: 2 };
  const width = word.replace('+', '').length;
  return { kind: 'number', width, open: width === 1 || word.endsWith('+') };
}

/** The parts of a group of letters: words of the pattern language, or the letters themselves. */
function lettersParts(letters: string): PatternPart[] {
  if (!ONLY_WORDS.test(letters)) return [{ kind: 'text', text: letters }];
  const parts: PatternPart[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(letters); match !== null; match = WORD.exec(letters)) {
    parts.push(wordPart(match[0]));
  }
  return parts;
}

function joinText(parts: PatternPart[], part: PatternPart): void {
  const last = parts.at(-1);
  if (part.kind === 'text' && last?.kind === 'text') last.text += part.text;
  else parts.push(part);
}

const isDigits = (part: PatternPart): boolean =>
  part.kind === 'year' || part.kind === 'number' || part.kind === 'class';
const isLetters = (part: PatternPart): boolean => part.kind === 'prefix' || part.kind === 'type';
const isOpen = (part: PatternPart): boolean =>
  part.kind === 'class' || (part.kind === 'number' && part.open);

/** Every part in order, those that may be left out among them. */
function flatten(parts: readonly PatternPart[]): PatternPart[] {
  return parts.flatMap((part) => (part.kind === 'optional' ? flatten(part.parts) : [part]));
}

/** Whether nobody could say where one part ends and the next begins. */
function runTogether(parts: readonly PatternPart[]): boolean {
  return parts.some((part, at) => {
    const next = parts[at + 1];
    if (next === undefined) return false;
    if (isLetters(part) && isLetters(next)) return true;
    return isDigits(part) && isDigits(next) && (isOpen(part) || isOpen(next));
  });
}

function bad(sv: string, en: string): ParsedPattern {
  return { parts: null, problem: { sv, en } };
}

function checked(parts: PatternPart[]): ParsedPattern {
  const flat = flatten(parts);
  const placeholder = flat.find(
    (part) =>
      part.kind === 'text' && part.text.split(/[^\p{L}]+/u).some((w) => PLACEHOLDER.test(w)),
  );
  if (placeholder?.kind === 'text') {
    return bad(
      `”${placeholder.text}” har ingen betydelse i ett mönster. Skriv ÅÅÅÅ eller ÅÅ för året och N för löpnumret.`,
      `“${placeholder.text}” means nothing in a pattern. Write ÅÅÅÅ or ÅÅ for the year and N for the running number.`,
    );
  }
  if (!parts.some((part) => part.kind === 'number')) {
    return bad(
      'Mönstret saknar löpnummer. Skriv N, eller till exempel NNNNN för fem siffror.',
      'The pattern has no running number. Write N, or for example NNNNN for five digits.',
    );
  }
  if (parts.filter((part) => part.kind === 'optional').length > MOST_OPTIONAL) {
    return bad(
      `Mönstret har fler än ${MOST_OPTIONAL} delar som kan utelämnas. Skriv hellre flera mönster.`,
      `The pattern has more than ${MOST_OPTIONAL} parts that may be left out. Write several patterns instead.`,
    );
  }
  if (runTogether(flat)) {
    return bad(
      'Två delar av mönstret går inte att skilja åt. Sätt ett skiljetecken mellan dem, till exempel / eller -.',
      'Two parts of the pattern cannot be told apart. Put a separator between them, for example / or -.',
    );
  }
  return { parts, problem: null };
}

/**
 * Reads a pattern: its parts, or what is wrong with it. A pattern has a
 * running number, and brackets do not stand in brackets.
 */
export function parsePattern(pattern: string): ParsedPattern {
  if (pattern.length > LONGEST_PATTERN) {
    return bad(
      `Mönstret är längre än ${LONGEST_PATTERN} tecken. Skriv bara formen för ett diarienummer.`,
      `The pattern is longer than ${LONGEST_PATTERN} characters. Write the form of one case number only.`,
    );
  }
  const parts: PatternPart[] = [];
  let optional: PatternPart[] | null = null;
  for (const [piece] of pattern.normalize('NFC').trim().matchAll(PIECE)) {
    if (piece === '[' && optional === null) {
      optional = [];
    } else if (piece === ']' && optional !== null && optional.length > 0) {
      parts.push({ kind: 'optional', parts: optional });
      optional = null;
    } else if (piece === '[' || piece === ']') {
      return brackets();
    } else {
      const target = optional ?? parts;
      for (const part of lettersParts(piece)) joinText(target, part);
    }
  }
  return optional === null ? checked(parts) : brackets();
}

function brackets(): ParsedPattern {
  return bad(
    'Hakparenteserna hör inte ihop. Skriv det som kan utelämnas mellan [ och ], till exempel [:N].',
    'The brackets do not match. Write what may be left out between [ and ], for example [:N].',
  );
}
