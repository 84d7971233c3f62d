/** What every report is made of. */
import type { Message } from '../lint/rule.ts';
import type { Session } from './shell.ts';

/** A file that was checked, with its messages. */
export interface Checked {
  /** As the user named it; `-` for standard input. */
  path: string;
  text: string;
  messages: readonly Message[];
}

/** How many messages a rule gave at a level. */
export interface Tally {
  rule: string;
  level: Message['level'];
  count: number;
}

/** What a report says of one file: made in whichever thread checked it. */
export interface Rendered {
  /** The file's messages as they are written. */
  text: string;
  tally: readonly Tally[];
}

/** Takes files one by one, so that no more than one need be kept. */
export interface Report {
  /** What a file's messages look like: a pure function, for any thread. */
  render(file: Checked): string;
  /** Takes the next file; returns what can be written at once. */
  add(file: Rendered): string;
  /** Takes what was said of files that could not be read; returns the rest of the report. */
  end(unreadable: readonly string[]): string;
}

export type ReportMaker = (session: Pick<Session, 'say' | 'lang' | 'version'>) => Report;

/** Counts messages by rule and level, in the order in which they first come. */
export function tallyOf(messages: readonly Message[]): Tally[] {
  const tally: Tally[] = [];
  for (const { rule, level } of messages) {
    const known = tally.find((one) => one.rule === rule && one.level === level);
    if (known) known.count++;
    else tally.push({ rule, level, count: 1 });
  }
  return tally;
}
