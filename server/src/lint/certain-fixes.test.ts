import { describe, expect, test } from 'vitest';
import { expectLinearGrowth, timed } from '../../../test/support/growth.ts';
import { applyEdits, certainEdits } from './certain-fixes.ts';
import type { Message, TextEdit } from './rule.ts';

const edit = (start: number, end: number, text = '-'): TextEdit => ({ start, end, text });

function message(edits: TextEdit[], certain = true): Pick<Message, 'fixes'> {
  return { fixes: [{ title: { sv: 'Ändra', en: 'Change' }, edits, certain }] };
}

describe('certain edits', () => {
  test('come in the order of the text, whatever the order of the messages', () => {
    const edits = certainEdits([message([edit(6, 7)]), message([edit(0, 1), edit(3, 4)])]);
    expect(edits.map(({ start }) => start)).toEqual([0, 3, 6]);
    expect(applyEdits('abcdefgh', edits)).toBe('-bc-ef-h');
  });

  test('leave out a fix where one of its edits touches an earlier fix, wholly', () => {
    const first = message([edit(4, 6)]);
    expect(certainEdits([first, message([edit(0, 1), edit(5, 8)])])).toEqual([edit(4, 6)]);
    expect(certainEdits([first, message([edit(6, 8)])])).toEqual([edit(4, 6)]);
    expect(certainEdits([first, message([edit(2, 4)])])).toEqual([edit(4, 6)]);
    expect(certainEdits([first, message([edit(0, 9)])])).toEqual([edit(4, 6)]);
  });

  test('leave out fixes that someone must choose', () => {
    expect(certainEdits([message([edit(0, 1)], false), {}])).toEqual([]);
  });

  test('are found in time in proportion to their number', () => {
    const times = (count: number) => () => {
      const messages = Array.from({ length: count }, (_, i) => message([edit(2 * i, 2 * i + 1)]));
      return { certain: timed(() => certainEdits(messages))[0] };
    };
    expectLinearGrowth(times(10_000), times(80_000));
  });
});
