/**
 * The sheet: sizes and margins, in twips (1/1440 inch), as Word counts them.
 */
import type { PrintStyle } from '../../print/model.ts';

export interface Page {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
  /** From the paper's edge to the running head and foot. */
  edge: { head: number; foot: number };
  /** Between the left and right margin. */
  textWidth: number;
}

/** Millimetres in twips. */
export function millimetres(value: number): number {
  return Math.round((value * 1440) / 25.4);
}

/** ISO 216, and ANSI for letter: width and height in millimetres. */
const SHEETS: Readonly<Record<PrintStyle['paper'], readonly [number, number]>> = {
  a4: [210, 297],
  a5: [148, 210],
  letter: [215.9, 279.4],
};

/** The page of a paper. The head has room for a continuation line. */
export function pageOf(paper: PrintStyle['paper']): Page {
  const width = millimetres(SHEETS[paper][0]);
  const height = millimetres(SHEETS[paper][1]);
  const side = millimetres(paper === 'a5' ? 16 : 25);
  return {
    width,
    height,
    margin: { top: millimetres(38), bottom: millimetres(30), left: side, right: side },
    edge: { head: millimetres(13), foot: millimetres(10) },
    textWidth: width - 2 * side,
  };
}
