/** Messages for people: the source line with a mark below, and a summary. */
import type { Message } from '../lint/rule.ts';
import type { Counts } from '../locale/catalogue.ts';
import { excerpt, linesOf } from './excerpt.ts';
import { oneLine } from './printable.ts';
import type { ReportMaker } from './report.ts';
import type { Session } from './shell.ts';

/** Takes the session; returns a report for a terminal, ended by a line end. */
export const reportText: ReportMaker = (session) => {
  const counts: Counts = { fel: 0, varning: 0, info: 0, tips: 0 };
  const byRule = new Map<string, number>();
  let files = 0;
  return {
    render({ path, text, messages }) {
      if (messages.length === 0) return '';
      const lines = linesOf(text);
      return messages.map((message) => `${told(path, message, lines, session)}\n\n`).join('');
    },
    add({ text, tally }) {
      files++;
      for (const { rule, level, count } of tally) {
        counts[level] += count;
        byRule.set(rule, (byRule.get(rule) ?? 0) + count);
      }
      return text;
    },
    end() {
      if (files === 0) return '';
      const { clean, summary } = session.say.check;
      if (byRule.size === 0) return `${clean(files)}\n`;
      const rules = files > 1 ? `${ruleTable(byRule)}\n\n` : '';
      return `${rules}${summary(counts, files)}\n`;
    },
  };
};

/** How often each rule spoke, the most talkative first. */
function ruleTable(byRule: ReadonlyMap<string, number>): string {
  const rows = [...byRule].sort(
    ([rule, count], [other, most]) => most - count || Number(rule > other) - Number(rule < other),
  );
  const width = String(rows[0]?.[1] ?? 0).length;
  return rows.map(([rule, count]) => `${String(count).padStart(width)}  ${rule}`).join('\n');
}

function told(
  path: string,
  { position, level, rule, message, fixes }: Message,
  lines: readonly string[],
  { say, lang }: Pick<Session, 'say' | 'lang'>,
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
