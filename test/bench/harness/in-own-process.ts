/** Runs one step of the way from text to document in a process of its own. */
import { join } from 'node:path';
import { measuredRun } from './measured-process.ts';

export type StepName = 'parse' | 'check' | 'html' | 'txt' | 'json' | 'docx' | 'pdf';

/** The step, the path of a protokoll, and how often it is done again. */
export type StepTask = [name: StepName, path: string, rounds: number];

export interface StepResult {
  /** Milliseconds of the first time. */
  first: number;
  /** Milliseconds after each edit. */
  later: number[];
  /** How much memory it took beside what a process takes that is ready for it, in MB. */
  memory: number;
}

/** Does a step. */
export async function inOwnProcess(...task: StepTask): Promise<StepResult> {
  const program = join(process.cwd(), '.cache/bench/step.mjs');
  const { stdout } = await measuredRun(process.execPath, [program, JSON.stringify(task)]);
  return JSON.parse(stdout);
}
