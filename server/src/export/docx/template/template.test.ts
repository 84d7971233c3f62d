import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { samplePrintDocument } from '../../../../../test/support/print-document.ts';
import { spoiled, wordTemplateFile } from '../../../../../test/support/word-template.ts';
import { xmlProblem } from '../../../../../test/support/xml.ts';
import { exportDocx } from '../export-docx.ts';
import { readTemplate, type TemplateParts } from './read-template.ts';

let file: Uint8Array = new Uint8Array();
let template: TemplateParts = new Map();
let parts = new Map<string, string>();

function taken(bytes: Uint8Array): TemplateParts {
  const read = readTemplate(bytes);
  if ('fault' in read) throw new Error(read.fault);
  return read.parts;
}

async function exported(from: TemplateParts): Promise<Map<string, string>> {
  const files = unzipSync(await exportDocx(samplePrintDocument(), from));
  return new Map(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

const part = (path: string): string => parts.get(path) ?? '';

beforeAll(async () => {
  file = await wordTemplateFile();
  template = taken(file);
  parts = await exported(template);
});

describe('a Word export with a template', () => {
  it('is well-formed in every part, states each once, and has what it refers to', () => {
    const types = part('[Content_Types].xml');
    for (const [path, xml] of parts) {
      if (!/\.(?:xml|rels)$/u.test(path)) continue;
      expect([path, xmlProblem(xml)]).toEqual([path, null]);
      expect(types.split(`PartName="/${path}"`).length).toBeLessThanOrEqual(2);
    }
    const links = part('word/_rels/document.xml.rels');
    const ids = [...links.matchAll(/ Id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...part('word/document.xml').matchAll(/r:id="([^"]+)"/gu)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has the look of the template, and the words of the protokoll alone', () => {
    const body = part('word/document.xml');
    expect(part('word/styles.xml')).toContain('7030A0');
    expect(part('word/styles.xml').match(/<w:name w:val="heading 1"\/>/giu)).toHaveLength(1);
    expect(body).toContain('w:left="2268"');
    expect(body).not.toContain('Skriv protokollet här');
  });

  it('names every style by an id that the style sheet has', () => {
    const styles = part('word/styles.xml');
    const ids = new Set([...styles.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id));
    const used = part('word/document.xml').matchAll(/<w:[prs]\w*Style w:val="([^"]+)"/gu);
    const names = [...used].map(([, id]) => id ?? '');
    expect(names.filter((id) => !ids.has(id))).toEqual([]);
    expect(names).toContain('Punkt');
  });

  it('has the lists of both, each by its own number', () => {
    const numbering = part('word/numbering.xml');
    const lists = [...numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(lists).size).toBe(lists.length);
    expect(numbering).toContain('upperRoman');
    const used = part('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/gu);
    for (const [, id] of used) expect([...lists, '0']).toContain(id);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '));
  });

  it('is the same bytes for the same template and protokoll', async () => {
    const again = await exportDocx(samplePrintDocument(), taken(file));
    expect(Buffer.compare(again, await exportDocx(samplePrintDocument(), template))).toBe(0);
  });

  it('does not say from which file the template was made', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///K:/Mallar/hemlig.dotx" TargetMode="External"/></Relationships>';
    const result = await exported(taken(spoiled(file, { 'word/_rels/settings.xml.rels': rels })));
    expect([...result.values()].join('')).not.toContain('hemlig');
  });
});

describe('a file that can be no template', () => {
  const fault = (bytes: Uint8Array): unknown => {
    const read = readTemplate(bytes);
    return 'fault' in read ? read.fault : null;
  };

  it('is no Word file', () => {
    expect(fault(new Uint8Array())).toBe('not-word');
    expect(fault(Buffer.from('hej'))).toBe('not-word');
    expect(fault(file.subarray(0, file.length / 2))).toBe('not-word');
    expect(fault(spoiled(file, { 'word/styles.xml': null }))).toBe('not-word');
    expect(fault(spoiled(file, { 'word/styles.xml': '<w:styles' }))).toBe('not-word');
    expect(fault(spoiled(file, { '[Content_Types].xml': '<t:Types></t:Types>' }))).toBe('not-word');
    const entity = '<!DOCTYPE x [<!ENTITY a "b">]><x/>';
    expect(fault(spoiled(file, { 'word/theme/theme1.xml': entity }))).toBe('not-word');
  });

  it('hides nothing in an encoding that is not read here', () => {
    const entity = '<!DOCTYPE x [<!ENTITY a "b">]><x/>';
    const little = Buffer.from(`\uFEFF${entity}`, 'utf16le');
    for (const hidden of [
      little,
      Buffer.from(little).swap16(),
      Buffer.from(entity, 'utf16le'),
      Buffer.from('<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-<x/>'),
      Buffer.from("<?xml version='1.0' encoding = 'IBM037'?><x/>"),
    ]) {
      expect(fault(spoiled(file, { 'word/theme/theme1.xml': hidden }))).toBe('not-word');
    }
    const plain = '\uFEFF<?xml version="1.0" encoding="utf-8"?><x/>';
    expect(fault(spoiled(file, { 'word/theme/theme1.xml': plain }))).toBeNull();
  });

  it('has macros or fetches from elsewhere', () => {
    expect(fault(spoiled(file, { 'word/vbaProject.bin': 'x' }))).toBe('active');
    const picture =
      '<Relationships><Relationship Id="a" Type="x/image" TargetMode="External" Target="https://exempelby.example/a.png"/></Relationships>';
    expect(fault(spoiled(file, { 'word/_rels/header9.xml.rels': picture }))).toBe('external');
  });

  it('is larger unpacked than any letterhead', () => {
    const bomb = spoiled(file, { 'word/media/bomb.bmp': new Uint8Array(110_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(fault(bomb)).toBe('too-large');
  });
});
