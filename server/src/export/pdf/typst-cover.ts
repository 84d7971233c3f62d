/** The first page, and the list of §§, as Typst markup. */
import type { CoverRow, NoticeProof, PrintDocument, SignatureLine } from '../../print/model.ts';
import { signer } from '../../print/words.ts';
import type { ShowCharacter } from './characters.ts';
import { inlineMarkup, paragraphMarkup } from './typst-inline.ts';
import { CELL_RUN, LINE_RUN, literal, printable } from './typst-text.ts';

/** More people than this, as in a fullmäktige, are listed in two columns. */
const LONGEST_COLUMN = 16;
/** Signatures up to this stand together on a page. */
const ROWS_TOGETHER = 8;
/** A notice up to this stands together on a page; a longer one may go on. */
const NOTICE_TOGETHER = 2500;

/** The cover: heading, rows, signature lines, corrections and bevis om anslag at the foot. */
export function coverMarkup(document: PrintDocument, show: ShowCharacter): string {
  const { cover } = document;
  const meeting = [document.body, document.meetingDate].filter((words) => words !== '');
  return [
    `#heading(level: 1, ${text(cover.heading, show)})`,
    meeting.length === 0 ? '' : `#meeting-line(${text(meeting.join(' · '), show)})`,
    `#label-rows(${rowsMarkup(cover.rows, show)})`,
    signaturesMarkup(cover.signatures.label, cover.signatures.lines, show),
    correctionsMarkup(cover.corrections, show),
    cover.notice === null ? '' : `#v(1.4em)\n#v(1fr)\n${noticeMarkup(cover.notice, show)}`,
  ]
    .filter((markup) => markup !== '')
    .join('\n');
}

function text(value: string, show: ShowCharacter): string {
  return literal(printable(value, show));
}

function rowsMarkup(rows: readonly CoverRow[], show: ShowCharacter): string {
  return rows.map((row) => `${rowMarkup(row, show)},`).join('\n');
}

function rowMarkup(row: CoverRow, show: ShowCharacter): string {
  const context = { show, longestRun: LINE_RUN };
  const lines = row.lines.map((line) => `[${inlineMarkup(line, context)}]`);
  return `(${text(row.label, show)}, ${linesMarkup(lines)})`;
}

function linesMarkup(lines: readonly string[]): string {
  if (lines.length === 1) return `par(${lines[0]})`;
  if (lines.length > LONGEST_COLUMN) return `two-column-list(${lines.join(', ')})`;
  return `marked-list("", ${lines.join(', ')})`;
}

function signaturesMarkup(
  label: string,
  lines: readonly SignatureLine[],
  show: ShowCharacter,
): string {
  const rows = lines.map((line, index) => {
    return `signature-row(${text(index === 0 ? label : '', show)}, ${text(signer(line), show)}),`;
  });
  return rows.length === 0
    ? ''
    : `#signatures(${rows.length <= ROWS_TOGETHER}, ${rows.join('\n')})`;
}

function correctionsMarkup(rows: readonly CoverRow[], show: ShowCharacter): string {
  return rows.length === 0 ? '' : `#corrections(${rowsMarkup(rows, show)})`;
}

function noticeMarkup(notice: NoticeProof, show: ShowCharacter): string {
  const context = { show, longestRun: LINE_RUN };
  const statement = inlineMarkup([{ type: 'text', value: notice.statement }], context);
  const rows = rowsMarkup(notice.rows, show);
  const together = statement.length + rows.length <= NOTICE_TOGETHER;
  const { label, name } = notice.signature;
  return `#notice(${together}, ${text(notice.heading, show)}, [${statement}], (${rows}), ${text(label, show)}, ${text(name, show)})`;
}

/**
 * The list of §§ with the page of each, or nothing where the document has none.
 * An entry whose § is not in the document has no page. Pages that are known
 * already (by the item's id) are printed as they are.
 */
export function agendaMarkup(
  document: PrintDocument,
  show: ShowCharacter,
  known: ReadonlyMap<string, number> | null,
): string {
  if (document.agenda === null) return '';
  const indexes = new Map(document.items.map((item, index) => [item.id, index]));
  const pageOf = (id: string): string => {
    if (known !== null) return `[${known.get(id) ?? ''}]`;
    const index = indexes.get(id);
    return index === undefined ? '[]' : `agenda-page(${index})`;
  };
  const context = { show, longestRun: CELL_RUN };
  const rows = document.agenda.entries.map((entry) => {
    const title = paragraphMarkup(inlineMarkup(entry.title, context));
    const cases = entry.caseNumbers.map((number) => text(number, show)).join(' + linebreak() + ');
    return `${text(entry.label, show)}, [${title}], [#(${cases === '' ? 'none' : cases})], ${pageOf(entry.id)},`;
  });
  return `#agenda(${text(document.agenda.heading, show)},\n${rows.join('\n')})`;
}
