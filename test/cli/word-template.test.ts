/** The Word file that a profile names as template: used, or told why not. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { folderWith, run } from '../support/cli.ts';
import { spoiled, wordTemplateFile } from '../support/word-template.ts';

const EXAMPLE = readFileSync('examples/forsta-protokollet.protokoll', 'utf8');
const PROFILE = '{ "dokument": { "wordmall": "mall.docx" } }';

let template: Uint8Array;

beforeAll(async () => {
  template = await wordTemplateFile();
});

function folder(): string {
  return folderWith({ 'a.protokoll': EXAMPLE, 'protokoll.json': PROFILE });
}

/** Exports to Word; gives what was said on standard error, and whether the look is the template's. */
function exported(cwd: string): { stderr: string; isTemplate: boolean } {
  const { code, stderr } = run(['export', 'a.protokoll', '--to', 'docx'], { cwd });
  expect(code).toBe(0);
  const styles = unzipSync(readFileSync(join(cwd, 'a.docx')))['word/styles.xml'];
  return { stderr, isTemplate: strFromU8(styles ?? new Uint8Array()).includes('7030A0') };
}

test('gives the Word file its look', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'mall.docx'), template);
  expect(exported(cwd)).toEqual({ stderr: '', isTemplate: true });
});

test('is told of where it is missing, and the Word file made without', () => {
  const { stderr, isTemplate } = exported(folder());
  expect(isTemplate).toBe(false);
  expect(stderr).toContain('protokoll.json: ”wordmall” (mall.docx) finns inte');
  expect(stderr).toContain('Wordfilen gjordes utan mallen.');
});

test('is not used with macros', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'mall.docx'), spoiled(template, { 'word/vbaProject.bin': 'x' }));
  const { stderr, isTemplate } = exported(cwd);
  expect(isTemplate).toBe(false);
  expect(stderr).toContain('har makron');
});

test('is not read through a link out of the profile’s folder', () => {
  const elsewhere = folderWith();
  writeFileSync(join(elsewhere, 'annans.docx'), template);
  const cwd = folder();
  symlinkSync(join(elsewhere, 'annans.docx'), join(cwd, 'mall.docx'));
  const { stderr, isTemplate } = exported(cwd);
  expect(isTemplate).toBe(false);
  expect(stderr).toContain('leder ut ur profilens mapp');
});

test('makes a folder’s Word files anew when it has changed', () => {
  const cwd = folder();
  const exportFolder = (): string => run(['export', '.', '--to', 'docx'], { cwd }).stdout;
  writeFileSync(join(cwd, 'mall.docx'), template);
  expect(exportFolder()).toContain('a.docx');
  expect(exportFolder()).not.toContain('a.docx');
  writeFileSync(join(cwd, 'mall.docx'), spoiled(template, { 'word/media/vapen.png': 'x' }));
  expect(exportFolder()).toContain('a.docx');
});

test('is not used where it does not say in one place where the minutes go', async () => {
  const cwd = folder();
  const twice = [new Paragraph('{{protokoll}}'), new Paragraph('{{protokoll}}')];
  writeFileSync(join(cwd, 'mall.docx'), await wordTemplateFile(twice));
  const { stderr, isTemplate } = exported(cwd);
  expect(isTemplate).toBe(false);
  expect(stderr).toContain('”wordmall” (mall.docx) har {{protokoll}} på mer än ett ställe.');
});
