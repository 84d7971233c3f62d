/** The lines of the source, for rules and fixes that work on whole lines. */
import type { Range } from './place.ts';

const LINE_END = /[\r\n]/gu;

/** The line of a text that an offset stands in, without its line end. */
export function sourceLine(text: string, offset: number): Range {
  const fed = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  // Looked for on this line alone: most texts have none, and all before would be read.
  const start = fed + text.slice(fed, offset).lastIndexOf('\r') + 1;
  LINE_END.lastIndex = offset;
  return { start, end: LINE_END.exec(text)?.index ?? text.length };
}

/** Whether nothing but spaces stands before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(sourceLine(text, offset).start, offset).trim() === '';
}
