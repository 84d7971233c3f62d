/** Messages for programs. */
import { lineIndex, positionOf } from '../language/positions.ts';
import type { Checked } from './report.ts';
import type { Session } from './shell.ts';

/**
 * Takes checked files; returns a JSON array with an object a message. Lines and
 * columns are 1-based, columns in UTF-16 code units, ends exclusive.
 */
export function reportJson(files: readonly Checked[], { lang }: Session): string {
  const messages = files.flatMap((file) => {
    const lineStarts = lineIndex(file.text);
    return file.messages.map(({ rule, level, message, item, position, fixes = [] }) => ({
      file: file.path,
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
  });
  return `${JSON.stringify(messages, null, 2)}\n`;
}

function pointOf({ line, column }: { line: number; column: number }) {
  return { line, column };
}
