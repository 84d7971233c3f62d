/** The lines of a vote: `Ja (3): names`, `Ja betyder …`, `Resultat: …`. */

/** A line as read; indexes into the line's value. */
export type VoteLine =
  | { kind: 'yes' | 'no' | 'result'; start: number }
  | {
      kind: 'ballot';
      label: string;
      count: number | null;
      countStart: number;
      countEnd: number;
      /** Where the names begin. */
      start: number;
      /** Where they end before the label (`Anna Ek (S): Ja`); absent: at the line's end. */
      end?: number;
    };

const MEANING =
  /^\*{0,2}(ja|nej)(?:[-\s]?röst(?:er)?)?\*{0,2}\s*(?:betyder|innebär|=)\s*:?\*{0,2}\s*/iu;
const RESULT = /^\*{0,2}(?:omröstnings|voterings)?resultat(?:et)?\s*:\*{0,2}\s*/iu;
const COUNT = '\\(\\s*(?<count>\\d{1,5})(?:\\s+\\p{L}+)?\\s*\\)';
const KNOWN = new RegExp(
  '^\\*{0,2}(?<label>(?:ja|nej|avstår|avstod|avstående|frånvarande|kvittad|kvittade|blank|blanka|ogiltig|ogiltiga)' +
    `(?:[-\\s]?(?:röster|röst|röstar|röstade)|\\s+från\\s+att\\s+rösta)?)\\*{0,2}\\s*(?:${COUNT}\\s*(?::|$)|(?<bare>\\d{1,5})(?:\\s*(?:röster|röst|st))?\\s*:|:)\\*{0,2}\\s*`,
  'iu',
);
const ANY = new RegExp(
  `^\\*{0,2}(?<label>\\p{Lu}[^:()*]{0,80}?)\\*{0,2}\\s*${COUNT}\\s*:\\*{0,2}\\s*`,
  'u',
);
const NUMBER = /^(\d{1,5})(?:\s*(?:röster|röst|st|ledamöter))?\.?\s*$/iu;
/** `JA` on a line of its own. */
const ALONE = /^\*{0,2}(?<label>ja|nej|avstår|avstod)(?:[-\s]?röst(?:er)?)?\*{0,2}\.?\s*$/iu;
/** `Anna Ek (S): Ja`: how one voted. */
const ONE =
  /^(?<name>\p{Lu}[^:()]{1,60}\(\s*[\p{L}+-]{1,6}\s*\))\s*[:,–-]?\s*(?<label>ja|nej|avstår|avstod|frånvarande)\.?\s*$/iu;
/** `Anna Ek: 21`: a name of two words or more. */
const NAMED =
  /^\*{0,2}(?<label>\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)+)\s*:\*{0,2}\s*(?=\d{1,5}(?:\s*röster)?\.?\s*$)/u;

/**
 * Takes a line; returns what it says of a vote, null where it says nothing.
 * `anyLabel`: in a vote section any label with a number is a ballot.
 */
export function readVoteLine(value: string, anyLabel: boolean): VoteLine | null {
  const meaning = MEANING.exec(value);
  if (meaning)
    return { kind: /^ja$/iu.test(meaning[1] ?? '') ? 'yes' : 'no', start: meaning[0].length };
  const result = RESULT.exec(value);
  if (result) return { kind: 'result', start: result[0].length };
  const one = anyLabel ? ONE.exec(value)?.groups : undefined;
  if (one) {
    const { label = '', name = '' } = one;
    return {
      kind: 'ballot',
      label,
      count: null,
      countStart: 0,
      countEnd: 0,
      start: 0,
      end: name.length,
    };
  }
  const known = KNOWN.exec(value) ?? (anyLabel ? ALONE.exec(value) : null);
  const found = known ?? (anyLabel ? (ANY.exec(value) ?? NAMED.exec(value)) : null);
  if (!found?.groups) return null;
  const label = found.groups.label ?? '';
  const start = found[0].length;
  const rest = value.slice(start);
  const stated = found.groups.count ?? found.groups.bare;
  if (stated !== undefined) {
    const countStart = value.indexOf(stated, label.length);
    const countEnd = countStart + stated.length;
    return {
      kind: 'ballot',
      label,
      count: Number(stated),
      countStart,
      countEnd,
      start,
    };
  }
  const number = NUMBER.exec(rest)?.[1];
  if (number === undefined)
    return { kind: 'ballot', label, count: null, countStart: 0, countEnd: 0, start };
  return {
    kind: 'ballot',
    label,
    count: Number(number),
    countStart: start,
    countEnd: start + number.length,
    start: value.length,
  };
}
