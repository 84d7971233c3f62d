/** Checks of what the pages of a PDF draw: all of it tagged, no glyph missing. */
import { unzlibSync } from 'fflate';
import type { PdfFile } from './pdf-file.ts';
import { PdfReader } from './pdf-reader.ts';
import { isKind, nameOf, type PdfDictionary, type PdfValue } from './pdf-values.ts';

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const DRAWS = new Set([...SHOWS_TEXT, 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** Problems of the content of all pages. */
export function checkContents(file: PdfFile): string[] {
  const problems = new Set<string>();
  for (const { number } of file.places) {
    const object = file.object(number);
    if (!(object instanceof Map) || nameOf(object.get('Type')) !== 'Page') continue;
    for (const problem of checkPageContent(file, object)) problems.add(problem);
  }
  return [...problems];
}

function checkPageContent(file: PdfFile, page: PdfDictionary): string[] {
  const problems: string[] = [];
  let tags = 0;
  for (const { operator, operands } of operations(content(file, page))) {
    if (operator === 'BDC' || operator === 'BMC') tags += 1;
    if (operator === 'EMC') tags -= 1;
    if (DRAWS.has(operator) && tags === 0) problems.push(`PDF/UA 7.1: ${operator} is not tagged`);
    if (SHOWS_TEXT.has(operator) && operands.some(hasMissingGlyph)) {
      problems.push('PDF/A 6.2.11.8: a character that the font does not have');
    }
  }
  return problems;
}

function content(file: PdfFile, page: PdfDictionary): Uint8Array {
  const stream = file.resolve(page.get('Contents'));
  if (!isKind(stream, 'stream')) return new Uint8Array();
  return stream.dictionary.has('Filter') ? unzlibSync(stream.bytes) : stream.bytes;
}

/** Glyph 0 of a font is what is drawn for a character that it lacks; glyphs are two bytes. */
function hasMissingGlyph(operand: PdfValue): boolean {
  if (Array.isArray(operand)) return operand.some(hasMissingGlyph);
  if (!isKind(operand, 'string')) return false;
  return Array.from({ length: operand.value.length / 2 }, (_, index) =>
    operand.value.slice(index * 2, index * 2 + 2),
  ).includes('\0\0');
}

/** The operators of a content stream, each with the operands before it. */
function* operations(bytes: Uint8Array): Generator<{ operator: string; operands: PdfValue[] }> {
  const reader = new PdfReader(bytes, 0);
  let operands: PdfValue[] = [];
  while (!reader.atEnd()) {
    const operator = reader.operator();
    if (operator === null) {
      operands.push(reader.value());
    } else {
      yield { operator, operands };
      operands = [];
    }
  }
}
