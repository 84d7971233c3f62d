/** Checks files in threads, each of which reads, checks and words one at a time. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Digest } from '../minutes/digest.ts';
import type { Allowed } from './baseline.ts';
import type { CheckSettings } from './check-file.ts';
import type { Checker, Told } from './checker.ts';
import type { Session } from './shell.ts';
import { idlest, Thread } from './thread.ts';

/** What a thread starts with. */
export interface CheckStart {
  settings: CheckSettings;
  lang: Session['lang'];
  version: string;
}

/** What a thread is asked: of some files, for the others to know; then file by file. */
export type CheckTask = { id: number } & Question;

/** What all have found, for each to know; it is not answered. */
export interface CheckNews {
  digests: readonly Digest[];
}

/** What it answers: why there is nothing to tell, where it broke. */
export type CheckAnswer = { id: number } & (
  | { digests: readonly Digest[] }
  | { told: Told }
  | { broken: string }
);

/** By how much a heap may grow before it is looked through: by itself to four times its size, in every thread. */
const GROWTH = '--heap-growing-percent=40';

/** Files that wait in each thread, so that it never waits for one. */
const AHEAD = 3;

export class CheckThreads implements Checker {
  readonly width: number;
  private readonly threads: Thread<Question, CheckAnswer>[];
  private readonly together: readonly string[];

  constructor(settings: CheckSettings, { lang, version, home }: Session, count: number) {
    const start: CheckStart = { settings, lang, version };
    this.together = settings.together;
    setFlagsFromString(GROWTH);
    const file = join(home, 'check-worker.mjs');
    this.threads = Array.from(
      { length: count },
      () => new Thread<Question, CheckAnswer>(file, start),
    );
    this.width = count * AHEAD;
  }

  /** Each thread reads its share, and hears what the others have read. */
  async lookAround(): Promise<void> {
    const { threads, together } = this;
    const shares = threads.map((_, i) => together.filter((_, n) => n % threads.length === i));
    const answers = threads.map((thread, i) => thread.ask({ paths: shares[i] ?? [] }));
    const digests = (await Promise.all(answers)).flatMap((one) =>
      'digests' in one ? one.digests : [],
    );
    for (const thread of threads) thread.tell({ digests } satisfies CheckNews);
  }

  async check(path: string, allowed: Allowed): Promise<Told> {
    const answer = await idlest(this.threads).ask({ path, allowed });
    if ('told' in answer) return answer.told;
    throw new Error('broken' in answer ? answer.broken : path);
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }
}

type Question = { paths: readonly string[] } | { path: string; allowed: Allowed };
