import { beforeAll, describe, expect, it } from 'vitest';
import { miniPdf, streamObject, withBytes } from '../../../../test/support/mini-pdf.ts';
import { testEngine } from '../../../../test/support/pdf-engine.ts';
import { samplePrintDocument } from '../../../../test/support/print-document.ts';
import { exportPdf } from './pdf.ts';
import { selfCheck } from './self-check.ts';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = exportPdf(samplePrintDocument(), await testEngine()).bytes;
});

describe('the self-check', () => {
  it('finds nothing in an exported protokoll', () => {
    expect(selfCheck(bytes)).toEqual([]);
  });

  it.each([
    ['/Lang', '/Long', 'PDF/UA 7.2: no /Lang'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'PDF/UA 7.1: no DisplayDocTitle'],
    ['/Marked true', '/Marked null', 'PDF/A 6.7.2: not marked'],
    ['/ID [', '/IX [', 'PDF/A 6.1.3: no /ID'],
    ['%PDF-1.7\n%', '%PDF-1.7\n ', 'PDF/A 6.1.2: no binary header'],
    ['<pdfaid:part>2<', '<pdfaid:part>3<', 'PDF/A 6.6.4: no pdfaid:part 2'],
    ['conformance>A<', 'conformance>B<', 'PDF/A 6.6.4: no pdfaid:conformance A'],
    ['<pdfuaid:part>1<', '<pdfuaid:part> <', 'PDF/UA 5: no pdfuaid:part 1'],
    ['prefix>pdfuaid<', 'prefix>pdfuxid<', 'PDF/A 6.6.2.3.3: the PDF/UA id is not described'],
    ['<dc:title>', '<dc:titel>', 'PDF/UA 7.1: no dc:title'],
    ['/FontFile2', '/FontFileX', 'PDF/A 6.2.11.4: '],
    ['/ToUnicode', '/ToUnicodx', 'PDF/A 6.2.11.7: a font without ToUnicode'],
    ['/StructTreeRoot ', '/StructTreeRoox ', 'PDF/A 6.7.3: no structure tree'],
    ['/S /H1', '/S /H2', 'PDF/UA 7.4.2: H2 after H0'],
    ['/S /BlockQuote', '/S /BlockQuoxe', 'PDF/A 6.7.3.4: BlockQuoxe is no standard'],
    ['/S /BlockQuote', '/S /Figure    ', 'PDF/UA 7.3: a Figure without an alternative text'],
    ['/Scope /Column', '/Scopx /Column', 'PDF/UA 7.5: a TH without a scope'],
    ['/F 4', '/F 0', 'PDF/A 6.3.2: an annotation that is not printed'],
    ['/S /URI', '/S /Xri', 'PDF/A 6.5.1: an action that is not allowed'],
    ['/StructParent ', '/StructParenx ', 'PDF/UA 7.18.1: an annotation outside the structure'],
    ['/Contents (', '/Contenxs (', 'PDF/UA 7.18.5: a link without /Contents'],
    ['/Tabs /S', '/Tabs /R', 'PDF/UA 7.18.3: tab order'],
  ])('finds %s made %s', (before, after, problem) => {
    const problems = selfCheck(withBytes(bytes, before, after));
    expect(problems.some((found) => found.startsWith(problem))).toBe(true);
  });
});

describe('the check of contents', () => {
  function problemsOf(content: string): string[] {
    const page = '<< /Type /Page /StructParents 0 /Contents 3 0 R >>';
    const file = miniPdf(['<< >>', page, streamObject(content)], '<< /Size 4 /Root 1 0 R >>');
    return selfCheck(file).filter((problem) => /tagged|character/u.test(problem));
  }

  it('takes tagged text and artifacts', () => {
    const content =
      '/P <</MCID 0>> BDC BT [(\0\x01) -5 <0002>] TJ ET EMC /Artifact BMC 0 0 m S EMC';
    expect(problemsOf(content)).toEqual([]);
  });

  it('finds what is not tagged', () => {
    expect(problemsOf('/P <</MCID 0>> BDC EMC BT <0001> Tj ET')).toEqual([
      'PDF/UA 7.1: Tj is not tagged',
    ]);
  });

  it('finds the glyph of a missing character', () => {
    expect(problemsOf('/P <</MCID 0>> BDC [<0001> <00020000>] TJ EMC')).toEqual([
      'PDF/A 6.2.11.8: a character that the font does not have',
    ]);
    expect(problemsOf('/P <</MCID 0>> BDC <01000001> Tj EMC')).toEqual([]);
  });
});
