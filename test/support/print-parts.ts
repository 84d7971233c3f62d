/** Small makers of print model values, for tests of the exporters. */
import type { Inline } from '../../server/src/language/inline-tree.ts';
import type { PrintBlock, PrintItem, PrintList } from '../../server/src/print/model.ts';

/** The words as one text node; none for an empty string. */
export function words(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** A paragraph of plain words. */
export function paragraph(value: string): PrintBlock {
  return { type: 'paragraph', content: words(value) };
}

/** A list of plain items, each with its mark as printed. */
export function list(use: PrintList['use'], items: [mark: string, value: string][]): PrintList {
  return {
    type: 'list',
    use,
    items: items.map(([mark, value]) => ({ mark, blocks: [paragraph(value)] })),
  };
}

/** A § with number, title and whatever else the test sets. */
export function printItem(
  number: number | string,
  title: string,
  parts: Partial<PrintItem> = {},
): PrintItem {
  return {
    id: `paragraf-${number}`,
    label: `§ ${number}`,
    continuation: `§ ${number} forts.`,
    caseNumbers: [],
    title: words(title),
    blocks: [],
    recipients: null,
    position: null,
    ...parts,
  };
}
