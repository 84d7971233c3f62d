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
import type { PageAnswer } from './pages-worker.ts';

/** In milliseconds. */
const IDLE = 120_000;
/** Bytes beyond which the engine starts anew: it never gives any back itself. */
const MOST_MEMORY = 1_200_000_000;

export class PageSetter {
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private turn: Promise<unknown> = Promise.resolve();

  /** @param home where the program's own files are */
  constructor(private readonly home: string) {}

  /** Makes the PDF of a document, after those that were asked for before. Rejects with what the engine says. */
  typeset(document: PrintDocument): Promise<ExportedPdf> {
    const after = this.last.catch(() => undefined);
    const made = after.then(() =>
      exportPdfOfAnySize(document, (part, stretch) => this.oneAtATime(part, stretch)),
    );
    this.last = made;
    return made;
  }

  /** Ends the thread; the next document starts another. */
  end(): void {
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
      const onExit = (): void => reject(new Error('the engine has ended'));
      worker.once('exit', onExit);
      worker.once('message', (answer: PageAnswer) => {
        worker.off('exit', onExit);
        this.rest();
        if ('failed' in answer) reject(new Error(answer.failed));
        else {
          if (answer.memory > MOST_MEMORY) this.end();
          resolve(answer.typeset);
        }
      });
      worker.postMessage({ document, stretch });
    });
  }

  private thread(): Worker {
    if (this.worker) return this.worker;
    const workerData = { assets: join(this.home, 'assets') };
    const worker = new Worker(join(this.home, 'pages-worker.mjs'), { workerData });
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
    this.timer = setTimeout(() => this.end(), IDLE);
    this.timer.unref();
  }
}
