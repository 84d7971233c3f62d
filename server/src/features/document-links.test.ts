import { expect, test } from 'vitest';
import { snapshotOf, wordsAt } from '../../../test/support/cursor.ts';
import { documentLinks } from './document-links.ts';

const linksIn = (link: string, parts: object = {}) => {
  const at = snapshotOf(`§ 1\n\nTaxa\n\nBilaga: [Taxan](${link})\n`, {}, parts);
  return documentLinks(at).map(({ range, target }) => [wordsAt(at, range), target]);
};

test.each([
  ['taxa.pdf', 'file:///kommun/2026/taxa.pdf'],
  ['../bilagor/taxa.pdf', 'file:///kommun/bilagor/taxa.pdf'],
  ['bilagor/å.pdf#sida=2', 'file:///kommun/2026/bilagor/%C3%A5.pdf'],
])('%s is a file of the workspace', (link, target) => {
  expect(linksIn(link)).toEqual([[link, target]]);
});

test.each([
  '../../hemlig.pdf',
  '/etc/passwd',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'command:x',
  '..\\..\\hemlig.pdf',
  '..%2f..%2fhemlig.pdf',
  '%2e%2e/%2e%2e/hemlig.pdf',
  '//server/fil.pdf',
  'https://exempel.se/',
  '#sida',
])('%s is none', (link) => {
  expect(linksIn(link)).toEqual([]);
});

test('a protokoll that is in no folder links nowhere', () => {
  expect(linksIn('taxa.pdf', { uri: 'untitled:Untitled-1' })).toEqual([]);
  expect(linksIn('taxa.pdf', { folders: [] })).toEqual([]);
});
