/** A Word template made to be slow takes time in proportion to its size. */
import { strToU8 } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { expectLinearGrowth, type Times, timed } from '../../../../../test/support/growth.ts';
import { spoiled, wordTemplateFile } from '../../../../../test/support/word-template.ts';
import { applyTemplate } from './apply-template.ts';
import { readTemplate } from './read-template.ts';

const LARGE = 40_000;
const SMALL = LARGE / 8;
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const OURS: ReadonlyMap<string, string> = new Map([
  ['word/document.xml', '<w:document><w:body><w:sectPr></w:sectPr></w:body></w:document>'],
  ['word/styles.xml', '<w:styles><w:style w:styleId="A"></w:style></w:styles>'],
  ['word/numbering.xml', '<w:numbering><w:num w:numId="1"></w:num></w:numbering>'],
]);

let file: Uint8Array = new Uint8Array();

beforeAll(async () => {
  file = await wordTemplateFile();
});

function timesOf(bytes: Uint8Array): Times {
  const [read, result] = timed(() => readTemplate(bytes));
  if ('fault' in result) throw new Error(result.fault);
  const facts = { continuations: [], mark: null, styles: { line: 'A', mark: 'A' } };
  const [applied] = timed(() => applyTemplate(result.parts, OURS, facts));
  return { read, apply: applied };
}

test.each([
  ['word/styles.xml', 'w:styles', '<w:style w:styleId="a">'],
  ['word/styles.xml', 'w:styles', '<w:style '],
  ['word/numbering.xml', 'w:numbering', '<w:num '],
  ['word/numbering.xml', 'w:numbering', '<w:num>'],
  ['word/document.xml', 'w:document', '<w:sectPr>'],
  ['word/document.xml', 'w:document', '<w:sectPr '],
  ['word/settings.xml', 'w:settings', '<w:mailMerge>'],
  ['word/settings.xml', 'w:settings', '<w:mailMerge '],
  ['word/header1.xml', 'w:hdr', '<w:instrText '],
  ['word/_rels/settings.xml.rels', 'Relationships', '<Relationship '],
  ['word/_rels/settings.xml.rels', 'Relationships', '<Relationship Type="x/attachedTemplate"/>'],
  ['word/_rels/settings.xml.rels', 'Relationships', '<!--'],
])('%s: <%s> full of %s', (path, root, piece) => {
  const made = (count: number): Uint8Array =>
    spoiled(file, { [path]: strToU8(`<${root} ${NAMESPACE}>${piece.repeat(count)}</${root}>`) });
  const [small, large] = [made(SMALL), made(LARGE)];
  expectLinearGrowth(
    () => timesOf(small),
    () => timesOf(large),
  );
});

test('paths as long as a zip file can have', () => {
  const made = (count: number): Uint8Array => {
    const paths = Array.from({ length: 20 }, (_, i) => `${'vbaProject'.repeat(count)}/${i}.bin`);
    return spoiled(file, Object.fromEntries(paths.map((path) => [path, 'x'])));
  };
  const [small, large] = [made(800), made(6400)];
  expectLinearGrowth(
    () => timesOf(small),
    () => timesOf(large),
  );
});

test('a picture from elsewhere is seen behind a > in another attribute', () => {
  const picture =
    '<Relationships><Relationship Id=">" Type="x/image" TargetMode="External" Target="https://exempelby.example/a.png"/></Relationships>';
  expect(readTemplate(spoiled(file, { 'word/_rels/header9.xml.rels': picture }))).toEqual({
    fault: 'external',
  });
});
