/**
 * Text as Word can hold it. A part of a Word file is XML 1.0, which knows no
 * control characters and no half of a surrogate pair (XML 1.0 § 2.2), and the
 * library reads some strings as its own codes: both are seen to here, so that
 * every text comes out as text.
 */
import { type IRunPropertiesOptions, Tab, TextRun } from 'docx';

/** How a run looks: the library's own options. */
export type RunFormat = IRunPropertiesOptions;

const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
const NOT_XML = /[\p{Cs}\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/gu;
/**
 * The library writes `{list-1}` for a list's number until it knows it, and
 * would take the same words in a text for one: they are split after the brace.
 */
const PIECES = /([\n\t])|(?<=\{)(?=[^{}]+\})/;

/**
 * Makes a text fit for XML: line ends of every kind become `\n`, characters
 * that XML forbids become U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(NOT_XML, '\uFFFD');
}

function run(piece: string, format: RunFormat): TextRun {
  if (piece === '\n') return new TextRun({ ...format, break: 1 });
  if (piece === '\t') return new TextRun({ ...format, children: [new Tab()] });
  return new TextRun({ ...format, text: piece });
}

/** The runs of a text in one look; line ends and tabs become Word's own. */
export function textRuns(text: string, format: RunFormat = {}): TextRun[] {
  return xmlText(text)
    .split(PIECES)
    .filter((piece): piece is string => piece !== undefined && piece !== '')
    .map((piece) => run(piece, format));
}
