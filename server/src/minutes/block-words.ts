/** The words of blocks, without the lists and quotations around them, and their tables. */
import type { Block, List, ListItem, Paragraph, Section, TableRow } from '../language/tree.ts';
import type { Reading } from './place.ts';
import { joinWords, trimmed, wordsOf } from './place.ts';
import type { Passage, Words, WordsTable } from './words.ts';

/** Takes blocks; returns their paragraphs and list items in order, those of nested lists and quotations too. */
export function wordsOfBlocks(reading: Reading, blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') {
      return wordsOfParagraph(reading, block).map((words) => ({ mark: '', ...words }));
    }
    if (block.type === 'quote') return wordsOfBlocks(reading, block.children);
    if (block.type !== 'list') return [];
    return itemsOf(block).flatMap((item) => wordsOfItem(reading, item));
  });
}

/** The mark stands at the first words; that of a list right within it follows (`1. a)`). */
function wordsOfItem(reading: Reading, item: ListItem): Passage[] {
  const [first, ...rest] = wordsOfBlocks(reading, item.children);
  if (!first) return [];
  const mark = [markOf(item), first.mark].filter((part) => part !== '').join(' ');
  const { value, spans, position } = first;
  return [{ value, spans, position, mark }, ...rest];
}

/** Takes a list item; returns its number or letter as typed, empty for a bullet. */
export function markOf({ mark }: ListItem): string {
  return /[\p{L}\p{N}]/u.test(mark) ? mark : '';
}

/** Takes blocks; returns their tables in order, those in lists and quotations too. */
export function tablesOfBlocks(reading: Reading, blocks: readonly Block[]): WordsTable[] {
  return blocks.flatMap((block): WordsTable[] => {
    if (block.type === 'quote') return tablesOfBlocks(reading, block.children);
    if (block.type === 'list')
      return itemsOf(block).flatMap((item) => tablesOfBlocks(reading, item.children));
    if (block.type !== 'table') return [];
    const [head = [], ...rows] = block.children.map((row) => cellsOf(reading, row));
    return [{ head, rows, position: block.position }];
  });
}

function cellsOf(reading: Reading, { children }: TableRow): Words[] {
  return children.map((cell) => wordsOf(reading, cell));
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
