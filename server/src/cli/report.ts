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

/** Takes files one by one, so that no more than one need be kept. */
export interface Report {
  /** Takes the next file; returns what can be written at once. */
  add(file: Checked): string;
  /** Takes what was said of files that could not be read; returns the rest of the report. */
  end(unreadable: readonly string[]): string;
}

export type ReportMaker = (session: Session) => Report;
