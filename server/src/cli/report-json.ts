/** Messages for programs. */
import { lineIndex, positionOf } from '../language/positions.ts';
import type { Checked, Report } from './report.ts';
import type { Session } from './shell.ts';

/**
 * Takes the session; returns a report that is a JSON array with an object a
 * message. Lines and columns are 1-based, columns in UTF-16 code units, ends
 * exclusive.
 */
export function reportJson({ lang }: Session): Report {
  const messages: unknown[] = [];
  return {
    add(file) {
      messages.push(...plainMessages(file, lang));
      return '';
    },
    end: () => `${JSON.stringify(messages, null, 2)}\n`,
  };
}

function plainMessages({ path, text, messages }: Checked, lang: Session['lang']): unknown[] {
  const lineStarts = lineIndex(text);
  return messages.map(({ rule, level, message, item, position, fixes = [] }) => ({
    file: path,
    rule,
    level,
    message: message[lang],
    item: item?.label ?? null,
    start: pointOf(position.start),
    end: pointOf(position.end),
    fixes: fixes.map(({ title, certain, edits }) => ({
      title: title[lang],
      certain,
      edits: edits.map((edit) => {
        const { start, end } = positionOf(lineStarts, edit.start, edit.end);
        return { start: pointOf(start), end: pointOf(end), text: edit.text };
      }),
    })),
  }));
}

function pointOf({ line, column }: { line: number; column: number }) {
  return { line, column };
}
