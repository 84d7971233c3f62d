/** Where in a document a block is printed. */
import type { ListNumbering } from './numbering.ts';

export interface Flow {
  /** The lists of the document. */
  numbering: ListNumbering;
  /** How many lists the block stands in. */
  level: number;
  /** Left indent from quotations around it, in twips. */
  indent: number;
  /** Between the margins, in twips. */
  width: number;
  /** Whether the last paragraph stays on the page of what follows. */
  keepNext: boolean;
  /** What an end mark prints, or null for nothing. */
  endMark: string | null;
}
