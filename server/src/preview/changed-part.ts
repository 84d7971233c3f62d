/** The part of a document that has been changed since its pages were last made. */
import type { ItemPages } from '../export/pdf/pdf.ts';
import type { Stretch } from '../export/pdf/typst-source.ts';
import type { PrintDocument } from '../print/model.ts';
import { samePrint } from './same-print.ts';

/** Where the pages of the whole are, as they were last made. */
export interface PagesOfWhole {
  total: number;
  items: ItemPages;
}

/** What is to be typeset in the place of some of the whole's pages. */
export interface ChangedPart {
  /** The §'s id, or null for what stands before the first §. */
  item: string | null;
  document: PrintDocument;
  stretch: Stretch;
}

/**
 * Takes two versions of a document and where the pages of the whole are.
 * Returns the one § that has changed, or the front; null where more has, or
 * where the §§ do not stand on pages of their own. The part's pages are
 * numbered as they were in the whole.
 */
export function changedPart(
  before: PrintDocument,
  after: PrintDocument,
  { total, items }: PagesOfWhole,
): ChangedPart | null {
  if (!after.style.newPageForEachItem || !samePrint(bare(before), bare(after))) return null;
  if (!samePrint(before.items.map(nameOf), after.items.map(nameOf))) return null;
  const changed = after.items.filter((item, i) => !samePrint(before.items[i], item));
  const [item, another] = changed;
  if (another) return null;
  if (!item) return samePrint(before, after) ? null : frontOf(after, total, items);
  const pages = items.get(item.id);
  if (!pages) return null;
  return {
    item: item.id,
    document: { ...after, agenda: null, items: [item] },
    stretch: {
      front: false,
      from: after.items.indexOf(item),
      numbering: { before: pages.first - 1, total },
      itemPages: new Map(),
    },
  };
}

function frontOf(document: PrintDocument, total: number, items: ItemPages): ChangedPart {
  return {
    item: null,
    document: { ...document, items: [] },
    stretch: {
      front: true,
      from: 0,
      numbering: { before: 0, total },
      itemPages: new Map([...items].map(([id, { first }]) => [id, first])),
    },
  };
}

/** What is on every page. */
function bare(document: PrintDocument): object {
  return { ...document, cover: null, agenda: null, items: null };
}

function nameOf({ id, label }: PrintDocument['items'][number]): string[] {
  return [id, label];
}
