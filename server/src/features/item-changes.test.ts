import { describe, expect, test } from 'vitest';
import { marked, snapshotOf } from '../../../test/support/cursor.ts';
import type { TextEdit } from '../lint/rule.ts';
import { codeLenses } from './code-lenses.ts';
import { ITEM_COMMANDS } from './item-commands.ts';
import { offsetAt } from './positions.ts';

const HEAD = 'Organ: Kulturnämnden\nBeslutande:\n- Anna Ek (S), jäv § 17\nParagrafer: 16-18\n\n';
const A = '§ 16 KUN-26/00001\n\nTaxa\n\nJämför med § 18.\n\n';
const B = '§ 17 KUN-26/00002\n\nGåva\n\nText av gåvan.\n\n';
const C = '§ 18\n\nLån\n';
const TEXT = HEAD + A + B + C;

/** The text after a command, run where the mark stands; null where it cannot be done. */
function changed(name: string, text: string): string | null {
  const { at, position } = marked(text);
  const found = ITEM_COMMANDS.get(`protokoll.${name}`)?.(at, offsetAt(at, position));
  return found ? applied(at.text, found) : null;
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  let result = text;
  let last = Number.POSITIVE_INFINITY;
  for (const { start, end, text: words } of sorted) {
    expect(end).toBeLessThanOrEqual(last);
    last = start;
    result = result.slice(0, start) + words + result.slice(end);
  }
  return result;
}

const labels = (text: string | null): (string | null)[] =>
  snapshotOf(text ?? '').minutes.items.map(({ label }) => label);
const titles = (text: string | null): string[] =>
  snapshotOf(text ?? '').minutes.items.map(({ title }) => title?.value ?? '');

test('a new § comes after the one at hand, and the numbers follow', () => {
  const now = changed('insertItem', TEXT.replace('Taxa', 'Ta│xa'));
  expect(labels(now)).toEqual(['16', '17', '18', '19']);
  expect(titles(now)).toEqual(['Taxa', 'Rubrik', 'Gåva', 'Lån']);
  expect(now).toContain('jäv § 18\nParagrafer: 16-19');
  expect(now).toContain('Jämför med § 19.');
});

test('a new § can be the last, and the first', () => {
  const last = changed('insertItem', TEXT.replace('Lån', 'Lån│'));
  expect(titles(last)).toEqual(['Taxa', 'Gåva', 'Lån', 'Rubrik']);
  expect(last).toContain('Paragrafer: 16-19');
  expect(labels(changed('insertItem', '│Organ: Kulturnämnden\n'))).toEqual(['1']);
});

describe('moved', () => {
  test('up, a § takes the number of the one before, and references go with them', () => {
    const now = changed('moveItemUp', TEXT.replace('Lån', 'L│ån'));
    expect(titles(now)).toEqual(['Taxa', 'Lån', 'Gåva']);
    expect(labels(now)).toEqual(['16', '17', '18']);
    expect(now).toContain('jäv § 18\nParagrafer: 16-18');
    expect(now).toContain('Jämför med § 17.');
    expect(now?.endsWith('Text av gåvan.\n')).toBe(true);
  });

  test('down and up again, everything is as it was', () => {
    const down = changed('moveItemDown', TEXT.replace('Taxa', 'Ta│xa'));
    expect(titles(down)).toEqual(['Gåva', 'Taxa', 'Lån']);
    expect(changed('moveItemUp', (down ?? '').replace('Taxa', 'Ta│xa'))).toBe(TEXT);
  });

  test('the first § does not go up, nor the last one down, and the head stays', () => {
    expect(changed('moveItemUp', TEXT.replace('Taxa', '│Taxa'))).toBeNull();
    expect(changed('moveItemDown', TEXT.replace('Lån', '│Lån'))).toBeNull();
    expect(changed('moveItemUp', `│${TEXT}`)).toBeNull();
  });
});

test('a § that is taken away leaves a note where something refers to it', () => {
  const now = changed('removeItem', TEXT.replace('Lån', 'L│ån'));
  expect(titles(now)).toEqual(['Taxa', 'Gåva']);
  expect(now).toContain('Jämför med § 18 [[§ 18 är borttagen: stämmer hänvisningen?]].');
  expect(now).toContain('Paragrafer: 16-17');
  expect(labels(changed('removeItem', TEXT.replace('Taxa', 'Ta│xa')))).toEqual(['16', '17']);
});

test('a § is split at a line, and joined again without losing a word', () => {
  const split = changed('splitItem', TEXT.replace('Text av', 'Text│ av'));
  expect(labels(split)).toEqual(['16', '17', '18', '19']);
  expect(split).toContain('§ 18\n\nRubrik\n\nText av gåvan.');
  expect(split).toContain('Jämför med § 19.');
  const joined = changed('joinItem', TEXT.replace('Taxa', 'Ta│xa'));
  expect(labels(joined)).toEqual(['16', '17']);
  expect(joined).toContain(
    '§ 16 KUN-26/00001, KUN-26/00002\n\nTaxa\n\nJämför med § 17.\n\nGåva\n\nText av gåvan.',
  );
  expect(joined).toContain('jäv § 16\nParagrafer: 16-17');
});

test('a § is not split in its title, nor where nothing would be left', () => {
  expect(changed('splitItem', TEXT.replace('Taxa', 'Ta│xa'))).toBeNull();
  expect(changed('splitItem', `${TEXT}\n│`)).toBeNull();
});

test('all §§ are numbered from the first', () => {
  const now = changed('renumberItems', TEXT.replace('§ 18\n', '§ 25\n').replace('Taxa', '│Taxa'));
  expect(labels(now)).toEqual(['16', '17', '18']);
});

test('line ends stay as they are', () => {
  const now = changed('insertItem', TEXT.replaceAll('\n', '\r\n').replace('Taxa', '│Taxa'));
  expect(now?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('lenses offer what can be done with each §, and nothing when it is verified', () => {
  const commands = codeLenses(snapshotOf(TEXT)).map(({ range, command }) => [
    range.start.line,
    command?.command.replace('protokoll.', ''),
  ]);
  expect(commands.slice(0, 3)).toEqual([
    [5, 'insertItem'],
    [5, 'moveItemDown'],
    [5, 'removeItem'],
  ]);
  expect(codeLenses(snapshotOf(`Status: Justerat\n${TEXT}`))).toEqual([]);
});
