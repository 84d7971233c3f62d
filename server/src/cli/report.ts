/** A file that was checked, with its messages: what every report is made of. */
import type { Analysis } from '../analysis.ts';
import type { Message } from '../lint/rule.ts';

export interface Checked extends Analysis {
  /** As the user named it; `-` for standard input. */
  path: string;
  messages: Message[];
}
