import { expect, test } from 'vitest';
import { marked } from '../../../test/support/cursor.ts';
import { applyEdits } from '../lint/certain-fixes.ts';
import { ITEM_COMMANDS } from './item-commands.ts';
import { newTitleRange } from './new-title.ts';
import { offsetAt } from './positions.ts';

const TEXT = `Paragrafer: 9-10

§ 9

Dagordning

Beslutet i § 10 gäller.
│Mer om det.

§ 10

Rubrik
`;

/** The line of the title, with the lines around it, after a command at the mark. */
function after(command: string): string | null {
  const { at, position } = marked(TEXT);
  const edits = ITEM_COMMANDS.get(command)?.(at, offsetAt(at, position)) ?? [];
  const range = newTitleRange(at, command, edits);
  if (!range) return null;
  const lines = applyEdits(at.text, edits).split('\n');
  const title = lines[range.start.line]?.slice(range.start.character, range.end.character);
  return `${lines[range.start.line - 2]} ${title}`;
}

test('is the title of the § that was added, however numbers before it have grown', () => {
  expect(after('protokoll.insertItem')).toBe('§ 10 Rubrik');
  expect(after('protokoll.splitItem')).toBe('§ 10 Rubrik');
});

test('is none where no § was added', () => {
  expect(after('protokoll.moveItemDown')).toBeNull();
  expect(after('protokoll.joinItem')).toBeNull();
});
