/** A thread that is asked one thing after another and answers each. */
import { Worker } from 'node:worker_threads';

interface Waiting<A> {
  resolve(answer: A): void;
  reject(error: Error): void;
}

/** Room for what is new, in megabytes: more is hardly faster, and each thread holds it. */
const YOUNG = 24;

/** Takes questions (`Q`), which the thread gets with an `id` and answers (`A`) with the same. */
export class Thread<Q extends object, A extends { id: number }> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting<A>>();
  private next = 0;
  /** Why it answers nothing any longer. */
  private ended: Error | null = null;

  /**
   * @param file the thread's program
   * @param workerData what it starts with
   */
  constructor(file: string, workerData: unknown) {
    this.worker = new Worker(file, {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.worker.on('message', (answer: A) => {
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

  /** Tells it something that has no answer. */
  tell(news: object): void {
    this.worker.postMessage(news);
  }

  /** Rejects where the thread ends before it has answered, or has ended. */
  ask(question: Q): Promise<A> {
    if (this.ended) return Promise.reject(this.ended);
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, ...question });
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** The one that has the least to do. Takes at least one. */
export function idlest<T extends { readonly load: number }>(hands: readonly T[]): T {
  return hands.reduce((best, hand) => (hand.load < best.load ? hand : best));
}
