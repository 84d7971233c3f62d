import { Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { samplePrintDocument } from '../../../../../test/support/print-document.ts';
import { spoiled, wordTemplateFile } from '../../../../../test/support/word-template.ts';
import { xmlProblem } from '../../../../../test/support/xml.ts';
import { exportDocx } from '../export-docx.ts';
import { readTemplate } from './read-template.ts';

const HERE = '{{protokoll}}';

function inTable(words: string): Table {
  const cell = new TableCell({ children: [new Paragraph(words)] });
  return new Table({ rows: [new TableRow({ children: [cell] })] });
}

async function faultOf(...body: (Paragraph | Table)[]): Promise<string | null> {
  const read = readTemplate(await wordTemplateFile(body));
  return 'fault' in read ? read.fault : null;
}

async function documentOf(file: Uint8Array): Promise<string> {
  const read = readTemplate(file);
  if ('fault' in read) throw new Error(read.fault);
  const parts = unzipSync(await exportDocx(samplePrintDocument(), read.parts));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

describe('where the template says that the minutes go', () => {
  it('they stand between what it has before and after, whatever runs the word is in', async () => {
    const split = new Paragraph({ children: [new TextRun('{{proto'), new TextRun('koll}} ')] });
    const body = [new Paragraph('Före'), inTable('I en tabell'), split, new Paragraph('Efter')];
    const xml = await documentOf(await wordTemplateFile(body));
    expect(xmlProblem(xml)).toBeNull();
    const places = ['Före', 'I en tabell', samplePrintDocument().body, 'Efter'];
    const found = places.map((words) => xml.indexOf(words));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect(xml).not.toContain('koll}}');
  });

  it('what is kept has the prefixes that it uses, and no sections and places of its own', async () => {
    const file = await wordTemplateFile([new Paragraph('Före'), new Paragraph(HERE)]);
    const own = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
      .replace('<w:document ', '<w:document xmlns:egen="urn:egen" ')
      .replace(
        '<w:p>',
        '<w:p egen:x="1"><w:pPr><w:sectPr w:rsidR="1"><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:pPr><w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>',
      );
    const xml = await documentOf(spoiled(file, { 'word/document.xml': own }));
    expect(xmlProblem(xml)).toBeNull();
    expect(xml).toContain('egen:x="1"');
    expect(xml).toContain('xmlns:egen="urn:egen"');
    expect(xml).not.toContain('w:rsidR="1"');
    expect(xml).not.toContain('w:name="a"');
  });
});

describe('a placeholder that says nothing', () => {
  it('stands twice', async () => {
    expect(await faultOf(new Paragraph(HERE), new Paragraph('Eller'), new Paragraph(HERE))).toBe(
      'placeholder-twice',
    );
    expect(await faultOf(new Paragraph(HERE), inTable(HERE))).toBe('placeholder-twice');
  });

  it('stands in a table, in running text or in a header', async () => {
    expect(await faultOf(inTable(HERE))).toBe('placeholder-place');
    expect(await faultOf(new Paragraph(`Här: ${HERE}`))).toBe('placeholder-place');
    const file = await wordTemplateFile();
    const parts = unzipSync(file);
    const path = Object.keys(parts).find((name) => /^word\/header\d+\.xml$/u.test(name)) ?? '';
    const head = strFromU8(parts[path] ?? new Uint8Array()).replace(
      />Granånger[^<]*</u,
      `>${HERE}<`,
    );
    const read = readTemplate(spoiled(file, { [path]: head }));
    expect('fault' in read && read.fault).toBe('placeholder-place');
  });

  it('is none where the template has other words', async () => {
    expect(await faultOf(new Paragraph('protokoll {protokoll}'))).toBeNull();
  });
});
