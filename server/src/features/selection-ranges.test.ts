import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver/node';
import { marked, wordsAt } from '../../../test/support/cursor.ts';
import { selectionRanges } from './selection-ranges.ts';

test('a selection grows from the word to the protokoll', () => {
  const { at, position } = marked('§ 1\n\nTaxa\n\n## Beslut\n- Taxan an│tas.\n- Två.\n');
  const grown: string[] = [];
  for (
    let one: SelectionRange | undefined = selectionRanges(at, [position])[0];
    one;
    one = one.parent
  ) {
    grown.push(wordsAt(at, one.range));
  }
  expect(grown).toEqual([
    'antas',
    'Taxan antas.',
    '- Taxan antas.',
    '- Taxan antas.\n- Två.',
    '## Beslut\n- Taxan antas.\n- Två.',
    '§ 1\n\nTaxa\n\n## Beslut\n- Taxan antas.\n- Två.',
    '§ 1\n\nTaxa\n\n## Beslut\n- Taxan antas.\n- Två.\n',
  ]);
});

test('there is one for every position, wherever it is', () => {
  const { at } = marked('§ 1\n');
  const far = { line: 99, character: 99 };
  expect(selectionRanges(at, [far, far])).toHaveLength(2);
});
