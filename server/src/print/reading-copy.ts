/** The copy that is read and written on before the verification (läsexemplar). */
import type { PrintDocument } from './model.ts';

/**
 * Takes a protokoll as printed; returns it with numbered lines and a wide
 * margin to write in, on as few pages as it needs, and marked so that nobody
 * takes it for the protokoll.
 */
export function readingCopy(document: PrintDocument): PrintDocument {
  const { running, style } = document;
  return {
    ...document,
    mark: 'Läsexemplar',
    running: { ...running, foot: [] },
    style: { ...style, newPageForEachItem: false },
    isReadingCopy: true,
  };
}
