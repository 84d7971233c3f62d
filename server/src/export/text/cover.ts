import { plainText } from '../../language/inline.ts';
import type {
  Cover,
  CoverRow,
  NoticeProof,
  PrintDocument,
  SignatureLine,
} from '../../print/model.ts';
import { signer } from '../../print/words.ts';
import { columnWidth, fill } from './columns.ts';

const SIGNING_LINE = '.'.repeat(48);
const RULE = '_'.repeat(76);

/** A label and its lines beside it, all from the same column on. */
function rowLines(label: string, values: readonly string[], column: number): string[] {
  const lines = values.length > 0 ? values : [''];
  return lines.map((value, index) => fill(index === 0 ? label : '', column, 'left') + value);
}

function factLines(rows: readonly CoverRow[], column: number): string[] {
  return rows.flatMap(({ label, lines }) => {
    const values = lines.flatMap((line) => plainText(line).split('\n'));
    return [...rowLines(label, values, column), ''];
  });
}

function signatureLines(
  label: string,
  signatures: readonly SignatureLine[],
  column: number,
): string[] {
  return signatures.flatMap((line, index) => {
    const below = signer(line);
    return [...rowLines(index === 0 ? label : '', [SIGNING_LINE, below], column), ''];
  });
}

/** The column that the values of the whole cover stand in. */
function valueColumn(cover: Cover): number {
  const { signatures, notice } = cover;
  const rows = [...cover.rows, ...cover.corrections, ...(notice?.rows ?? [])];
  const signing = [signatures, ...(notice ? [notice.signature] : [])];
  return columnWidth([...signing, ...rows].map(({ label }) => label)) + 2;
}

/** Takes the document and returns its cover line by line, the notice below a rule. */
export function coverLines(document: PrintDocument): string[] {
  const { cover, organisation, body, meetingDate, mark } = document;
  const { signatures, notice } = cover;
  const column = valueColumn(cover);
  return [
    ...[organisation, cover.heading, body, meetingDate, mark ?? ''].filter((line) => line !== ''),
    '',
    ...factLines(cover.rows, column),
    ...signatureLines(signatures.label, signatures.lines, column),
    ...factLines(cover.corrections, column),
    ...(notice === null ? [] : noticeLines(notice, column)),
  ];
}

function noticeLines(
  { heading, statement, rows, signature }: NoticeProof,
  column: number,
): string[] {
  return [
    ...[RULE, '', heading, '', statement, ''],
    ...factLines(rows, column),
    ...signatureLines(signature.label, [{ name: signature.name, role: '' }], column),
  ];
}
