/**
 * Print furniture: what a page carries besides the text. Running heads and
 * feet, page numbers, file paths and `§ n forts.` go; the exporters set them
 * anew. What the running heads say is kept for the head.
 */
import { isEndMark } from '../language/line-kinds.ts';
import { repeatedAtPageEdges } from './page-edges.ts';
import { type RunningHead, readRunningHead } from './running-head.ts';
import type { SourceLine } from './source-lines.ts';

export interface Furnished {
  /** The lines of the text, furniture left out. */
  lines: SourceLine[];
  /** What each running head said, in order. */
  heads: RunningHead[];
}

/** How far from a page number the rest of a running head may stand. */
const HEAD_LINES = 4;
const HEAD_GAP = 2;
const LONGEST = 260;

const SIGN =
  /justering\s*\(sign\.?\)|(?:justerand(?:e|es|ens)|justerar(?:e|es|ens|nas)|ordförand(?:e|es|ens)|sekreterar(?:e|es|ens))\s+(?:sign(?:aturer|atur)?(?!\p{L})\.?|initialer)|utdragsbestyrk(?:ande|es|an)|protokollsutdrag(?:et)?\s+bestyrks|bestyrkes/giu;
const BESIDE_SIGN = /expediering(?:ssign)?|justering|sign(?:atur)?(?!\p{L})|utdrag/giu;
const PATH = /^(?:[A-Za-z]:\\|\\\\[\p{L}\d]|file:\/\/)/u;
const CONTINUED = /(?<!\p{L})(?:forts(?:ättning)?|fortsatt)(?!\p{L})\.?/iu;

/**
 * Removes the furniture from an extracted text.
 *
 * @param lines every line that is not blank
 */
export function removeFurniture(lines: readonly SourceLine[]): Furnished {
  const known = new Set<string>();
  const heads: RunningHead[] = [];
  const drop = lines.map((line, i) => {
    const own = isPath(line.text) || isSignFoot(line.text) || isContinuation(line.text, known);
    if (!own && line.text.length < LONGEST) known.add(line.text);
    return own || isStandaloneHead(line, lines[i + 1]);
  });
  for (const [index, line] of lines.entries()) {
    if (readRunningHead(line.raw)?.page) dropHeadAround(lines, index, drop);
  }
  for (const index of repeatedAtPageEdges(lines, drop)) drop[index] = true;
  for (const [index, line] of lines.entries()) {
    const head = drop[index] ? readRunningHead(line.raw) : null;
    if (head) heads.push(head);
  }
  return { lines: without(lines, drop), heads };
}

/** Where furniture stood, a page ended: the gap there says nothing. */
function without(lines: readonly SourceLine[], drop: readonly boolean[]): SourceLine[] {
  const kept: SourceLine[] = [];
  let page = false;
  for (const [index, line] of lines.entries()) {
    if (drop[index]) page = true;
    else {
      kept.push(page ? { ...line, page: true } : line);
      page = false;
    }
  }
  return kept;
}

/** `K:\Protokoll\AU\260210.docx`. */
function isPath(text: string): boolean {
  return text.length < LONGEST && PATH.test(text);
}

/** `Justerandes sign   Utdragsbestyrkande`. */
function isSignFoot(text: string): boolean {
  if (text.length > LONGEST) return false;
  const rest = text.replace(SIGN, '');
  return rest !== text && !/[\p{L}\d]/u.test(rest.replace(BESIDE_SIGN, ''));
}

/** `§ 28 forts.`, `KS-26/00101 § 28 (forts.)`, `Forts. § 28 Title again`. */
function isContinuation(text: string, known: ReadonlySet<string>): boolean {
  if (text.length > LONGEST || !text.includes('§') || !CONTINUED.test(text)) return false;
  const rest = text.replace(CONTINUED, ' ').replace(/§\s*\d{1,5}\s?[a-h]?(?![\p{L}\d])/u, ' ');
  const words = rest.replace(/[\s(),.:–-]+/gu, ' ').trim();
  if (words === '' || known.has(rest.trim())) return true;
  return words.length < 30 && /\d/u.test(words) && !/\p{Ll}{4}/u.test(words);
}

/** A head line that no sentence could be: with its municipality, or form word, body and date. */
function isStandaloneHead(line: SourceLine, below: SourceLine | undefined): boolean {
  if (isEndMark(line.text)) return false;
  const head = readRunningHead(line.raw);
  if (!head?.form) return false;
  if (head.municipality || (head.body && head.date)) return true;
  const next = below && below.gap <= HEAD_GAP ? readRunningHead(below.raw) : null;
  return next !== null && (next.page || (next.body !== null && next.date !== null));
}

/** Drops what belongs to the running head whose page number stands at `at`. */
function dropHeadAround(lines: readonly SourceLine[], at: number, drop: boolean[]): void {
  drop[at] = true;
  for (let i = at + 1; i <= at + HEAD_LINES; i++) {
    const line = lines[i];
    if (!line || line.gap > HEAD_GAP || line.page) break;
    if (drop[i]) continue;
    if (!readRunningHead(line.raw)) break;
    drop[i] = true;
  }
  for (let i = at - 1; i >= at - HEAD_LINES; i--) {
    const line = lines[i];
    const below = lines[i + 1];
    if (!line || !below || below.gap > HEAD_GAP || below.page) break;
    if (drop[i]) continue;
    const head = readRunningHead(line.raw);
    // A body alone may be the last recipient of the page before, unless that has ended.
    const ended = i === 0 || line.page || drop[i - 1] === true;
    const sure = head?.form || head?.page || (head?.municipality && isCapitals(line.text));
    if (!head || !(sure || ended)) break;
    drop[i] = true;
  }
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
