/** The nodes of a § line and of a title. */
import type { ItemLineReading, Stretch } from './item-line.ts';
import { joinLines, type Line, placeOf, textOf } from './lines.ts';
import { beforeSpaces } from './spaces.ts';
import type { CaseNumberMention, ItemLine, Title } from './tree.ts';

/** @returns the node of a § line, which ends before a title on the same line */
export function itemLineOf(line: Line, reading: ItemLineReading): ItemLine {
  const start = line.first;
  const end = reading.title ? beforeSpaces(line.text, start, reading.title.start) : line.last;
  const { value, spans } = textOf(line, start, end);
  const { form, number, lastNumber, letter, pending, prefix } = reading;
  return {
    type: 'itemLine',
    form,
    number,
    lastNumber,
    letter,
    pending,
    prefix,
    caseNumbers: reading.caseNumbers.map((stretch) => caseNumberOf(line, stretch)),
    position: placeOf(line, start, line, end),
    value,
    spans,
  };
}

function caseNumberOf(line: Line, { start, end }: Stretch): CaseNumberMention {
  const { value, spans } = textOf(line, start, end);
  return { type: 'caseNumber', position: placeOf(line, start, line, end), value, spans };
}

/**
 * @param lines lines
 * @param at index of the title's first line
 * @param next index behind its last
 * @param start index in the first line's view where it begins
 * @returns the title's node
 */
export function titleOf(lines: readonly Line[], at: number, next: number, start: number): Title {
  const first = lines[at] as Line;
  const last = lines[next - 1] as Line;
  const { value, spans } = joinLines(lines, at, next, start, ' ');
  return { type: 'title', position: placeOf(first, start, last, last.last), value, spans };
}
