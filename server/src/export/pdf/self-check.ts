/**
 * Checks of a finished PDF against PDF/A-2a (ISO 19005-2) and PDF/UA-1
 * (ISO 14289-1). It reads structure, not every rule of a validator: what an
 * engine or a layout that changes would break first.
 */
import { checkContents } from './content-check.ts';
import { PdfFile } from './pdf-file.ts';
import { asDictionary, isKind, nameOf, type PdfDictionary, type PdfValue } from './pdf-values.ts';
import { checkStructure } from './structure-check.ts';

/**
 * Problems of the file, each with the clause that it breaks; none where it
 * passes. Throws `PdfSyntaxError` where the file cannot be read.
 */
export function selfCheck(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  const objects = file.places.map(({ number }) => file.object(number));
  return [
    ...checkFile(file),
    ...checkMetadata(file),
    ...checkCatalog(file),
    ...objects.flatMap((object) => checkObject(file, object)),
    ...checkStructure(file),
    ...checkContents(file),
  ];
}

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}

function checkFile(file: PdfFile): string[] {
  const header = new TextDecoder('latin1').decode(file.bytes.subarray(0, 20));
  const id = file.trailer.get('ID');
  const marked = file.bytes.subarray(9, 15).filter((byte) => byte >= 0x80).length >= 4;
  return [
    ...unless(/^%PDF-1\.[0-7]\n%/u.test(header) && marked, 'PDF/A 6.1.2: no binary header'),
    ...unless(
      Array.isArray(id) && id.length === 2 && id.every((part) => isKind(part, 'string')),
      'PDF/A 6.1.3: no /ID',
    ),
    ...unless(!file.trailer.has('Encrypt'), 'PDF/A 6.1.3: encrypted'),
  ];
}

function checkMetadata(file: PdfFile): string[] {
  const stream = file.resolve(file.catalog().get('Metadata'));
  if (!isKind(stream, 'stream')) return ['PDF/A 6.6.2.1: no metadata'];
  const packet = new TextDecoder().decode(stream.bytes);
  const says = (property: string, value: string): boolean =>
    new RegExp(`<${property}>\\s*${value}\\s*</${property}>`, 'u').test(packet);
  return [
    ...unless(!stream.dictionary.has('Filter'), 'PDF/A 6.6.2.1: metadata with a filter'),
    ...unless(says('pdfaid:part', '2'), 'PDF/A 6.6.4: no pdfaid:part 2'),
    ...unless(says('pdfaid:conformance', 'A'), 'PDF/A 6.6.4: no pdfaid:conformance A'),
    ...unless(says('pdfuaid:part', '1'), 'PDF/UA 5: no pdfuaid:part 1'),
    ...unless(
      says('pdfaSchema:prefix', 'pdfuaid'),
      'PDF/A 6.6.2.3.3: the PDF/UA id is not described',
    ),
    ...unless(/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</u.test(packet), 'PDF/UA 7.1: no dc:title'),
  ];
}

function checkCatalog(file: PdfFile): string[] {
  const catalog = file.catalog();
  const language = catalog.get('Lang');
  const preferences = file.dictionary(catalog.get('ViewerPreferences'));
  const marks = file.dictionary(catalog.get('MarkInfo'));
  return [
    ...unless(isKind(language, 'string') && language.value !== '', 'PDF/UA 7.2: no /Lang'),
    ...unless(preferences?.get('DisplayDocTitle') === true, 'PDF/UA 7.1: no DisplayDocTitle'),
    ...unless(marks?.get('Marked') === true, 'PDF/A 6.7.2: not marked'),
    ...unless(marks?.get('Suspects') !== true, 'PDF/UA 7.1: suspects'),
    ...unless(catalog.has('StructTreeRoot'), 'PDF/A 6.7.3: no structure tree'),
    ...unless(!catalog.has('AA') && !catalog.has('OpenAction'), 'PDF/A 6.5: actions on opening'),
  ];
}

/** Fonts, annotations, pages and actions, wherever they stand. */
function checkObject(file: PdfFile, object: PdfValue): string[] {
  const dictionary = asDictionary(object);
  if (dictionary === null) return [];
  switch (nameOf(dictionary.get('Type'))) {
    case 'Font':
      return checkFont(file, dictionary);
    case 'Annot':
      return checkAnnotation(file, dictionary);
    case 'Page':
      return checkPage(dictionary);
    default:
      return [];
  }
}

function checkFont(file: PdfFile, font: PdfDictionary): string[] {
  if (nameOf(font.get('Subtype')) === 'Type0') {
    return unless(font.has('ToUnicode'), 'PDF/A 6.2.11.7: a font without ToUnicode');
  }
  const descriptor = file.dictionary(font.get('FontDescriptor'));
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
  return unless(embedded, `PDF/A 6.2.11.4: ${nameOf(font.get('BaseFont'))} is not embedded`);
}

const ALLOWED_ACTIONS: ReadonlySet<string | null> = new Set(['URI', 'GoTo']);
const PRINTED = 4;

function checkAnnotation(file: PdfFile, annotation: PdfDictionary): string[] {
  const contents = annotation.get('Contents');
  const flags = annotation.get('F');
  const action = file.dictionary(annotation.get('A'));
  return [
    ...unless(
      isKind(contents, 'string') && contents.value !== '',
      'PDF/UA 7.18.5: a link without /Contents',
    ),
    ...unless(
      typeof flags === 'number' && (flags & PRINTED) !== 0,
      'PDF/A 6.3.2: an annotation that is not printed',
    ),
    ...unless(annotation.has('StructParent'), 'PDF/UA 7.18.1: an annotation outside the structure'),
    ...unless(
      action === null || ALLOWED_ACTIONS.has(nameOf(action.get('S'))),
      'PDF/A 6.5.1: an action that is not allowed',
    ),
  ];
}

function checkPage(page: PdfDictionary): string[] {
  return [
    ...unless(page.has('StructParents'), 'PDF/UA 7.1: a page outside the structure'),
    ...unless(
      !page.has('Annots') || nameOf(page.get('Tabs')) === 'S',
      'PDF/UA 7.18.3: tab order is not that of the structure',
    ),
    ...unless(!page.has('AA'), 'PDF/A 6.5.2: a page with actions'),
  ];
}
