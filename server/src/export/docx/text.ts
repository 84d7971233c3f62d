/**
 * Text as Word can hold it: the library reads some strings as its own codes,
 * and Word has elements of its own for line ends and tabs. Both are seen to
 * here, so that every text comes out as text.
 */
import { type IRunPropertiesOptions, Tab, TextRun } from 'docx';
import { cleanText } from '../clean-text.ts';

/** How a run looks: the library's own options. */
export type RunFormat = IRunPropertiesOptions;

/**
 * The library writes `{list-1-0}` for a list's number until it knows it, and
 * would take the same words in a text for one: they are split after the brace.
 */
const PIECES = /([\n\t\u2028\u2029])|(?<=\{)(?=[^{}]+\})/;

function run(piece: string, format: RunFormat): TextRun {
  if (piece === '\t') return new TextRun({ ...format, children: [new Tab()] });
  if (/^[\n\u2028\u2029]$/.test(piece)) return new TextRun({ ...format, break: 1 });
  // Not as a child: there, `CURRENT` would become the page number.
  return new TextRun({ ...format, text: piece });
}

/** The runs of a text in one look; line ends and tabs become Word's own. */
export function textRuns(text: string, format: RunFormat = {}): TextRun[] {
  return cleanText(text)
    .split(PIECES)
    .filter((piece): piece is string => piece !== undefined && piece !== '')
    .map((piece) => run(piece, format));
}
