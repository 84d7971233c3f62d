import { expect, test } from 'vitest';
import { analyse } from '../analysis.ts';
import { buildPrintDocument } from '../print/build.ts';
import type { PrintDocument } from '../print/model.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { changedPart } from './changed-part.ts';

const TEXT = 'Organ: Kulturnämnden\n\n§ 1\n\nDagordning\n\n§ 2\n\nTaxa\n\n## Bakgrund\n\nOrd.\n';
const PAGES = {
  total: 3,
  items: new Map([
    ['paragraf-1', { first: 2, last: 2 }],
    ['paragraf-2', { first: 3, last: 3 }],
  ]),
};

function printed(text: string, newPageForEachItem = true): PrintDocument {
  const { minutes, tree } = analyse(text);
  const document = buildPrintDocument(minutes, tree, defaultProfile, { final: false });
  return { ...document, style: { ...document.style, newPageForEachItem } };
}

test('a § that has changed is numbered as it was in the whole', () => {
  const part = changedPart(printed(TEXT), printed(TEXT.replace('Ord.', 'Ord till.')), PAGES);
  expect(part?.item).toBe('paragraf-2');
  expect(part?.stretch).toMatchObject({ from: 1, numbering: { before: 2, total: 3 } });
});

test('what only stands elsewhere in the source has not changed', () => {
  const moved = TEXT.replace('§ 1\n', '\n\n§ 1\n');
  expect(changedPart(printed(TEXT), printed(moved), PAGES)).toBeNull();
  const part = changedPart(printed(TEXT), printed(moved.replace('Ord.', 'Ord till.')), PAGES);
  expect(part?.item).toBe('paragraf-2');
});

test('where §§ follow each other on a page there is no part', () => {
  const [before, after] = [printed(TEXT, false), printed(TEXT.replace('Ord.', 'O.'), false)];
  expect(changedPart(before, after, PAGES)).toBeNull();
});

test('a § whose pages are not known is no part', () => {
  const pages = { total: 3, items: new Map() };
  expect(changedPart(printed(TEXT), printed(TEXT.replace('Ord.', 'O.')), pages)).toBeNull();
});
