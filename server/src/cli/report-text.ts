/** Messages for people: the source line with a mark below, and a summary. */
import type { Message } from '../lint/rule.ts';
import type { Counts } from '../locale/catalogue.ts';
import { excerpt, linesOf } from './excerpt.ts';
import { printable } from './printable.ts';
import type { Report } from './report.ts';
import type { Session } from './shell.ts';

/** Takes the session; returns a report for a terminal, ended by a line end. */
export function reportText(session: Session): Report {
  const counts: Counts = { fel: 0, varning: 0, info: 0, tips: 0 };
  let files = 0;
  return {
    add({ path, text, messages }) {
      files++;
      for (const { level } of messages) counts[level]++;
      if (messages.length === 0) return '';
      const lines = linesOf(text);
      return messages.map((message) => `${told(path, message, lines, session)}\n\n`).join('');
    },
    end() {
      if (files === 0) return '';
      const { clean, summary } = session.say.check;
      const any = counts.fel + counts.varning + counts.info + counts.tips > 0;
      return `${any ? summary(counts, files) : clean(files)}\n`;
    },
  };
}

function told(
  path: string,
  { position, level, rule, message, fixes }: Message,
  lines: readonly string[],
  { say, lang }: Session,
): string {
  const { line, column } = position.start;
  const fix = fixes?.[0] ? [`  ${say.check.fix}: ${fixes[0].title[lang]}`] : [];
  const words = [
    `${path}:${line}:${column}  ${say.check.level[level]}  ${rule}`,
    `  ${message[lang]}`,
    ...excerpt(lines, position),
    ...fix,
  ];
  return words.map(oneLine).join('\n');
}

/** A title or a name that is quoted may have a line end in it. */
function oneLine(text: string): string {
  return printable(text.replace(/[\r\n]+/gu, ' '));
}
