/** A thread with an engine that typesets, and what goes to it and back. */
import { join } from 'node:path';
import type { TypesetPdf } from '../export/pdf/pdf.ts';
import type { Stretch } from '../export/pdf/typst-source.ts';
import type { PrintDocument } from '../print/model.ts';
import { Thread } from './thread.ts';

/** What a thread is given. */
export interface PdfTask {
  document: PrintDocument;
  stretch: Stretch | null;
}

/** What it answers: what it made and the bytes that its engine holds, or why there is nothing. */
export type PdfOutcome = { typeset: TypesetPdf; memory: number } | { failed: string };

export type PdfAnswer = PdfOutcome & { id: number };

export class PdfThread {
  private readonly thread: Thread<PdfTask, PdfAnswer>;
  private held = 0;

  /** @param home where the program's own files are */
  constructor(home: string) {
    const workerData = { assets: join(home, 'assets') };
    this.thread = new Thread(join(home, 'pdf-worker.mjs'), workerData);
  }

  /** The bytes that the engine held after it had typeset last. It never gives any back. */
  get memory(): number {
    return this.held;
  }

  /**
   * Typesets a document as `typesetPdf` does, after those before it. Rejects
   * with what the engine says, or when the thread ends without a word.
   */
  async typeset(document: PrintDocument, stretch: Stretch | null): Promise<TypesetPdf> {
    const answer = await this.thread.ask({ document, stretch });
    if ('failed' in answer) throw new Error(answer.failed);
    this.held = answer.memory;
    return answer.typeset;
  }

  /** Ends the thread, and gives the memory back. */
  async stop(): Promise<void> {
    await this.thread.stop();
  }
}
