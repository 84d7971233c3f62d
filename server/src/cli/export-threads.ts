/** Exports protokoll in threads, each of which reads, prints and writes one at a time. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Exported, ExportSettings } from './export-file.ts';
import type { Session } from './shell.ts';
import { idlest, Thread } from './thread.ts';

/** What a thread starts with. */
export interface ExportStart {
  settings: ExportSettings;
  lang: Session['lang'];
  version: string;
  home: string;
}

/** A protokoll, and the folder of its documents where that is another one. */
export interface ExportJob {
  path: string;
  folder: string | undefined;
}

export type ExportTask = { id: number } & ExportJob;

/** What became of it, null where it could not be exported, and what is to be told of it. */
export interface ExportTold {
  exported: Exported | null;
  written: readonly string[];
  warnings: readonly string[];
}

/** What a thread answers: why there is nothing to tell, where it broke. */
export type ExportAnswer = { id: number } & (ExportTold | { broken: string });

/** Each has an engine of its own for PDF, which holds some hundred megabytes. */
const MOST_THREADS = 4;

/** Files that wait in each thread, so that it never waits for one. */
const AHEAD = 3;

export class ExportThreads {
  /** How many files they work on at a time. */
  readonly width: number;
  private readonly threads: Thread<ExportJob, ExportAnswer>[];

  /** @param files how many there are: fewer need fewer threads */
  constructor(settings: ExportSettings, files: number, { lang, version, home }: Session) {
    const start: ExportStart = { settings, lang, version, home };
    const count = Math.max(1, Math.min(files, MOST_THREADS, availableParallelism()));
    const file = join(home, 'export-worker.mjs');
    this.threads = Array.from({ length: count }, () => new Thread(file, start));
    this.width = count * AHEAD;
  }

  /** Rejects only where a thread breaks. */
  async export(job: ExportJob): Promise<ExportTold> {
    const answer = await idlest(this.threads).ask(job);
    if ('broken' in answer) throw new Error(answer.broken);
    return answer;
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }
}
