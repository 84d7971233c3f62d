/** Checks files in threads, each of which reads, checks and words one at a time. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Digest } from '../minutes/digest.ts';
import type { Allowed } from './baseline.ts';
import type { CheckSettings } from './check-file.ts';
import type { Checker, Told } from './checker.ts';
import type { Session } from './shell.ts';

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

/** Room for what is new, in megabytes: more is hardly faster, and each thread holds it. */
const YOUNG = 12;
/** By how much a heap may grow before it is looked through: by itself to four times its size, in every thread. */
const GROWTH = '--heap-growing-percent=40';

/** Files that wait in each thread, so that it never waits for one. */
const AHEAD = 3;

export class CheckThreads implements Checker {
  readonly width: number;
  private readonly threads: Thread[];
  private readonly together: readonly string[];

  constructor(settings: CheckSettings, { lang, version, home }: Session, count: number) {
    const start: CheckStart = { settings, lang, version };
    this.together = settings.together;
    setFlagsFromString(GROWTH);
    const file = join(home, 'check-worker.mjs');
    this.threads = Array.from({ length: count }, () => new Thread(file, start));
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
    for (const thread of threads) thread.tell({ digests });
  }

  async check(path: string, allowed: Allowed): Promise<Told> {
    const answer = await this.idlest().ask({ path, allowed });
    if ('told' in answer) return answer.told;
    throw new Error('broken' in answer ? answer.broken : path);
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }

  private idlest(): Thread {
    return this.threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  }
}

type Question = { paths: readonly string[] } | { path: string; allowed: Allowed };

interface Waiting {
  resolve(answer: CheckAnswer): void;
  reject(error: Error): void;
}

class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  constructor(file: string, workerData: CheckStart) {
    this.worker = new Worker(file, {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.worker.on('message', (answer: CheckAnswer) => {
      this.waiting.get(answer.id)?.resolve(answer);
      this.waiting.delete(answer.id);
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', (code) => this.fail(new Error(`a thread ended with ${code}`)));
  }

  /** How much it has been asked and not answered. */
  get load(): number {
    return this.waiting.size;
  }

  tell(news: CheckNews): void {
    this.worker.postMessage(news);
  }

  ask(question: Question): Promise<CheckAnswer> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, ...question } satisfies CheckTask);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
