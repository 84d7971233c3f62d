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
import type { Cover, CoverRow } from '../../print/model.ts';
import { inlineRuns } from './inline.ts';
import { millimetres } from './page.ts';
import { STYLE } from './style-names.ts';
import { textRuns } from './text.ts';

const LABEL_WIDTH = millimetres(48);
const NONE = { style: BorderStyle.NONE, size: 0 } as const;

function coverTable(rows: TableRow[], width: number): Table {
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, width - LABEL_WIDTH],
    margins: { left: 0, right: 85, top: 50, bottom: 50 },
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

function labelled(label: Paragraph, lines: Paragraph[]): TableRow {
  const children = lines.length === 0 ? [new Paragraph({ style: STYLE.coverText })] : lines;
  return new TableRow({
    children: [new TableCell({ children: [label] }), new TableCell({ children })],
  });
}

function textRow(row: CoverRow): TableRow {
  const label = new Paragraph({ style: STYLE.coverLabel, children: textRuns(row.label) });
  const lines = row.lines.map(
    (line) => new Paragraph({ style: STYLE.coverText, children: inlineRuns(line) }),
  );
  return labelled(label, lines);
}

/** A line to sign on, the name below it. */
function signatureLine(name: string, width: number): Paragraph {
  return new Paragraph({
    style: STYLE.signature,
    tabStops: [{ type: TabStopType.LEFT, position: width, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] }), ...textRuns(`\n${name}`)],
  });
}

function signatureRow(label: string, names: string[], width: number): TableRow {
  const line = width - LABEL_WIDTH - millimetres(4);
  // In the style of the lines, so that it stands beside the first of them.
  const heading = new Paragraph({
    style: STYLE.signature,
    children: textRuns(label, { bold: true }),
  });
  return labelled(
    heading,
    names.map((name) => signatureLine(name, line)),
  );
}

function tables(rows: TableRow[], width: number): FileChild[] {
  return rows.length === 0 ? [] : [coverTable(rows, width), new Paragraph({ style: STYLE.anchor })];
}

function notice(cover: Cover, width: number): FileChild[] {
  const { heading, statement, rows, signature } = cover.notice;
  const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 6 } as const;
  return [
    new Paragraph({
      style: STYLE.coverHeading,
      border: { top: rule },
      children: textRuns(heading),
    }),
    new Paragraph({ style: STYLE.coverText, children: textRuns(statement) }),
    ...tables(
      [...rows.map(textRow), signatureRow(signature.label, [signature.name], width)],
      width,
    ),
  ];
}

/** The paragraphs and tables of the cover, in the order of the model; `width` in twips. */
export function printCover(cover: Cover, width: number): FileChild[] {
  const names = cover.signatures.lines.map(({ name, role }) =>
    role === '' ? name : `${name}, ${role}`,
  );
  const signatures = names.length === 0 ? [] : [signatureRow(cover.signatures.label, names, width)];
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(cover.heading) }),
    ...tables([...cover.rows.map(textRow), ...signatures], width),
    ...notice(cover, width),
    ...tables(cover.corrections.map(textRow), width),
  ];
}
