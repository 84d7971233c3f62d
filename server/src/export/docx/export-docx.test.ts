import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  paragraphWith,
  partOf,
  partsOf,
  textOf,
} from '../../../../test/support/docx-parts.ts';
import { printDocumentWith, samplePrintDocument } from '../../../../test/support/print-document.ts';
import { list, paragraph, printItem, words } from '../../../../test/support/print-parts.ts';

describe('exportDocx: what a secretary goes on working in', () => {
  it('has Word’s own styles for headings and lists', async () => {
    const styles = await partOf('word/styles.xml');
    for (const name of [
      'heading 1',
      'heading 2',
      'heading 3',
      'Title',
      'List Bullet',
      'List Number',
    ]) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    }
    const body = await partOf('word/document.xml');
    expect(paragraphWith('>Bakgrund<', body)).toContain('w:val="Heading2"');
    expect(paragraphWith('>Propositionsordning<', body)).toContain('w:val="Heading3"');
    const used = [...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)];
    for (const [, id] of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  it('is proofread as Swedish', async () => {
    expect(await partOf('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
  });

  it('heads each § with case number, § number and title in one heading', async () => {
    const own = paragraphWith(
      '§ 17',
      await bodyOf(printItem(17, 'Taxa', { caseNumbers: ['KS-26/00101'] })),
    );
    expect(own).toContain('w:val="Heading1"');
    expect(textOf(own)).toBe('KS-26/00101\t§ 17\n\nTaxa');
  });

  it('numbers pages as 13(35) with fields, in every head', async () => {
    const parts = await partsOf(samplePrintDocument());
    const heads = [...parts].filter(([path]) => /^word\/head(er)?\d+\.xml$/.test(path));
    expect(heads).toHaveLength(2 + 7);
    for (const [, xml] of heads) expect(xml).toMatch(/>PAGE<.*>\(<.*>NUMPAGES<.*>\)</);
  });

  it('gives each § a section whose later pages say that it goes on', async () => {
    const parts = await partsOf(samplePrintDocument());
    const body = parts.get('word/document.xml') ?? '';
    const sections = [...body.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/g)].map(([, xml]) => xml ?? '');
    expect(sections).toHaveLength(8);
    for (const xml of sections) {
      expect(xml).toContain('<w:titlePg/>');
      expect(xml).toContain('<w:type w:val="nextPage"/>');
      expect(xml).toContain('w:w="11906" w:h="16838"');
    }
    expect(textOf(parts.get('word/head1.xml') ?? '')).toContain('§ 16 forts.');
    expect(textOf(parts.get('word/head7.xml') ?? '')).toContain('§§ 21–22 forts.');
    expect(textOf(parts.get('word/header1.xml') ?? '')).not.toContain('forts.');
  });

  it('lets §§ run on in one section where the profile says so', async () => {
    const document = samplePrintDocument();
    document.style.newPageForEachItem = false;
    const parts = await partsOf(document);
    expect(parts.get('word/document.xml')?.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(parts.get('word/document.xml')).not.toContain('<w:framePr');
    expect([...parts.values()].join('')).not.toContain('forts.');
  });

  it('repeats the head of a table on every page', async () => {
    const rows = (await partOf('word/document.xml')).split('<w:tr>');
    const head = rows.filter((row) => row.includes('<w:tblHeader/>'));
    expect(head.map(textOf)).toEqual(['EtappÅtgärdKostnad (kr)', 'LedamotJaNejAvstår']);
  });

  it('marks a draft on every page, and nothing else', async () => {
    const draft = await partsOf(samplePrintDocument());
    expect(draft.get('word/head3.xml')).toContain('>Utkast<');
    const final = await partsOf({ ...samplePrintDocument(), mark: null });
    expect(
      [...final].filter(([path, xml]) => !path.includes('styles') && xml.includes('Utkast')),
    ).toEqual([]);
  });

  it('prints the foot columns once, for all sections to inherit', async () => {
    const parts = await partsOf(samplePrintDocument());
    const feet = [...parts].filter(([path]) => path.startsWith('word/footer'));
    expect(feet).toHaveLength(2);
    for (const [, xml] of feet)
      expect(textOf(xml)).toBe('Justering (sign)UtdragsbestyrkandeExpediering');
  });

  it('links the list of §§ to each §, with a page that Word fills in', async () => {
    const body = await partOf('word/document.xml');
    expect(body).toContain('<w:hyperlink w:history="1" w:anchor="paragraf_17">');
    expect(body).toContain('<w:fldSimple w:instr="PAGEREF paragraf_17 \\h"');
    expect(body.match(/w:name="paragraf_17"/g)).toHaveLength(1);
  });

  it('stands on the paper and in the font of the profile', async () => {
    const document = samplePrintDocument();
    document.style = { ...document.style, paper: 'a5', font: 'Source Serif 4', accent: '#1f4e79' };
    const parts = await partsOf(document);
    expect(parts.get('word/document.xml')).toContain('w:w="8391" w:h="11906"');
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Source Serif 4"');
    expect(parts.get('word/styles.xml')).toContain('<w:color w:val="1F4E79"/>');
    expect(parts.get('word/fontTable.xml')).toContain('w:val="Source Serif Pro,Cambria"');
  });

  it('prints the end mark of the profile, or none', async () => {
    const item = printItem(1, 'Slut', { blocks: [paragraph('Text'), { type: 'end-mark' }] });
    expect(textOf(await bodyOf(item))).toContain('-----');
    const document = printDocumentWith([item]);
    document.style.endMark = null;
    expect(textOf(await partOf('word/document.xml', document))).not.toContain('-----');
  });

  it('keeps the end mark with what stands before it', async () => {
    const body = await bodyOf(
      printItem(1, 'Slut', {
        blocks: [
          list('points', [
            ['•', 'Ett'],
            ['•', 'Två'],
          ]),
          { type: 'end-mark' },
        ],
      }),
    );
    expect(paragraphWith('>Två<', body)).toContain('<w:keepNext/>');
    expect(paragraphWith('>Ett<', body)).not.toContain('<w:keepNext/>');
  });
});

describe('exportDocx: recipients', () => {
  const recipients = (count: number) => ({
    heading: 'Beslutet skickas till',
    lines: Array.from({ length: count }, (_, index) => words(`Mottagare ${index + 1}`)),
  });

  it('stand in a frame at the foot of the page, after the end mark in the text', async () => {
    const body = await bodyOf(
      printItem(1, 'Titel', {
        blocks: [paragraph('Text'), { type: 'end-mark' }],
        recipients: recipients(3),
      }),
    );
    expect(paragraphWith('Mottagare 3', body)).toMatch(
      /<w:framePr [^>]*w:vAnchor="margin"[^>]*w:yAlign="bottom"/,
    );
    expect(textOf(body)).toMatch(/-----Beslutet skickas tillMottagare 1Mottagare 2Mottagare 3$/);
  });

  it('stand in the text where a frame could not hold them', async () => {
    expect(await bodyOf(printItem(1, 'Titel', { recipients: recipients(40) }))).not.toContain(
      '<w:framePr',
    );
  });
});
