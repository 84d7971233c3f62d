import { describe, expect, it } from 'vitest';
import { printItem } from '../../../../test/support/print-parts.ts';
import { bookmarkNames } from './bookmarks.ts';

function names(...ids: string[]): (string | undefined)[] {
  const found = bookmarkNames(ids.map((id) => printItem(1, 'Titel', { id })));
  return ids.map((id) => found.get(id));
}

describe('bookmarkNames', () => {
  it('are the ids, as Word can have them', () => {
    expect(names('paragraf-17', 'paragraf-17a', 'paragraf-21-22')).toEqual([
      'paragraf_17',
      'paragraf_17a',
      'paragraf_21_22',
    ]);
  });

  it('are running names where the id is none, too long, or taken', () => {
    const long = 'p'.repeat(41);
    expect(names('§ 1', long, 'p-1', 'P_1', '')).toEqual([
      'avsnitt_0',
      'avsnitt_1',
      'p_1',
      'avsnitt_3',
      'avsnitt_4',
    ]);
  });
});
