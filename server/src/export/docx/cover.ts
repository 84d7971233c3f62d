/** The cover: who, when and where, the signatures, the notice of posting. */
import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  LeaderType,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Cover, CoverRow, NoticeProof } from '../../print/model.ts';
import { signer } from '../../print/words.ts';
import { inlineRuns } from './inline.ts';
import { millimetres } from './page.ts';
import { STYLE } from './style-names.ts';
import { textRuns } from './text.ts';

const LABEL_WIDTH = millimetres(48);
/** A row of more lines may go on over a page. */
const SHORT_ROW = 12;
const NONE = { style: BorderStyle.NONE, size: 0 } as const;

function coverTable(rows: TableRow[], width: number): Table {
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, width - LABEL_WIDTH],
    margins: { left: 0, right: 85, top: 30, bottom: 30 },
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
  });
}

function labelled(label: Paragraph, lines: Paragraph[], keepNext = false): TableRow {
  const children = lines.length === 0 ? [new Paragraph({ style: STYLE.coverText })] : lines;
  return new TableRow({
    cantSplit: lines.length <= SHORT_ROW,
    ...(keepNext ? { keepNext } : {}),
    children: [new TableCell({ children: [label] }), new TableCell({ children })],
  });
}

function textRow(row: CoverRow, keepNext: boolean): TableRow {
  const label = new Paragraph({ style: STYLE.coverLabel, children: textRuns(row.label) });
  const lines = row.lines.map(
    (line) => new Paragraph({ style: STYLE.coverText, children: inlineRuns(line) }),
  );
  return labelled(label, lines, keepNext);
}

/** A line to sign on, the name below it. */
function signatureLine(name: string, width: number): Paragraph {
  return new Paragraph({
    style: STYLE.signature,
    tabStops: [{ type: TabStopType.LEFT, position: width, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] }), ...textRuns(`\n${name}`)],
  });
}

function signatureRows(label: string, names: string[], width: number): TableRow[] {
  const line = width - LABEL_WIDTH - millimetres(4);
  // A row each, so that none is torn between line and name; the label beside the first.
  return names.map((name, index) => {
    const children = textRuns(index === 0 ? label : '', { bold: true });
    const heading = new Paragraph({ style: STYLE.signature, children });
    return labelled(heading, [signatureLine(name, line)], index < names.length - 1);
  });
}

function tables(rows: TableRow[], width: number): FileChild[] {
  return rows.length === 0 ? [] : [coverTable(rows, width), new Paragraph({ style: STYLE.anchor })];
}

/** The notice, all of it on one page: it is posted by itself. */
function notice({ heading, statement, rows, signature }: NoticeProof, width: number): FileChild[] {
  const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 6 } as const;
  return [
    new Paragraph({
      style: STYLE.coverHeading,
      keepNext: true,
      border: { top: rule },
      children: textRuns(heading),
    }),
    new Paragraph({
      style: STYLE.coverText,
      keepNext: true,
      spacing: { after: 100 },
      children: textRuns(statement),
    }),
    ...tables(
      [
        ...rows.map((row) => textRow(row, true)),
        ...signatureRows(signature.label, [signature.name], width),
      ],
      width,
    ),
  ];
}

/** The paragraphs and tables of the cover, in the order of the model; `width` in twips. */
export function printCover(cover: Cover, width: number): FileChild[] {
  const names = cover.signatures.lines.map(signer);
  const signatures = signatureRows(cover.signatures.label, names, width);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(cover.heading) }),
    ...tables([...cover.rows.map((row) => textRow(row, false)), ...signatures], width),
    ...(cover.notice === null ? [] : notice(cover.notice, width)),
    ...tables(
      cover.corrections.map((row) => textRow(row, false)),
      width,
    ),
  ];
}
