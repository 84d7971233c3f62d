/** The lines of the source, for rules and fixes that work on whole lines. */
import type { Range } from './place.ts';

const LINE_END = /[\r\n]/gu;

/** The line of a text that an offset stands in, without its line end. */
export function sourceLine(text: string, offset: number): Range {
  const start =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  LINE_END.lastIndex = offset;
  return { start: offset === 0 ? 0 : start, end: LINE_END.exec(text)?.index ?? text.length };
}

/** Whether nothing but spaces stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(sourceLine(text, offset).start, offset).trim() === '';
}
