/** The prose of a § as it is printed. */
import { append } from '../language/append.ts';
import { parseInline } from '../language/inline.ts';
import type { Inline } from '../language/inline-tree.ts';
import type { Block, List, ListItem, Table } from '../language/tree.ts';
import type { DocumentSettings } from '../profile/profile.ts';
import type { PrintBlock, PrintList, PrintListItem, PrintTable } from './model.ts';
import { onOneLine } from './words.ts';

/** Where blocks stand: decision points are marked as the profile says. */
export interface PrintContext {
  settings: DocumentSettings;
  /** Whether lists hold decision points. */
  points: boolean;
}

const BULLETS: ReadonlySet<string> = new Set(['-', '•', '–', '*', '+']);

/**
 * Takes blocks of the tree; returns them as printed. Notes are left out, and
 * so are end marks where the profile prints none.
 */
export function printBlocks(blocks: readonly Block[], context: PrintContext): PrintBlock[] {
  return blocks.flatMap((block) => printBlock(block, context));
}

function printBlock(block: Block, context: PrintContext): PrintBlock[] {
  const { position } = block;
  switch (block.type) {
    case 'paragraph': {
      const content = parseInline(block.value);
      return content.length > 0 ? [{ type: 'paragraph', content, position }] : [];
    }
    case 'list':
      return [{ ...printList(block, context), position }];
    case 'table':
      return [{ ...printTable(block), position }];
    case 'quote':
      return [
        {
          type: 'quote',
          blocks: printBlocks(block.children, { ...context, points: false }),
          position,
        },
      ];
    case 'endMark':
      return context.settings.style.endMark === null ? [] : [{ type: 'end-mark', position }];
    case 'note':
      return [];
  }
}

function printList(list: List, context: PrintContext): PrintList {
  const items = list.children.filter((child) => child.type === 'listItem');
  const use = list.kind === 'lines' ? 'lines' : context.points ? 'points' : 'prose';
  // Sub-points are marked as prose is, so that a point stands out from them.
  const inside = { ...context, points: false };
  return {
    type: 'list',
    use,
    items: items.map((item, i) => ({
      ...printItem(item, i, use, inside),
      position: item.position,
    })),
  };
}

function printItem(
  item: ListItem,
  index: number,
  use: PrintList['use'],
  context: PrintContext,
): PrintListItem {
  const blocks = printBlocks(item.children, context);
  if (use === 'lines') return { mark: BULLETS.has(item.mark) ? '' : item.mark, blocks };
  if (item.mark && !BULLETS.has(item.mark)) return { mark: item.mark, blocks };
  if (use === 'prose') return { mark: '–', blocks };
  return markedPoint(blocks, index, context.settings.decisionStyle);
}

/** A decision point in the profile's style; a number typed in the source was kept before. */
function markedPoint(
  blocks: PrintBlock[],
  index: number,
  style: DocumentSettings['decisionStyle'],
): PrintListItem {
  if (style === 'number') return { mark: `${index + 1}.`, blocks };
  const clause = style === 'att' ? withoutAtt(blocks) : null;
  return clause ? { mark: 'att', blocks: clause } : { mark: '•', blocks };
}

/** A point that begins with `att`, without it; null where it does not. */
function withoutAtt(blocks: readonly PrintBlock[]): PrintBlock[] | null {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return null;
  const [text, ...parts] = first.content;
  if (text?.type !== 'text' || !/^att\s/u.test(text.value)) return null;
  const content: Inline[] = [{ type: 'text', value: text.value.replace(/^att\s+/u, '') }, ...parts];
  return [{ ...first, content }, ...rest];
}

function printTable(table: Table): PrintTable {
  const columns = table.align.length;
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell) => onOneLine(parseInline(cell.value)));
    // A row may be short; a long one keeps its words in the last column.
    while (cells.length < columns) cells.push([]);
    const more = cells
      .splice(columns)
      .flatMap((cell) => [{ type: 'text' as const, value: ' ' }, ...cell]);
    append(cells.at(-1) ?? [], more);
    return cells;
  });
  const [head = [], ...body] = rows;
  const rowPositions = table.children.slice(1).map(({ position }) => position);
  return { type: 'table', align: table.align, head, rows: body, rowPositions };
}
