/** The blocks of a § as Typst markup: calls of the template's functions. */
import type { Inline } from '../../language/inline-tree.ts';
import type { PrintBlock, PrintList, PrintListItem, PrintTable } from '../../print/model.ts';
import { inlineMarkup, paragraphMarkup } from './typst-inline.ts';
import { CELL_RUN, literal, printable, type TextContext } from './typst-text.ts';

/** What the blocks of one § are set with. */
export interface BlockContext extends TextContext {
  /** What an end mark prints, or null for nothing. */
  endMark: string | null;
  /** Lists and quotations around the blocks. */
  depth: number;
}

/** Typst gives up at some twelve quotations in each other; what lies deeper stands at this depth. */
const DEEPEST = 8;

type HeadingBlock = Extract<PrintBlock, { type: 'heading' }>;

/**
 * Blocks as Typst markup, one call a line. A sub-heading without a heading
 * above it is set one level up: PDF/UA-1 (7.4.2) forbids a skipped level.
 */
export function blocksMarkup(blocks: readonly PrintBlock[], context: BlockContext): string {
  const firstHeading = blocks.findIndex((block) => block.type === 'heading' && block.depth === 3);
  return blocks
    .map((block, index) => {
      if (block.type !== 'heading') return blockMarkup(block, context);
      const hasParent = firstHeading >= 0 && firstHeading < index;
      return headingMarkup(block, hasParent ? block.depth : 3, context);
    })
    .filter((markup) => markup !== '')
    .join('\n');
}

function blockMarkup(block: Exclude<PrintBlock, HeadingBlock>, context: BlockContext): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphMarkup(runningText(block.content, context));
    case 'field':
      return fieldMarkup(block.label, runningText(block.content, context), context);
    case 'list':
      return listMarkup(block, context);
    case 'table':
      return tableMarkup(block, { ...context, longestRun: CELL_RUN });
    case 'quote':
      return quoteMarkup(block.blocks, context);
    case 'end-mark':
      return context.endMark === null ? '' : `#end-mark(${text(context.endMark, context)})`;
  }
}

function runningText(content: readonly Inline[], context: BlockContext): string {
  return inlineMarkup(content, { ...context, marksLongWords: true });
}

function text(value: string, context: BlockContext): string {
  return literal(printable(value, context.show));
}

function headingMarkup(block: HeadingBlock, level: 3 | 4, context: BlockContext): string {
  const content = inlineMarkup(block.content, context);
  return content === '' ? '' : `#heading(level: ${level})[${content}]`;
}

function fieldMarkup(label: string, content: string, context: BlockContext): string {
  return paragraphMarkup(`#${text(`${label}: `, context)}${content}`);
}

function quoteMarkup(blocks: readonly PrintBlock[], context: BlockContext): string {
  const content = blocksMarkup(blocks, { ...context, depth: context.depth + 1 });
  return context.depth < DEEPEST && content !== '' ? `#quote-block[${content}]` : content;
}

/** One mark for all makes a list, several an enumeration that prints each as it is. */
function listMarkup(list: PrintList, context: BlockContext): string {
  if (list.items.length === 0) return '';
  if (context.depth >= DEEPEST) return flatListMarkup(list, context);
  const inside = { ...context, depth: context.depth + 1 };
  const marks = list.items.map((item) => item.mark);
  const bodies = list.items.map((item) => `[${blocksMarkup(item.blocks, inside)}]`).join(',\n');
  const first = marks[0] ?? '';
  if (marks.every((mark) => mark === first)) {
    return `#marked-list(${text(first, context)},\n${bodies})`;
  }
  const printed = marks.map((mark) => `${text(mark, context)},`).join(' ');
  return `#numbered-list((${printed}),\n${bodies})`;
}

/** A list too deep for Typst: its items as paragraphs, each with its mark. */
function flatListMarkup(list: PrintList, context: BlockContext): string {
  return list.items
    .flatMap((item) => blocksMarkup(withMark(item), context))
    .filter((markup) => markup !== '')
    .join('\n');
}

function withMark({ mark, blocks: [first, ...rest] }: PrintListItem): PrintBlock[] {
  const printed: Inline = { type: 'text', value: `${mark} ` };
  if (first === undefined) return [{ type: 'paragraph', content: [printed] }];
  if (first.type !== 'paragraph') {
    return [{ type: 'paragraph', content: [printed] }, first, ...rest];
  }
  return [{ type: 'paragraph', content: [printed, ...first.content] }, ...rest];
}

function tableMarkup(table: PrintTable, context: BlockContext): string {
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), table.head.length);
  if (columns === 0) return '';
  const cells = (row: PrintTable['head']): string =>
    Array.from({ length: columns }, (_, index) => `[${inlineMarkup(row[index] ?? [], context)}]`)
      .map((cell) => `${cell},`)
      .join(' ');
  const aligns = Array.from({ length: columns }, (_, index) => `${table.align[index] ?? 'left'},`);
  const rows = table.rows.map((row) => cells(row)).join('\n');
  return `#data-table((${aligns.join(' ')}), (${cells(table.head)}),\n${rows})`;
}
