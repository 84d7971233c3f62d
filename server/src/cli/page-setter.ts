/**
 * Typesets the exact pages of previews, off the server's own thread: whole
 * documents with one engine, and with another the § that is being written,
 * which need not wait for them.
 */
import type { ExportedPdf, TypesetPdf } from '../export/pdf/pdf.ts';
import { exportPdfOfAnySize } from '../export/pdf/pdf-stretches.ts';
import type { Stretch } from '../export/pdf/typst-source.ts';
import type { PrintDocument } from '../print/model.ts';
import { LastingEngine } from './lasting-engine.ts';

export class PageSetter {
  private readonly wholes: LastingEngine;
  private readonly stretches: LastingEngine;
  private last: Promise<unknown> = Promise.resolve();
  /** How often it was ended: what was asked for before is of no use any longer. */
  private endings = 0;

  /** @param home where the program's own files are */
  constructor(home: string) {
    this.wholes = new LastingEngine(home);
    this.stretches = new LastingEngine(home);
  }

  /**
   * Makes the PDF of a document, after those that were asked for before; null
   * where all was ended meanwhile. Rejects with what the engine says.
   */
  typeset(document: PrintDocument): Promise<ExportedPdf | null> {
    const make = (): Promise<ExportedPdf> =>
      exportPdfOfAnySize(document, (part, stretch) => this.wholes.typeset(part, stretch));
    const made = this.unlessEnded(this.last, make);
    this.last = made;
    return made;
  }

  /**
   * Typesets a stretch of a document, whatever whole is being made; null where
   * all was ended meanwhile. Rejects with what the engine says.
   */
  typesetStretch(document: PrintDocument, stretch: Stretch): Promise<TypesetPdf | null> {
    return this.unlessEnded(Promise.resolve(), () => this.stretches.typeset(document, stretch));
  }

  /** Ends the threads and all that is asked of them; the next document starts others. */
  end(): void {
    this.endings++;
    this.wholes.end();
    this.stretches.end();
  }

  private async unlessEnded<T>(
    before: Promise<unknown>,
    make: () => Promise<T>,
  ): Promise<T | null> {
    const { endings } = this;
    const isOver = (): boolean => endings !== this.endings;
    await before.catch(() => undefined);
    if (isOver()) return null;
    try {
      return await make();
    } catch (error) {
      if (isOver()) return null;
      throw error;
    }
  }
}
