/** A list of the print model as Word paragraphs, nested ones below their item. */
import { type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { PrintBlock, PrintList, PrintListItem } from '../../print/model.ts';
import type { Flow } from './flow.ts';
import { inlineRuns } from './inline.ts';
import { followsMark, type ListMark, readListMark } from './list-mark.ts';
import { DEEPEST_LEVEL, listIndent, markWidth, type Numbering } from './numbering.ts';
import { STYLE } from './style-names.ts';
import { textRuns } from './text.ts';

/** Prints the blocks under an item; given by the caller, who knows all blocks. */
export type PrintBlocks = (blocks: PrintBlock[], flow: Flow) => FileChild[];

function styleOf(use: PrintList['use'], mark: ListMark): string {
  if (use === 'points') return STYLE.point;
  if (mark.kind === 'none') return STYLE.line;
  return mark.kind === 'number' ? STYLE.numbers : STYLE.bullets;
}

function firstRuns(mark: ListMark, first: PrintBlock | undefined): ParagraphChild[] {
  const content = first?.type === 'paragraph' ? inlineRuns(first.content) : [];
  if (mark.kind !== 'words') return content;
  return [...textRuns(mark.text), new TextRun({ children: [new Tab()] }), ...content];
}

/** Where an item without Word's own numbering stands. */
function indentOf(mark: ListMark, flow: Flow): { left: number; hanging?: number } {
  const level = Math.min(flow.level, DEEPEST_LEVEL);
  if (mark.kind === 'none')
    return { left: flow.indent + (level === 0 ? 0 : listIndent(level - 1)) };
  return { left: flow.indent + listIndent(level), hanging: markWidth(mark) };
}

function firstParagraph(
  item: PrintListItem,
  mark: ListMark,
  numbering: Numbering | null,
  style: string,
  flow: Flow,
): Paragraph {
  return new Paragraph({
    style,
    ...(flow.keepNext ? { keepNext: true } : {}),
    children: firstRuns(mark, item.blocks[0]),
    ...(numbering === null ? {} : { numbering }),
    ...(numbering === null || flow.indent > 0 ? { indent: indentOf(mark, flow) } : {}),
  });
}

function rest(item: PrintListItem, flow: Flow, print: PrintBlocks): FileChild[] {
  const blocks = item.blocks[0]?.type === 'paragraph' ? item.blocks.slice(1) : item.blocks;
  return print(blocks, { ...flow, level: flow.level + 1 });
}

/**
 * The paragraphs of a list. Marks that follow each other are one list in Word,
 * which numbers on by itself; a jump (`3.`, `10.`) begins a new one.
 */
export function printList(list: PrintList, flow: Flow, print: PrintBlocks): FileChild[] {
  const level = Math.min(flow.level, DEEPEST_LEVEL);
  let previous: ListMark = { kind: 'none' };
  let numbering: Numbering | null = null;
  return list.items.flatMap((item, index) => {
    const mark = readListMark(item.mark);
    const ruled = mark.kind === 'number' || mark.kind === 'bullet';
    if (!ruled) numbering = null;
    else if (numbering === null || !followsMark(previous, mark)) {
      numbering = flow.numbering.start(mark, level);
    }
    previous = mark;
    const last = index === list.items.length - 1;
    const below = rest(item, { ...flow, keepNext: flow.keepNext && last }, print);
    const keepNext = flow.keepNext && last && below.length === 0;
    const style = styleOf(list.use, mark);
    return [firstParagraph(item, mark, numbering, style, { ...flow, keepNext }), ...below];
  });
}
