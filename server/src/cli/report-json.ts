/** Messages for programs. */
import { lineIndex, positionOf } from '../language/positions.ts';
import type { Checked, ReportMaker } from './report.ts';
import type { Session } from './shell.ts';

/**
 * Takes the session; returns a report that is a JSON array with an object a
 * message. Lines and columns are 1-based, columns in UTF-16 code units, ends
 * exclusive.
 */
export const reportJson: ReportMaker = ({ lang }) => {
  let isEmpty = true;
  return {
    render: (file) =>
      plainMessages(file, lang)
        .map((message) => indented(message, '  '))
        .join(',\n'),
    add({ text }) {
      if (text === '') return '';
      const before = isEmpty ? '[\n' : ',\n';
      isEmpty = false;
      return before + text;
    },
    end: () => (isEmpty ? '[]\n' : '\n]\n'),
  };
};

/** A value as it stands deeper in a larger one. */
export function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replace(/^/gmu, indent);
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
