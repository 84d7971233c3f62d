/**
 * Typesets in threads of their own. The engine's memory grows in small steps,
 * and after each the collector looks through all that its thread keeps: beside
 * a large protokoll that took ten times as long as the typesetting. And the
 * process stays free to hear that it is to stop.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TypesetPdf } from '../export/pdf/pdf.ts';
import type { Stretch } from '../export/pdf/typst-source.ts';
import type { PrintDocument } from '../print/model.ts';

/** Each holds some hundred megabytes. */
const MOST_THREADS = 4;

/**
 * Bytes beyond which a thread is not given another document. An engine never
 * gives any back, and is slower the more it keeps: a start costs a third of a
 * second, which is half of a protokoll of ten pages and little of one of forty.
 */
const MOST_MEMORY = 100_000_000;

/** What a thread is given, one after the other. */
export interface PdfTask {
  document: PrintDocument;
  stretch: Stretch | null;
}

/** What it answers: what it made and the bytes that its engine holds, or why there is nothing. */
export type PdfAnswer = { typeset: TypesetPdf; memory: number } | { failed: string };

/** Threads that typeset, each one document or stretch at a time. */
export class PdfThreads {
  private readonly running = new Set<Worker>();
  /** Those that have an engine and nothing to do. */
  private readonly resting: Worker[] = [];
  private readonly waiting: (() => void)[] = [];
  private free: number;

  /**
   * @param home where the program's own files are
   * @param most how many threads there are at most
   */
  constructor(
    private readonly home: string,
    most = MOST_THREADS,
  ) {
    this.free = Math.min(most, availableParallelism());
  }

  /**
   * Typesets a document as `typesetPdf` does, as soon as a thread is free.
   * Rejects with what the engine says, or when the thread ends without a word.
   */
  async typeset(document: PrintDocument, stretch: Stretch | null): Promise<TypesetPdf> {
    if (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.free--;
    try {
      return await this.inThread({ document, stretch });
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }

  /** Ends all threads: when one stretch fails there is no use for the others. */
  async stop(): Promise<void> {
    this.waiting.length = 0;
    this.resting.length = 0;
    await Promise.all([...this.running].map((worker) => worker.terminate()));
  }

  private async inThread(task: PdfTask): Promise<TypesetPdf> {
    const worker = this.resting.pop() ?? this.start();
    const answer = await ask(worker, task);
    if ('failed' in answer) {
      void worker.terminate();
      throw new Error(answer.failed);
    }
    if (answer.memory > MOST_MEMORY) void worker.terminate();
    else this.resting.push(worker);
    return answer.typeset;
  }

  private start(): Worker {
    const workerData = { assets: join(this.home, 'assets') };
    const worker = new Worker(join(this.home, 'pdf-worker.mjs'), { workerData });
    this.running.add(worker);
    worker.on('exit', () => this.running.delete(worker));
    return worker;
  }
}

function ask(worker: Worker, task: PdfTask): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number): void => reject(new Error(`the engine ended with ${code}`));
    worker.once('error', reject);
    worker.once('exit', onExit);
    worker.once('message', (answer: PdfAnswer) => {
      worker.off('error', reject);
      worker.off('exit', onExit);
      resolve(answer);
    });
    worker.postMessage(task);
  });
}
