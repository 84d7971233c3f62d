import { expect, test } from 'vitest';
import { safeUrl } from './safe-url.ts';

test.each([
  'https://exempelby.example/taxor?ar=2026&sort=namn',
  'http://exempelby.example',
  'mailto:kansli@exempelby.example',
  'bilagor/taxa 2026.pdf',
  'taxa.pdf#sida-2',
  '../2025/§ 17: taxa.pdf',
])('%s may stand in a page', (url) => {
  expect(safeUrl(url)).toBe(url);
});

test.each([
  '',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'K:\\Protokoll\\AU.docx',
  '//annan.example/spår',
  '\\\\server\\delning',
  '/etc/passwd',
  'blob:https://exempelby.example/1',
  'https:annan.example',
])('%j may not', (url) => {
  expect(safeUrl(url)).toBeNull();
});
