/** Checks files in threads, each of which reads, checks and words one at a time. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
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

/** What a thread is asked. */
export interface CheckTask {
  id: number;
  path: string;
  allowed: Allowed;
}

/** What it answers: why there is nothing to tell, where it broke. */
export type CheckAnswer = { id: number } & ({ told: Told } | { broken: string });

/** Files that wait in each thread, so that it never waits for one. */
const AHEAD = 3;

export class CheckThreads implements Checker {
  readonly width: number;
  private readonly threads: Thread[];

  constructor(settings: CheckSettings, { lang, version, home }: Session, count: number) {
    const start: CheckStart = { settings, lang, version };
    const file = join(home, 'check-worker.mjs');
    this.threads = Array.from({ length: count }, () => new Thread(file, start));
    this.width = count * AHEAD;
  }

  async check(path: string, allowed: Allowed): Promise<Told> {
    const answer = await this.idlest().ask(path, allowed);
    if ('told' in answer) return answer.told;
    throw new Error(answer.broken);
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.stop()));
  }

  private idlest(): Thread {
    return this.threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  }
}

interface Waiting {
  resolve(answer: CheckAnswer): void;
  reject(error: Error): void;
}

class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  constructor(file: string, workerData: CheckStart) {
    this.worker = new Worker(file, { workerData });
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

  ask(path: string, allowed: Allowed): Promise<CheckAnswer> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, path, allowed } satisfies CheckTask);
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
