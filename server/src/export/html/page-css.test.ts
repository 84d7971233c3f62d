import { expect, test } from 'vitest';
import { samplePrintDocument } from '../../../../test/support/print-document.ts';
import { pageCss } from './page-css.ts';

test('words become CSS strings that cannot end', () => {
  const document = samplePrintDocument();
  document.running.organisation = 'A"}\n</style>\\é';
  const css = pageCss(document);
  expect(css).toContain('"A\\000022\\00007d\\00000a\\00003c\\00002fstyle\\00003e\\00005c\\0000e9');
  expect(css).not.toContain('</style>');
});

test.each([
  [[], ['@top-right']],
  [['A', 'B'], ['@bottom-left{content:"A"}@bottom-right{content:"B"}']],
  [['A', 'B', 'C', 'D'], ['@bottom-center{content:"A\\000020\\0000b7\\000020B']],
])('foot columns %j', (foot, expected) => {
  const document = samplePrintDocument();
  document.running.foot = foot;
  for (const part of expected) expect(pageCss(document)).toContain(part);
  if (foot.length === 0) expect(pageCss(document)).not.toMatch(/@bottom[^}]*[A-Z]/u);
});

test('paper is what the style says', () => {
  const document = samplePrintDocument();
  expect(pageCss({ ...document, style: { ...document.style, paper: 'a5' } })).toContain('size:A5');
});
