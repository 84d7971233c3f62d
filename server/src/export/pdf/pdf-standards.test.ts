import { describe, expect, it } from 'vitest';
import { miniPdf, streamObject } from '../../../../test/support/mini-pdf.ts';
import { PdfFile } from './pdf-file.ts';
import { PdfSyntaxError } from './pdf-reader.ts';
import { claimStandards } from './pdf-standards.ts';
import { isKind } from './pdf-values.ts';

const PACKET =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF ></x:xmpmeta>';
const PAGES = '<</Type/Pages/Kids[]/Count 0>>';
const METADATA = streamObject(PACKET, '/Type /Metadata /Subtype /XML');
const TRAILER = '<</Size 4/Root 1 0 R/ID[<01><02>]>>';

function fileOf(catalog: string, metadata = METADATA): Uint8Array {
  return miniPdf([catalog, PAGES, metadata], TRAILER);
}

describe('claiming the standards', () => {
  it.each([
    ['dense', '<</Type/Catalog/Pages 2 0 R/Metadata 3 0 R/ViewerPreferences<</Direction/L2R>>>>'],
    [
      'wide',
      '<<\r\n  /ViewerPreferences <<\n /Direction /L2R >>\n /Type /Catalog\n /Metadata 3 0 R /Pages 2 0 R >>',
    ],
  ])(
    'shows the title, keeps other preferences, however the catalog is spaced: %s',
    (_, catalog) => {
      const preferences = new PdfFile(claimStandards(fileOf(catalog)))
        .catalog()
        .get('ViewerPreferences');
      expect(preferences).toEqual(
        new Map<string, unknown>([
          ['Direction', { kind: 'name', value: 'L2R' }],
          ['DisplayDocTitle', true],
        ]),
      );
    },
  );

  it('puts both ids into the metadata', () => {
    const file = new PdfFile(claimStandards(fileOf('<</Pages 2 0 R/Metadata 3 0 R>>')));
    const metadata = file.object(3);
    const packet = isKind(metadata, 'stream') ? new TextDecoder().decode(metadata.bytes) : '';
    expect(packet).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A');
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(packet).toMatch(/<\/rdf:RDF ><\/x:xmpmeta>$/u);
  });

  it('keeps every object at the place that the table names, and the trailer', () => {
    const file = new PdfFile(claimStandards(fileOf('<</Pages 2 0 R/Metadata 3 0 R>>')));
    expect(file.places.map(({ number }) => file.object(number) !== null)).toEqual([
      true,
      true,
      true,
    ]);
    expect(file.dictionary(file.catalog().get('Pages'))?.get('Count')).toBe(0);
    expect(file.trailer.get('ID')).toEqual([
      { kind: 'string', value: '\u0001' },
      { kind: 'string', value: '\u0002' },
    ]);
  });

  it.each([
    ['no metadata', fileOf('<</Pages 2 0 R>>')],
    [
      'compressed metadata',
      fileOf('<</Metadata 3 0 R>>', streamObject(PACKET, '/Filter/FlateDecode')),
    ],
    ['metadata that is no XMP', fileOf('<</Metadata 3 0 R>>', streamObject('x'))],
    ['no catalog', miniPdf([PAGES], '<</Size 2>>')],
    ['no PDF', new TextEncoder().encode('startxref 0')],
    ['no end', new TextEncoder().encode('%PDF-1.7')],
  ])('refuses a file with %s', (_, bytes) => {
    expect(() => claimStandards(bytes)).toThrow(PdfSyntaxError);
  });
});
