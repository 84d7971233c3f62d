/** What the rules say, for marks in the preview. */
import type { Locale, Message } from '../lint/rule.ts';
import type { PreviewProblem } from './answer.ts';

/** Takes the messages of a protokoll; returns them for the page, in the same order. */
export function previewProblems(messages: readonly Message[], locale: Locale): PreviewProblem[] {
  return messages.map(({ rule, level, position, message, fixes }) => ({
    line: position.start.line - 1,
    // An end at a line's beginning belongs to the line above.
    endLine:
      Math.max(position.start.line, position.end.line - Number(position.end.column === 1)) - 1,
    character: position.start.column - 1,
    level,
    rule,
    message: message[locale],
    fixes: (fixes ?? []).map(({ title }) => title[locale]),
  }));
}
