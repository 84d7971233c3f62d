/**
 * Typesets in threads of their own. The engine's memory grows in small steps,
 * and after each the collector looks through all that its thread keeps: beside
 * a large protokoll that took ten times as long as the typesetting. And the
 * process stays free to hear that it is to stop.
 */
import { availableParallelism } from 'node:os';
import type { TypesetPdf } from '../export/pdf/pdf.ts';
import type { Typesetter } from '../export/pdf/pdf-stretches.ts';
import type { Stretch } from '../export/pdf/typst-source.ts';
import type { PrintDocument } from '../print/model.ts';
import { PdfThread } from './pdf-thread.ts';

/** Each holds some hundred megabytes. */
const MOST_THREADS = 4;

/**
 * Bytes beyond which a thread is not given another document. An engine never
 * gives any back, and is slower the more it keeps: a start costs a third of a
 * second, which is half of a protokoll of ten pages and little of one of forty.
 */
const MOST_MEMORY = 100_000_000;

/** Threads that typeset, each one document or stretch at a time. */
export class PdfThreads {
  private readonly running = new Set<PdfThread>();
  /** Those that have an engine and nothing to do. */
  private readonly resting: PdfThread[] = [];
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

  /** Starts a thread before there is a document for it. */
  warmUp(): void {
    this.resting.push(this.start());
  }

  /**
   * Typesets a document as `typesetPdf` does, as soon as a thread is free.
   * Rejects with what the engine says, or when the thread ends without a word.
   */
  readonly typesetter: Typesetter = async (document, stretch) => {
    if (this.free === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.free--;
    try {
      return await this.inThread(document, stretch);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  };

  /** Ends all threads: when one stretch fails there is no use for the others. */
  async stop(): Promise<void> {
    this.waiting.length = 0;
    this.resting.length = 0;
    await Promise.all([...this.running].map((thread) => thread.stop()));
  }

  private async inThread(document: PrintDocument, stretch: Stretch | null): Promise<TypesetPdf> {
    const thread = this.resting.pop() ?? this.start();
    try {
      const typeset = await thread.typeset(document, stretch);
      if (thread.memory > MOST_MEMORY) this.end(thread);
      else this.resting.push(thread);
      return typeset;
    } catch (error) {
      this.end(thread);
      throw error;
    }
  }

  private start(): PdfThread {
    const thread = new PdfThread(this.home);
    this.running.add(thread);
    return thread;
  }

  private end(thread: PdfThread): void {
    this.running.delete(thread);
    void thread.stop();
  }
}
