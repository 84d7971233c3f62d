/** Reads a Word file back: its parts, and the words of their XML. */
import { strFromU8, unzipSync } from 'fflate';
import { exportDocx } from '../../server/src/export/docx/export-docx.ts';
import type { PrintDocument, PrintItem } from '../../server/src/print/model.ts';
import { printDocumentWith, samplePrintDocument } from './print-document.ts';

/** The parts of a document's Word file: XML by path, in the order of the file. */
export async function partsOf(document: PrintDocument): Promise<Map<string, string>> {
  const files = unzipSync(await exportDocx(document));
  return new Map(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

/** One part, of the sample unless another document is given. */
export async function partOf(path: string, document = samplePrintDocument()): Promise<string> {
  return (await partsOf(document)).get(path) ?? '';
}

/** The document part of a protokoll with these §§. */
export async function bodyOf(...items: PrintItem[]): Promise<string> {
  return partOf('word/document.xml', printDocumentWith(items));
}

/** The first paragraph, as XML, in which the words stand; empty where none is. */
export function paragraphWith(text: string, xml: string): string {
  return xml.split('<w:p>').find((candidate) => candidate.includes(text)) ?? '';
}

/** The words of XML, line breaks as `\n` and tabs as `\t`; paragraphs are not told apart. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
    .map(([, text, element]) => text ?? (element === 'br' ? '\n' : '\t'))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
