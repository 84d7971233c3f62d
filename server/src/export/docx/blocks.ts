/** The blocks of a § as Word paragraphs and tables. */
import { type FileChild, Paragraph, type ParagraphChild } from 'docx';
import type { PrintBlock } from '../../print/model.ts';
import type { Flow } from './flow.ts';
import { inlineRuns } from './inline.ts';
import { printList } from './list.ts';
import { listIndent } from './numbering.ts';
import { millimetres } from './page.ts';
import { STYLE } from './style-names.ts';
import { printTable } from './table.ts';
import { textRuns } from './text.ts';

const QUOTE_INDENT = millimetres(8);

/** A paragraph where it stands: in a list below its item, in a quotation indented. */
function text(children: ParagraphChild[], style: string, flow: Flow): Paragraph {
  const left = flow.indent + (flow.level === 0 ? 0 : listIndent(flow.level - 1));
  return new Paragraph({
    style,
    children,
    ...(flow.keepNext ? { keepNext: true } : {}),
    ...(left === 0 ? {} : { indent: { left } }),
  });
}

function paragraphStyle(flow: Flow): string {
  if (flow.level > 0) return STYLE.listContinue;
  return flow.indent > 0 ? STYLE.quote : 'Normal';
}

function tableBlocks(block: Extract<PrintBlock, { type: 'table' }>, flow: Flow): FileChild[] {
  const table = printTable(block, flow);
  // Two tables after each other would become one in Word, and a section ends in a paragraph.
  const after = new Paragraph({ style: STYLE.anchor, spacing: { after: 160 } });
  return table === null ? [] : [table, after];
}

function printBlock(block: PrintBlock, flow: Flow): FileChild[] {
  switch (block.type) {
    case 'heading': {
      const style = block.depth === 3 ? STYLE.section : STYLE.subsection;
      return [text(inlineRuns(block.content), style, flow)];
    }
    case 'paragraph':
      return [text(inlineRuns(block.content), paragraphStyle(flow), flow)];
    case 'field':
      return [
        text([...textRuns(`${block.label}: `), ...inlineRuns(block.content)], STYLE.field, flow),
      ];
    case 'list':
      return printList(block, flow, printBlocks);
    case 'table':
      return tableBlocks(block, flow);
    case 'quote':
      return printBlocks(block.blocks, { ...flow, indent: flow.indent + QUOTE_INDENT });
    case 'end-mark':
      return flow.endMark === null ? [] : [text(textRuns(flow.endMark), STYLE.endMark, flow)];
  }
}

/**
 * The paragraphs and tables of blocks. What stands before an end mark stays on
 * the page with it, so that no page holds the mark alone.
 */
export function printBlocks(blocks: PrintBlock[], flow: Flow): FileChild[] {
  return blocks.flatMap((block, index) => {
    const last = index === blocks.length - 1;
    const beforeEnd = blocks[index + 1]?.type === 'end-mark';
    const keepNext = beforeEnd || block.type === 'heading' || (last && flow.keepNext);
    return printBlock(block, { ...flow, keepNext });
  });
}
