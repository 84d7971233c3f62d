/**
 * What the engine leaves out of PDF/A-2a (ISO 19005-2) and PDF/UA-1
 * (ISO 14289-1): the ids of both in the metadata, and the title in the
 * window's head.
 */
import { PdfFile } from './pdf-file.ts';
import { PdfSyntaxError } from './pdf-reader.ts';
import { isKind, type PdfDictionary, type PdfStream, type PdfValue } from './pdf-values.ts';
import { objectBytes, writeFile } from './pdf-write.ts';

/**
 * The ids, and the description of the PDF/UA id that PDF/A asks for since the
 * id is younger than PDF/A-2 (ISO 19005-2, 6.6.2.3.3).
 */
const IDENTIFICATION = `<rdf:Description rdf:about=""
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const METADATA_END = /<\/rdf:RDF\s*>/u;

/**
 * The file with the ids of PDF/A-2a and PDF/UA-1 and `DisplayDocTitle`. All
 * other objects keep their bytes; the same input gives the same output.
 * Throws `PdfSyntaxError` where the file is not built as expected.
 */
export function claimStandards(bytes: Uint8Array): Uint8Array {
  const file = new PdfFile(bytes);
  const catalog = file.catalog();
  const root = file.trailer.get('Root');
  const metadata = catalog.get('Metadata');
  if (!isKind(root, 'reference') || !isKind(metadata, 'reference')) {
    throw new PdfSyntaxError('Catalog and metadata must be objects of their own.');
  }
  const stream = file.object(metadata.number);
  if (!isKind(stream, 'stream') || stream.dictionary.has('Filter')) {
    throw new PdfSyntaxError('The metadata must be a stream without a filter.');
  }
  return rewrite(
    file,
    new Map<number, PdfValue>([
      [root.number, withTitleShown(file, catalog)],
      [metadata.number, withIds(stream)],
    ]),
  );
}

function withTitleShown(file: PdfFile, catalog: PdfDictionary): PdfDictionary {
  const preferences = file.dictionary(catalog.get('ViewerPreferences')) ?? [];
  const shown: PdfDictionary = new Map([...preferences, ['DisplayDocTitle', true]]);
  return new Map([...catalog, ['ViewerPreferences', shown]]);
}

function withIds(stream: PdfStream): PdfStream {
  const packet = new TextDecoder().decode(stream.bytes);
  if (!METADATA_END.test(packet)) throw new PdfSyntaxError('The metadata is not XMP.');
  const claimed = packet.replace(METADATA_END, (end) => `${IDENTIFICATION}${end}`);
  return { ...stream, bytes: new TextEncoder().encode(claimed) };
}

/** The file with some objects replaced. */
function rewrite(file: PdfFile, replaced: ReadonlyMap<number, PdfValue>): Uint8Array {
  const objects = file.places.map(({ number, start, end }) => {
    const value = replaced.get(number);
    const bytes =
      value === undefined ? file.bytes.subarray(start, end) : objectBytes(number, value);
    return { number, bytes };
  });
  return writeFile(file.bytes.subarray(0, file.places[0]?.start ?? 0), objects, file.trailer);
}
