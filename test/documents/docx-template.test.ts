/** A Word export with a municipality's template, as LibreOffice opens it. */
import { Paragraph } from 'docx';
import { expect, it } from 'vitest';
import { exportDocx } from '../../server/src/export/docx/export-docx.ts';
import { readTemplate } from '../../server/src/export/docx/template/read-template.ts';
import { convertToPdf } from '../support/libreoffice.ts';
import { modelText } from '../support/model-text.ts';
import { readPageLines } from '../support/page-lines.ts';
import { samplePrintDocument } from '../support/print-document.ts';
import { squeezed } from '../support/read-pdf.ts';
import { wordTemplateFile } from '../support/word-template.ts';

it('has the template’s head and foot on every page, and the words of the protokoll in order', async () => {
  const read = readTemplate(await wordTemplateFile());
  const document = { ...samplePrintDocument(), agenda: null };
  const bytes = await exportDocx(document, 'parts' in read ? read.parts : null);
  const pages = await readPageLines(await convertToPdf(bytes));
  const lines = pages.map((page) => page.map(({ text }) => text));
  expect(lines.map(([head]) => head)).toEqual([
    'Granångers kommun, Storgatan 1',
    ...lines.slice(1).map(() => 'Granånger'),
  ]);
  expect(lines.map((page) => page.at(-1))).toEqual(lines.map((_, index) => `Sida ${index + 1}`));
  expect(lines.every((page) => page[1]?.endsWith('Utkast'))).toBe(true);
  const continued = lines.filter((page) => / forts\. ?Utkast$/u.test(page[1] ?? ''));
  expect(continued.length).toBeGreaterThan(0);
  const body = lines.map((page) => page.slice(2, -1).join('')).join('');
  const tableHead = squeezed('Etapp Åtgärd Kostnad (kr)');
  const plain = (text: string): string =>
    squeezed(text)
      .replaceAll(tableHead, '')
      .replace(/\.{5,}/gu, '');
  expect(plain(body)).toBe(plain(modelText(document)));
});

it('stands between the words before and after the place that the template gives it', async () => {
  const words = ['Utdrag ur kommunens protokoll', '{{protokoll}}', 'Frågor besvaras av kansliet'];
  const read = readTemplate(await wordTemplateFile(words.map((text) => new Paragraph(text))));
  const document = { ...samplePrintDocument(), agenda: null };
  const bytes = await exportDocx(document, 'parts' in read ? read.parts : null);
  const pages = await readPageLines(await convertToPdf(bytes));
  const lines = pages.map((page) => page.map(({ text }) => text));
  expect(lines[0]?.[2]).toBe('Utdrag ur kommunens protokoll');
  expect(lines[0]?.join(' ')).toContain(document.body);
  const last = lines.at(-1) ?? [];
  expect(last).toContain('Frågor besvaras av kansliet');
  expect(last.join(' ')).not.toContain('forts.');
  expect(lines.flat().join(' ')).not.toContain('{{');
});
