/**
 * Typesets the exact pages of previews, off the server's own thread. The
 * engine keeps what it has typeset, so that an edit takes a tenth of the first
 * time; its thread ends, and gives the memory back, when nobody has asked for a
 * while or the last preview is closed.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExportedPdf, TypesetPdf } from '../export/pdf/pdf.ts';
import { exportPdfOfAnySize } from '../export/pdf/pdf-stretches.ts';
import type { Stretch } from '../export/pdf/typst-source.ts';
import type { PrintDocument } from '../print/model.ts';
import type { PdfAnswer } from './pdf-threads.ts';

/** In milliseconds. */
const IDLE = 120_000;
/** Bytes beyond which the engine starts anew: it never gives any back itself. */
const MOST_MEMORY = 1_200_000_000;

export class PageSetter {
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private turn: Promise<unknown> = Promise.resolve();
  /** How often it was ended: what was asked for before is of no use any longer. */
  private endings = 0;

  /** @param home where the program's own files are */
  constructor(private readonly home: string) {}

  /**
   * Makes the PDF of a document, after those that were asked for before; null
   * where all was ended meanwhile. Rejects with what the engine says.
   */
  typeset(document: PrintDocument): Promise<ExportedPdf | null> {
    const { endings } = this;
    const isOver = (): boolean => endings !== this.endings;
    const after = this.last.catch(() => undefined);
    const made = after
      .then(() =>
        isOver()
          ? null
          : exportPdfOfAnySize(document, (part, stretch) => this.oneAtATime(part, stretch)),
      )
      .catch((error: unknown) => {
        if (isOver()) return null;
        throw error;
      });
    this.last = made;
    return made;
  }

  /** Ends the thread and all that is asked of it; the next document starts another. */
  end(): void {
    this.endings++;
    this.endThread();
  }

  private endThread(): void {
    if (this.timer) clearTimeout(this.timer);
    void this.worker?.terminate();
    this.worker = null;
  }

  private oneAtATime(document: PrintDocument, stretch: Stretch | null): Promise<TypesetPdf> {
    const made = this.turn.catch(() => undefined).then(() => this.inThread(document, stretch));
    this.turn = made;
    return made;
  }

  private inThread(document: PrintDocument, stretch: Stretch | null): Promise<TypesetPdf> {
    const worker = this.thread();
    return new Promise<TypesetPdf>((resolve, reject) => {
      const onExit = (code: number): void => reject(new Error(`the engine ended with ${code}`));
      worker.once('error', reject);
      worker.once('exit', onExit);
      worker.once('message', (answer: PdfAnswer) => {
        worker.off('error', reject);
        worker.off('exit', onExit);
        this.rest();
        if ('failed' in answer) reject(new Error(answer.failed));
        else {
          if (answer.memory > MOST_MEMORY) this.endThread();
          resolve(answer.typeset);
        }
      });
      worker.postMessage({ document, stretch });
    });
  }

  private thread(): Worker {
    if (this.worker) return this.worker;
    const workerData = { assets: join(this.home, 'assets') };
    const worker = new Worker(join(this.home, 'pdf-worker.mjs'), { workerData });
    // Whatever ends it, the next document starts another; who waits hears of it by its exit.
    worker.on('error', () => this.forget(worker));
    worker.on('exit', () => this.forget(worker));
    this.worker = worker;
    return worker;
  }

  private forget(worker: Worker): void {
    if (this.worker === worker) this.worker = null;
  }

  private rest(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.endThread(), IDLE);
    this.timer.unref();
  }
}
