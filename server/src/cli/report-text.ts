/** Messages for people: the source line with a mark below, and a summary. */
import type { Message } from '../lint/rule.ts';
import type { Counts } from '../locale/catalogue.ts';
import type { Checked } from './report.ts';
import type { Session } from './shell.ts';

/** As much of a line as is shown around the place. */
const WIDEST = 100;

/** Takes checked files; returns the report for a terminal, ended by a line end. */
export function reportText(files: readonly Checked[], session: Session): string {
  const blocks = files.flatMap((file) => {
    const lines = file.text.split(/\r\n?|\n/u);
    return file.messages.map((message) => reportMessage(file.path, message, lines, session));
  });
  return `${[...blocks, summary(files, session)].join('\n\n')}\n`;
}

function reportMessage(
  path: string,
  { position: { start, end }, level, rule, message, fixes }: Message,
  lines: readonly string[],
  { say, lang }: Session,
): string {
  const head = `${path}:${start.line}:${start.column}  ${say.check.level[level]}  ${rule}`;
  const line = lines[start.line - 1] ?? '';
  const last = end.line === start.line ? end.column : line.length + 1;
  const fix = fixes?.[0] ? [`  ${say.check.fix}: ${fixes[0].title[lang]}`] : [];
  return [
    head,
    `  ${message[lang]}`,
    ...(line.trim() ? marked(line, start.column - 1, last - 1, start.line) : []),
    ...fix,
  ].join('\n');
}

/** The line, cut to what can be read, with carets under the columns from `from` to `to`. */
function marked(line: string, from: number, to: number, number: number): string[] {
  const cut = Math.max(0, Math.min(from - WIDEST / 2, line.length - WIDEST));
  const shown = line.slice(cut, cut + WIDEST).replace(/\p{Cc}/gu, ' ');
  const gutter = `  ${String(number).padStart(4)} | `;
  const width = Math.max(1, Math.min(to, cut + WIDEST) - from);
  const below = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(from - cut)}${'^'.repeat(width)}`;
  return [`${gutter}${shown}`.trimEnd(), below];
}

function summary(files: readonly Checked[], { say }: Session): string {
  const counts: Counts = { fel: 0, varning: 0, info: 0, tips: 0 };
  for (const { messages } of files) for (const { level } of messages) counts[level]++;
  const all = counts.fel + counts.varning + counts.info + counts.tips;
  return all === 0 ? say.check.clean(files.length) : say.check.summary(counts, files.length);
}
