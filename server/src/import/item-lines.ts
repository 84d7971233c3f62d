/**
 * § lines of an extracted text, in every form that printed protokoll use. The
 * text has no markup that tells them from a § of prose, so the sequence of the
 * numbers decides.
 */
import { append } from '../language/append.ts';
import { endOfCaseNumber } from '../language/case-number.ts';
import { type ItemLineReading, readItemLine } from '../language/item-line.ts';
import { isEndMark } from '../language/line-kinds.ts';
import { CASE_NUMBER_LABELS } from '../language/vocabulary.ts';
import { firstItem } from './item-sequence.ts';
import { type Layout, relationOf } from './paragraphs.ts';
import type { SourceLine } from './source-lines.ts';

/** A § of the source. */
export interface ItemSource {
  number: number | null;
  lastNumber: number | null;
  letter: string;
  pending: boolean;
  prefix: string;
  caseNumbers: string[];
  /** A title that began on the § line, or the empty string. */
  title: string;
  /** What follows the § line, up to the next §. */
  lines: SourceLine[];
}

interface Candidate {
  index: number;
  reading: ItemLineReading;
}

const LONGEST = 400;
const SENTENCE_GOES_ON =
  /(?:,|\p{L}-|\s(?:och|eller|samt|till|i|av|enligt|med|från|per|under|se|jfr|mom\.|kap\.))$/u;
/** Everything that a line may be and still be a § line somewhere. */
const ANYWHERE = { previous: null, afterBreak: true, afterComma: false };

/**
 * Splits a text at its § lines.
 *
 * @param lines the lines without furniture
 * @param layout from `measureLayout`
 * @returns the lines before the first §, and the §§
 */
export function splitItems(
  lines: readonly SourceLine[],
  layout: Layout,
): { cover: SourceLine[]; items: ItemSource[] } {
  const candidates = findCandidates(lines, layout);
  const first = firstItem(candidates.map(({ reading }) => reading));
  const starts = acceptInOrder(lines, candidates, first, layout);
  const items = starts.map((start, i) =>
    itemOf(lines, start, starts[i + 1]?.index ?? lines.length),
  );
  const end = starts[0]?.index ?? lines.length;
  const cover = lines.slice(0, end);
  liftCaseLinesAbove(cover, items);
  return { cover, items };
}

function findCandidates(lines: readonly SourceLine[], layout: Layout): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST || !line.text.includes('§')) continue;
    const above = lines[index - 1];
    if (above && goesOn(above, line, layout)) continue;
    const reading = readItemLine(line.text, ANYWHERE);
    if (reading) candidates.push({ index, reading });
  }
  return candidates;
}

/** Whether the line above is a sentence that a `§ 5` at this line's start goes on with. */
function goesOn(above: SourceLine, line: SourceLine, layout: Layout): boolean {
  if (line.page || line.gap > layout.lineGap || isEndMark(above.text)) return false;
  if (SENTENCE_GOES_ON.test(above.text)) return true;
  return /\p{L}$/u.test(above.text) && relationOf(above.text, line, layout, '') === 'wrap';
}

/** Reads the candidates from the first on, each by the number before it. */
function acceptInOrder(
  lines: readonly SourceLine[],
  candidates: readonly Candidate[],
  first: number,
  layout: Layout,
): Candidate[] {
  const starts: Candidate[] = [];
  let previous: { number: number; letter: string } | null = null;
  for (const candidate of candidates.slice(first)) {
    const line = lines[candidate.index] as SourceLine;
    const above = lines[candidate.index - 1];
    const afterBreak = !above || line.page || line.gap > layout.lineGap || isEndMark(above.text);
    const reading: ItemLineReading | null =
      readItemLine(line.text, { previous, afterBreak, afterComma: false }) ??
      wholeLine(candidate.reading, previous);
    if (!reading || isEarlier(reading, previous)) continue;
    starts.push({ index: candidate.index, reading });
    const number: number | null = reading.lastNumber ?? reading.number;
    if (number !== null) previous = { number, letter: reading.letter };
  }
  return starts;
}

/** `KS-26/00101 § 17` and nothing else is no prose, also where §§ are left out before it. */
function wholeLine(
  reading: ItemLineReading,
  previous: { number: number } | null,
): ItemLineReading | null {
  const whole = reading.caseNumbers.length > 0 && reading.title === null;
  return whole && (reading.number ?? 0) > (previous?.number ?? 0) ? reading : null;
}

/** A § that an earlier body wrote, quoted in this one's: its number does not fit. */
function isEarlier(
  { number, letter, prefix }: ItemLineReading,
  previous: { number: number; letter: string } | null,
): boolean {
  if (number === null || previous === null) return false;
  if (number < previous.number || (number === previous.number && letter <= previous.letter)) {
    return true;
  }
  return prefix !== '' && number !== previous.number + 1;
}

function itemOf(
  lines: readonly SourceLine[],
  { index, reading }: Candidate,
  end: number,
): ItemSource {
  const text = lines[index]?.text ?? '';
  const { number, lastNumber, letter, pending, prefix, title } = reading;
  return {
    number,
    lastNumber,
    letter,
    pending,
    prefix,
    caseNumbers: reading.caseNumbers.map(({ start, end: to }) => text.slice(start, to)),
    title: title ? text.slice(title.start, title.end) : '',
    lines: lines.slice(index + 1, end),
  };
}

/** `Dnr KS 2026/12` on a line of its own right above the § line belongs to that §. */
function liftCaseLinesAbove(cover: SourceLine[], items: ItemSource[]): void {
  for (const [i, item] of items.entries()) {
    const above = i === 0 ? cover : items[i - 1]?.lines;
    const numbers = readCaseLine(above?.at(-1)?.text ?? '');
    if (!above || !numbers || item.caseNumbers.length > 0) continue;
    append(item.caseNumbers, numbers);
    above.pop();
  }
}

const LABEL = new RegExp(
  `^(?:${CASE_NUMBER_LABELS.join('|')}|Diarienr|Ärendenr)\\.?\\s*:?\\s+`,
  'iu',
);

/**
 * Reads a line that holds nothing but case numbers, with or without a label.
 *
 * @param text the line, trimmed
 * @returns the numbers as written, or null where the line says anything else
 */
export function readCaseLine(text: string): string[] | null {
  if (text.length > 80) return null;
  const label = LABEL.exec(text)?.[0] ?? '';
  const numbers = text.slice(label.length).split(/\s*,\s*/u);
  const all = numbers.every(
    (number) =>
      endOfCaseNumber(number, 0) === number.length ||
      (label !== '' && /^[^\s]*\d[^\s]*$/u.test(number)),
  );
  return all ? numbers : null;
}
