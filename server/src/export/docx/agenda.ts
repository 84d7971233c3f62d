/** The list of §§, each with its page: a reference that Word keeps. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { AgendaEntry, PrintDocument } from '../../print/model.ts';
import { inlineRuns } from './inline.ts';
import { millimetres } from './page.ts';
import { STYLE } from './style-names.ts';
import { textRuns } from './text.ts';

const NONE = { style: BorderStyle.NONE, size: 0 } as const;
const LABEL = millimetres(20);
const CASE_NUMBER = millimetres(34);
const PAGE = millimetres(12);

function cell(children: ParagraphChild[], right = false): TableCell {
  const alignment = right ? { alignment: AlignmentType.RIGHT } : {};
  return new TableCell({
    children: [new Paragraph({ style: STYLE.agendaText, ...alignment, children })],
  });
}

function row(entry: AgendaEntry, bookmark: string | undefined, withCases: boolean): TableRow {
  const title = inlineRuns(entry.title);
  const linked =
    bookmark === undefined ? title : [new InternalHyperlink({ anchor: bookmark, children: title })];
  // No page is stated until a program has laid the document out: a guess could be wrong.
  const page = bookmark === undefined ? [] : [new SimpleField(`PAGEREF ${bookmark} \\h`)];
  const cases = withCases ? [cell(textRuns(entry.caseNumbers.join('\n')))] : [];
  return new TableRow({
    cantSplit: true,
    children: [cell(textRuns(entry.label)), ...cases, cell(linked), cell(page, true)],
  });
}

/** The list of §§ on a page of its own; nothing where the document has none. */
export function printAgenda(
  agenda: PrintDocument['agenda'],
  bookmarks: Map<string, string>,
  width: number,
): FileChild[] {
  if (agenda === null) return [];
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: textRuns(agenda.heading),
  });
  if (agenda.entries.length === 0) return [heading];
  const withCases = agenda.entries.some((entry) => entry.caseNumbers.length > 0);
  const cases = withCases ? [CASE_NUMBER] : [];
  const fixed = [LABEL, ...cases, PAGE].reduce((a, b) => a + b, 0);
  const table = new Table({
    rows: agenda.entries.map((entry) => row(entry, bookmarks.get(entry.id), withCases)),
    width: { size: width, type: WidthType.DXA },
    columnWidths: [LABEL, ...cases, width - fixed, PAGE],
    margins: { left: 0, right: 85 },
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: NONE,
      insideVertical: NONE,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'D9D9D9' },
    },
  });
  return [heading, table, new Paragraph({ style: STYLE.anchor })];
}
