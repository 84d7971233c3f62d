/** What stands on every page: head with page number, continuation line, foot. */
import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PrintDocument } from '../../print/model.ts';
import { millimetres } from './page.ts';
import { STYLE } from './style-names.ts';
import { textRuns } from './text.ts';

const NONE = { style: BorderStyle.NONE, size: 0 } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const NO_MARGINS = { left: 0, right: 0 };
/** A head of more characters would fill the page that it heads. */
const LONGEST_WORDS = 120;

function short(text: string): string {
  return text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text;
}

function headLine(children: ParagraphChild[], right = false): Paragraph {
  const alignment = right ? { alignment: AlignmentType.RIGHT } : {};
  return new Paragraph({ style: STYLE.head, ...alignment, children });
}

/** The page of pages, as the minutes have it: `13(35)`. */
function pageNumber(): TextRun {
  return new TextRun({ children: [PageNumber.CURRENT, '(', PageNumber.TOTAL_PAGES, ')'] });
}

function headTable(document: PrintDocument, width: number): Table {
  const { organisation, body, documentType, date } = document.running;
  const bold = { bold: true };
  const mark = document.mark === null ? [] : textRuns(document.mark, { style: STYLE.mark });
  const columns: Paragraph[][] = [
    [headLine(textRuns(short(organisation), bold)), headLine(textRuns(short(body)))],
    [headLine(textRuns(short(documentType), bold)), headLine(textRuns(short(date)))],
    [headLine([pageNumber()], true), headLine(mark, true)],
  ];
  const widths = [0.55, 0.25].map((part) => Math.round(width * part));
  const columnWidths = [...widths, width - widths.reduce((a, b) => a + b, 0)];
  const cells = columns.map((children) => new TableCell({ children }));
  return new Table({
    rows: [new TableRow({ children: cells })],
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    margins: NO_MARGINS,
    borders: { ...NO_BORDERS, bottom: { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } },
  });
}

/** The running head, with an empty line where a page says which § it continues. */
export function runningHead(document: PrintDocument, width: number): Header {
  return new Header({
    children: [headTable(document, width), new Paragraph({ style: STYLE.continuation })],
  });
}

function footCell(label: string): TableCell {
  return new TableCell({
    children: [new Paragraph({ style: STYLE.foot, children: textRuns(short(label)) })],
  });
}

/** The running foot: a box to sign in for each column. */
export function runningFoot(document: PrintDocument, width: number): Footer {
  const { foot } = document.running;
  const end = new Paragraph({ style: STYLE.foot });
  if (foot.length === 0) return new Footer({ children: [end] });
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
  const table = new Table({
    rows: [
      new TableRow({
        height: { value: millimetres(11), rule: HeightRule.EXACT },
        children: foot.map(footCell),
      }),
    ],
    width: { size: width, type: WidthType.DXA },
    columnWidths: foot.map(() => Math.floor(width / foot.length)),
    margins: { top: 40, left: 85, right: 85 },
    borders: { ...NO_BORDERS, top: rule, insideVertical: rule },
  });
  return new Footer({ children: [table, end] });
}
