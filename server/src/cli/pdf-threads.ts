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

/** What a thread is given. */
export interface PdfTask {
  document: PrintDocument;
  stretch: Stretch | null;
  /** Where the engine's files are. */
  assets: string;
}

/** Threads that typeset, each one document or one stretch of it. */
export class PdfThreads {
  private readonly running = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private free = Math.min(MOST_THREADS, availableParallelism());

  /** @param home where the program's own files are */
  constructor(private readonly home: string) {}

  /**
   * Typesets a document as `typesetPdf` does, as soon as a thread is free.
   * Rejects with what the engine says, or when the thread ends without a word.
   */
  async typeset(document: PrintDocument, stretch: Stretch | null): Promise<TypesetPdf> {
    if (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.free--;
    try {
      return await this.inThread({ document, stretch, assets: join(this.home, 'assets') });
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }

  /** Ends what is still running: when one stretch fails there is no use for the others. */
  async stop(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all([...this.running].map((worker) => worker.terminate()));
  }

  private inThread(workerData: PdfTask): Promise<TypesetPdf> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(join(this.home, 'pdf-worker.mjs'), { workerData });
      this.running.add(worker);
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', (code) => {
        this.running.delete(worker);
        reject(new Error(`the engine ended with ${code}`));
      });
    });
  }
}
