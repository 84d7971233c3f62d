/** The words of blocks, without lists, marks and tables around them. */
import type { Block, List, ListItem, Paragraph, Section } from '../language/tree.ts';
import type { Words } from './minutes.ts';
import type { Reading } from './place.ts';
import { joinWords, linesOf, trimmed, wordsOf } from './place.ts';

/** Takes blocks; returns their paragraphs and list items in order, those of nested lists and quotations too. */
export function wordsOfBlocks(reading: Reading, blocks: readonly Block[]): Words[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return wordsOfParagraph(reading, block);
    if (block.type === 'quote') return wordsOfBlocks(reading, block.children);
    if (block.type !== 'list') return [];
    return itemsOf(block).flatMap((item) => wordsOfBlocks(reading, item.children));
  });
}

/** Takes blocks; returns every line of their paragraphs and list items, in order. */
export function linesOfBlocks(reading: Reading, blocks: readonly Block[]): Words[] {
  return wordsOfBlocks(reading, blocks).flatMap((words) => linesOf(reading, words));
}

/** Takes a list item; returns its own paragraphs as one, null where it has none. */
export function ownWords(reading: Reading, item: ListItem): Words | null {
  const paragraphs = item.children.filter((block) => block.type === 'paragraph');
  return joinWords(paragraphs.flatMap((paragraph) => wordsOfParagraph(reading, paragraph)));
}

/** The items of a list, without the notes between them. */
export function itemsOf(list: List): ListItem[] {
  return list.children.filter((child) => child.type === 'listItem');
}

const BLOCKS: ReadonlySet<string> = new Set<Block['type']>([
  'paragraph',
  'list',
  'table',
  'quote',
  'endMark',
  'note',
]);

/** Takes the children of a section or a §; returns the blocks among them. */
export function blocksOf(children: readonly { type: string }[]): Block[] {
  return children.filter((child): child is Block => BLOCKS.has(child.type));
}

/** Takes the children of a section or a §; returns the sections among them. */
export function sectionsOf(children: readonly { type: string }[]): Section[] {
  return children.filter((child): child is Section => child.type === 'section');
}

/** A paragraph's words, none where it is blank. The parser's are trimmed and so stand where it does. */
function wordsOfParagraph(reading: Reading, paragraph: Paragraph): Words[] {
  const { value, spans, position } = paragraph;
  const [from, to] = trimmed(value, 0, value.length);
  if (from === 0 && to === value.length && to > 0) return [{ value, spans, position }];
  const words = wordsOf(reading, paragraph);
  return words.value === '' ? [] : [words];
}
