/**
 * Reads a pattern out of case numbers: the form that a clear majority of them
 * has. Which digits are the year and which the running number shows only in
 * many of them, so they are read by column.
 */

/** Fewer agreeing case numbers say nothing. */
const FEWEST = 3;
/** The share that makes a majority clear. */
const MAJORITY = 2 / 3;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2049;

const TOKEN = /\p{L}+|\d+|[^\p{L}\d]/gu;
/** `KS-25/00244:3`: a document of a case. */
const SUFFIX = /^(.*\d\D+\d+):\d{1,4}$/;

type Column = readonly string[];

/** `U` and `T` for letters (`KS`, `Ks`), `L` for lower case, `D` for digits, else the text itself. */
function kindOf(token: string): string {
  if (/^\d/.test(token)) return 'D';
  if (!/^\p{L}/u.test(token)) return token;
  if (token === token.toUpperCase()) return 'U';
  if (token === token.toLowerCase()) return 'L';
  return 'T';
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function shapeOf(text: string): string {
  return tokensOf(text).map(kindOf).join('\u0000');
}

/** The largest group of texts with one shape. */
function largestGroup(texts: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const shape = shapeOf(text);
    const group = groups.get(shape);
    if (group) group.push(text);
    else groups.set(shape, [text]);
  }
  return [...groups.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
}

function mostly(column: Column, test: (value: string) => boolean): boolean {
  return column.filter(test).length >= column.length * MAJORITY;
}

const isLongYear = (value: string): boolean =>
  value.length === 4 && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
const isShortYear = (value: string): boolean => value.length === 2;
const variety = (column: Column): number => new Set(column).size;

/** Which of the columns of digits is the year: the one that looks like one and varies least. */
function yearColumn(columns: readonly Column[]): number {
  for (const test of [isLongYear, isShortYear]) {
    const candidates = columns.filter((column) => mostly(column, test));
    const [best] = candidates.sort((a, b) => variety(a) - variety(b));
    if (best !== undefined) return columns.indexOf(best);
  }
  return -1;
}

/** The running number varies most; of several such columns it is the longest, then the first. */
function numberColumn(columns: readonly Column[], year: number): number {
  let best = -1;
  columns.forEach((column, at) => {
    const most = columns[best] ?? [];
    const more = variety(column) - variety(most) || column.join('').length - most.join('').length;
    if (at !== year && more > 0) best = at;
  });
  return best;
}

/** `N`, `NNNNN` or `NNN+` by the widths of the numbers; null where they agree on none. */
function numberWord(column: Column): string | null {
  const padded = column.filter((value) => value.startsWith('0'));
  const [sample] = padded;
  if (sample === undefined) return 'N';
  const fixed = mostly(column, (value) => value.length === sample.length);
  if (fixed) return 'N'.repeat(sample.length);
  const atLeast = mostly(
    column,
    (value) => value.length === sample.length || (value.length > sample.length && value[0] !== '0'),
  );
  return atLeast ? `${'N'.repeat(sample.length)}+` : null;
}

const LETTER_WORDS: Readonly<Record<string, string>> = { U: 'ORG', T: 'Org', L: 'org' };

function digitWords(columns: readonly Column[]): string[] | null {
  const year = yearColumn(columns);
  const number = numberColumn(columns, year);
  const word = numberWord(columns[number] ?? []);
  if (year === -1 || number === -1 || word === null) return null;
  const long = mostly(columns[year] ?? [], isLongYear);
  return columns.map((_, at) =>
    at === year ? (long ? 'ÅÅÅÅ' : 'ÅÅ') : at === number ? word : 'DPL',
  );
}

function patternOf(group: readonly string[]): string | null {
  const rows = group.map(tokensOf);
  const kinds = (rows[0] ?? []).map(kindOf);
  const columns = kinds.map((_, at) => rows.map((row) => row[at] ?? ''));
  const words = digitWords(columns.filter((_, at) => kinds[at] === 'D'));
  if (words === null) return null;
  let digits = 0;
  let letters = 0;
  const parts = kinds.map((kind) => {
    if (kind === 'D') return words[digits++] ?? '';
    const letterWord = LETTER_WORDS[kind];
    if (letterWord === undefined) return kind;
    return letters++ === 0 ? letterWord : 'TYP';
  });
  return parts.join('');
}

/**
 * The pattern of the form that most of the texts have (`comparableCaseNumber`
 * of each), or null. A `:3` after some of them becomes `[:N]`. Whether most
 * really fit it is for the caller to count (`isMajority`).
 */
export function inferPattern(texts: readonly string[]): string | null {
  const bare = texts.map((text) => SUFFIX.exec(text)?.[1] ?? text);
  const pattern = patternOf(largestGroup(bare));
  if (pattern === null) return null;
  return bare.some((text, at) => text !== texts[at]) ? `${pattern}[:N]` : pattern;
}

/** Whether so many of so many are a clear majority: three at least, and over two thirds. */
export function isMajority(count: number, of: number): boolean {
  return count >= FEWEST && count > of * MAJORITY;
}
