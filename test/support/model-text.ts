/** The words of a print model in their order: what every document of it must say. */
import type { Inline } from '../../server/src/language/inline-tree.ts';
import type {
  CoverRow,
  NoticeProof,
  PrintBlock,
  PrintDocument,
  PrintItem,
} from '../../server/src/print/model.ts';
import { squeezed } from './read-pdf.ts';

/** The words of inline parts; a break is a space. */
export function inlineText(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'break' ? ' ' : inlineText(node.children);
    })
    .join('');
}

function blockText(block: PrintBlock): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block.content)];
    case 'field':
      return [`${block.label}: ${inlineText(block.content)}`];
    case 'list':
      return block.items.flatMap(({ mark, blocks }) => [mark, ...blocks.flatMap(blockText)]);
    case 'table':
      return [block.head, ...block.rows].flat().map(inlineText);
    case 'quote':
      return block.blocks.flatMap(blockText);
    case 'end-mark':
      return ['-----'];
  }
}

function rowText({ label, lines }: CoverRow): string[] {
  return [label, ...lines.map(inlineText)];
}

/** The words of a § in the order they are printed. */
export function itemText({ caseNumbers, label, title, blocks, recipients }: PrintItem): string[] {
  const sent = recipients === null ? [] : [recipients.heading, ...recipients.lines.map(inlineText)];
  return [caseNumbers.join(', '), label, inlineText(title), ...blocks.flatMap(blockText), ...sent];
}

function noticeText({ heading, statement, rows, signature }: NoticeProof): string[] {
  return [heading, statement, ...rows.flatMap(rowText), signature.label, signature.name];
}

/** Every word of the model in its order, the list of §§ left out. */
export function modelText({ cover, items }: PrintDocument): string {
  const { notice, signatures } = cover;
  return squeezed(
    [
      cover.heading,
      ...cover.rows.flatMap(rowText),
      signatures.label,
      ...signatures.lines.map(({ name, role }) => `${name}, ${role}`),
      ...(notice === null ? [] : noticeText(notice)),
      ...cover.corrections.flatMap(rowText),
      ...items.flatMap(itemText),
    ].join(''),
  );
}
