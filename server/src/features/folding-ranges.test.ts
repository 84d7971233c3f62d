import { expect, test } from 'vitest';
import { snapshotOf } from '../../../test/support/cursor.ts';
import { foldingRanges } from './folding-ranges.ts';

test('head, lists of people, §§, sections, tables and long notes fold', () => {
  const at = snapshotOf(`Organ: Kulturnämnden

Beslutande:
- Siv Ek (C)
- Dan Öst (S)

§ 1

Taxa

## Bakgrund
| a | b |
| - | - |
| 1 | 2 |

[[En anteckning
på två rader.]]

## Beslut
- Taxan antas.

§ 2
`);
  const found = foldingRanges(at).map(
    ({ startLine, endLine, kind = '' }) => `${startLine}-${endLine}${kind}`,
  );
  expect(found).toEqual(['0-4', '2-4', '6-19', '10-13', '11-13', '15-16comment', '18-19']);
});
