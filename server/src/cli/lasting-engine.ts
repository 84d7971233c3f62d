/**
 * An engine that is kept while it is asked again and again: what it has typeset
 * makes the next version quick. Its thread ends, and gives the memory back,
 * when nobody has asked for a while.
 */
import type { TypesetPdf } from '../export/pdf/pdf.ts';
import type { Stretch } from '../export/pdf/typst-source.ts';
import type { PrintDocument } from '../print/model.ts';
import { PdfThread } from './pdf-thread.ts';

/** In milliseconds. */
const IDLE = 120_000;
/** Bytes beyond which the engine starts anew: it never gives any back itself. */
const MOST_MEMORY = 1_200_000_000;

export class LastingEngine {
  private thread: PdfThread | null = null;
  private timer: NodeJS.Timeout | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  /** @param home where the program's own files are */
  constructor(private readonly home: string) {}

  /**
   * Typesets as `typesetPdf` does, after what was asked for before. Rejects with
   * what the engine says, and with the signal's reason where it is no longer
   * asked for when its turn comes.
   */
  typeset(
    document: PrintDocument,
    stretch: Stretch | null,
    signal?: AbortSignal,
  ): Promise<TypesetPdf> {
    const made = this.turn
      .catch(() => undefined)
      .then(() => {
        signal?.throwIfAborted();
        return this.inThread(document, stretch);
      });
    this.turn = made;
    return made;
  }

  /** Ends the thread with what it does; what is asked for next starts another. */
  end(): void {
    if (this.timer) clearTimeout(this.timer);
    void this.thread?.stop();
    this.thread = null;
  }

  private async inThread(document: PrintDocument, stretch: Stretch | null): Promise<TypesetPdf> {
    if (this.timer) clearTimeout(this.timer);
    this.thread ??= new PdfThread(this.home);
    const { thread } = this;
    try {
      const typeset = await thread.typeset(document, stretch);
      if (thread.memory > MOST_MEMORY) this.end();
      else this.rest();
      return typeset;
    } catch (error) {
      // Whatever has gone wrong, the next document starts another.
      if (this.thread === thread) this.end();
      throw error;
    }
  }

  private rest(): void {
    this.timer = setTimeout(() => this.end(), IDLE);
    this.timer.unref();
  }
}
