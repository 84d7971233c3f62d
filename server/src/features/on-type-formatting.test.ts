import { expect, test } from 'vitest';
import { edited, marked } from '../../../test/support/cursor.ts';
import { onTypeFormatting } from './on-type-formatting.ts';

/** The text after a character was typed before the mark. */
function typed(text: string, character = '\n'): string {
  const { at, position } = marked(text);
  return edited(at.text, onTypeFormatting(at, position, character));
}

const FIRST = '§ 1\n\nDagordning\n\n';

test.each([
  ['a § gets the next number', `${FIRST}§\n│`, `${FIRST}§ 2\n`],
  ['a § with a case number, too', `${FIRST}§ KS-26/00101\n│`, `${FIRST}§ 2 KS-26/00101\n`],
  ['a tolerated § line becomes canonical', `${FIRST}§2.\n│`, `${FIRST}§ 2\n`],
  ['a § line in order stays', `${FIRST}§ 2 KS-26/00101\n│`, `${FIRST}§ 2 KS-26/00101\n`],
  ['the file’s first § without a number stays', '§\n│', '§\n'],
  ['an empty list mark goes away', `${FIRST}- ett\n- \n│`, `${FIRST}- ett\n\n`],
  ['also where the editor put another below', `${FIRST}- ett\n- \n- │`, `${FIRST}- ett\n\n`],
  ['a list goes on', `${FIRST}- ett\n│`, `${FIRST}- ett\n- `],
  ['a numbered list goes on', `${FIRST}19. ett\n│`, `${FIRST}19. ett\n20. `],
  ['a lettered list goes on', `${FIRST}Punkter:\na) ett\n│`, `${FIRST}Punkter:\na) ett\nb) `],
  ['a mark that the editor put stays', `${FIRST}- ett\n- │`, `${FIRST}- ett\n- `],
  ['a list of people goes on', `Beslutande:\n- Siv Ek (C)\n│`, `Beslutande:\n- Siv Ek (C)\n- `],
  ['prose stays', `${FIRST}Text  med   blanksteg\n│`, `${FIRST}Text  med   blanksteg\n`],
])('Enter: %s', (_, before, after) => {
  expect(typed(before)).toBe(after);
});

test('Enter behind a table’s row aligns the table', () => {
  const table = '## Ekonomi\n| a | bb |\n| - | - |\n| 100 | 2 |\n';
  expect(typed(`${FIRST}${table}│`)).toBe(
    `${FIRST}## Ekonomi\n| a   | bb  |\n| --- | --- |\n| 100 | 2   |\n`,
  );
});

test('nothing else in the text is touched', () => {
  const before = 'Organ:   Kulturnämnden\n\n§ 1\n\nDagordning\n\n§\n│\n\n•  ett\n';
  expect(typed(before)).toBe('Organ:   Kulturnämnden\n\n§ 1\n\nDagordning\n\n§ 2\n\n\n•  ett\n');
});
