import { describe, expect, it } from 'vitest';
import { partOf, partsOf, textOf } from '../../../../test/support/docx-parts.ts';
import { printDocumentWith, samplePrintDocument } from '../../../../test/support/print-document.ts';
import { printItem, words } from '../../../../test/support/print-parts.ts';
import { xmlProblem } from '../../../../test/support/xml.ts';
import { exportDocx } from './export-docx.ts';

describe('exportDocx: the file', () => {
  it('is well-formed in every part, and states each part once', async () => {
    const parts = await partsOf(samplePrintDocument());
    for (const [path, xml] of parts) expect([path, xmlProblem(xml)]).toEqual([path, null]);
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const path of parts.keys()) {
      if (path.endsWith('.rels') || path === '[Content_Types].xml') continue;
      expect(types.split(`PartName="/${path}"`)).toHaveLength(2);
    }
  });

  it.each([true, false])('has every part that it refers to (own pages: %s)', async (ownPages) => {
    const document = samplePrintDocument();
    document.style.newPageForEachItem = ownPages;
    const parts = await partsOf(document);
    const links = parts.get('word/_rels/document.xml.rels') ?? '';
    const targets = new Map(
      [...links.matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [
        id,
        target,
      ]),
    );
    const used = [...(parts.get('word/document.xml') ?? '').matchAll(/r:id="([^"]+)"/g)];
    expect(used.length).toBeGreaterThan(0);
    for (const [, id] of used) {
      const target = targets.get(id);
      expect(target?.startsWith('https://') || parts.has(`word/${target}`)).toBe(true);
    }
  });

  it('is the same bytes for the same document', async () => {
    const first = await exportDocx(samplePrintDocument());
    const second = await exportDocx(samplePrintDocument());
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('begins with what says that it is a Word file', async () => {
    const paths = [...(await partsOf(samplePrintDocument())).keys()];
    expect(paths[0]).toBe('[Content_Types].xml');
  });

  it('states title, language and status, and neither a person nor the time of the export', async () => {
    const core = await partOf('docProps/core.xml');
    expect(core).toContain('<dc:title>Protokoll Allmänna utskottet 2026-03-10</dc:title>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('<cp:contentStatus>Utkast</cp:contentStatus>');
    expect(core).toContain('<dc:creator>Exempelby kommun</dc:creator>');
    expect(core).toContain('2026-03-10T00:00:00Z</dcterms:modified>');
    expect(core).not.toContain('lastModifiedBy');
    const all = [...(await partsOf(samplePrintDocument())).values()].join('');
    expect(all).not.toContain('Un-named');
  });

  it('keeps links to the web and leaves out files, whose path is nobody’s business', async () => {
    const item = printItem(1, 'Länkar', {
      blocks: [
        {
          type: 'paragraph',
          content: [
            { type: 'link', url: 'https://exempelby.example/a b?c="d', children: words('webben') },
            { type: 'link', url: 'file:///K:/Protokoll/hemligt.docx', children: words('filen') },
            { type: 'link', url: 'bilagor/taxa.pdf', children: words('bilagan') },
          ],
        },
      ],
    });
    const parts = await partsOf(printDocumentWith([item]));
    const links = parts.get('word/_rels/document.xml.rels') ?? '';
    expect(links).toContain('Target="https://exempelby.example/a%20b?c=%22d"');
    expect([...parts.values()].join('')).not.toMatch(/hemligt\.docx|taxa\.pdf/);
    expect(textOf(parts.get('word/document.xml') ?? '')).toContain('webbenfilenbilagan');
  });
});
