import { describe, expect, it } from 'vitest';
import { bodyOf, partsOf, textOf } from '../../../../test/support/docx-parts.ts';
import { printDocumentWith } from '../../../../test/support/print-document.ts';
import { list, paragraph, printItem, words } from '../../../../test/support/print-parts.ts';
import { xmlProblem } from '../../../../test/support/xml.ts';
import type { PrintItem } from '../../print/model.ts';

describe('exportDocx: hostile text comes out as text', () => {
  const HOSTILE = [
    '<w:p></w:p><!-- &amp; ]]>',
    '{list-0-0}{default-bullet-numbering-0}',
    'CURRENT',
    'TOTAL_PAGES',
    '"\'&',
    'r:id="rId1" <w:sectPr>',
  ];

  function hostileItem(text: string): PrintItem {
    return printItem(1, text, {
      id: text,
      label: text,
      continuation: text,
      caseNumbers: [text],
      blocks: [
        paragraph(text),
        { type: 'field', label: text, content: words(text) },
        { type: 'heading', depth: 3, content: words(text), role: 'free' },
        list('points', [
          ['•', text],
          [text, text],
        ]),
        { type: 'table', align: [], head: [words(text)], rows: [[words(text), words(text)], []] },
        { type: 'quote', blocks: [paragraph(text)] },
      ],
      recipients: { heading: text, lines: [words(text)] },
    });
  }

  it.each(HOSTILE)('%s', async (text) => {
    const parts = await partsOf({
      ...printDocumentWith([hostileItem(text)]),
      title: text,
      mark: text,
    });
    for (const [path, xml] of parts) expect([path, xmlProblem(xml)]).toEqual([path, null]);
    const body = textOf(parts.get('word/document.xml') ?? '');
    expect(body.split(text)).toHaveLength(1 + 16);
    expect(textOf(parts.get('word/head1.xml') ?? '')).toContain(text);
  });

  it('control characters are left out, and half a character is replaced', async () => {
    const item = hostileItem('a\u0000b\u000bc\ufffe \ud800 å');
    const parts = await partsOf({ ...printDocumentWith([item]), title: 'a\u0000\udfff' });
    for (const [path, xml] of parts) expect([path, xmlProblem(xml)]).toEqual([path, null]);
    expect(textOf(parts.get('word/document.xml') ?? '')).toContain('abc \ufffd å');
  });

  it('a line of a million characters is one paragraph', async () => {
    const text = 'ärende '.repeat(143_000);
    expect(textOf(await bodyOf(printItem(1, 'Lång', { blocks: [paragraph(text)] })))).toContain(
      text,
    );
  });

  it('a table wider than Word allows keeps its words', async () => {
    const head = Array.from({ length: 80 }, (_, index) => words(`k${index}`));
    const body = await bodyOf(
      printItem(1, 'Bred', { blocks: [{ type: 'table', align: [], head, rows: [] }] }),
    );
    const table = body.split('<w:tbl>').at(-1) ?? '';
    expect(table.match(/<w:tc>/g)).toHaveLength(63);
    expect(textOf(table)).toContain('k79');
  });

  it('an empty document is a cover', async () => {
    expect(textOf(await bodyOf())).toContain('PROTOKOLL');
  });
});
