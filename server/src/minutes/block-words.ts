/** The words of blocks, without the lists and quotations around them, and their tables. */
import type {
  Block,
  List,
  ListItem,
  Paragraph,
  ProtokollNode,
  Section,
  Table,
  TableRow,
} from '../language/tree.ts';
import type { Reading } from './place.ts';
import { joinWords, wordsOfNode } from './place.ts';
import type { Passage, Words, WordsTable } from './words.ts';

/** The children of a section, a § or a block; what is no block among them says nothing here. */
export type Nodes = readonly ProtokollNode[];

/** Takes blocks; returns their paragraphs and list items in order, those of nested lists and quotations too. */
export function wordsOfBlocks(reading: Reading, nodes: Nodes): Passage[] {
  const passages: Passage[] = [];
  addWords(reading, nodes, passages);
  return passages;
}

function addWords(reading: Reading, nodes: Nodes, passages: Passage[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') addParagraph(reading, node, passages);
    else if (node.type === 'quote') addWords(reading, node.children, passages);
    else if (node.type === 'list')
      for (const item of node.children)
        if (item.type === 'listItem') addItem(reading, item, passages);
  }
}

function addParagraph(reading: Reading, paragraph: Paragraph, passages: Passage[]): void {
  const { value, spans, position } = wordsOfNode(reading, paragraph);
  if (value !== '') passages.push({ value, spans, position, mark: '' });
}

/** The mark stands at the first words; that of a list right within it follows (`1. a)`). */
function addItem(reading: Reading, item: ListItem, passages: Passage[]): void {
  const at = passages.length;
  addWords(reading, item.children, passages);
  const first = passages[at];
  const mark = markOf(item);
  if (first && mark !== '') first.mark = first.mark === '' ? mark : `${mark} ${first.mark}`;
}

/** Takes a list item; returns its number or letter as typed, empty for a bullet. */
export function markOf({ mark }: ListItem): string {
  return /[\p{L}\p{N}]/u.test(mark) ? mark : '';
}

/** Takes blocks; returns their tables in order, those in lists and quotations too. */
export function tablesOfBlocks(reading: Reading, nodes: Nodes): WordsTable[] {
  const tables: WordsTable[] = [];
  addTables(reading, nodes, tables);
  return tables;
}

function addTables(reading: Reading, nodes: Nodes, tables: WordsTable[]): void {
  for (const node of nodes) {
    if (node.type === 'table') tables.push(tableOf(reading, node));
    else if (node.type === 'quote') addTables(reading, node.children, tables);
    else if (node.type === 'list')
      for (const item of node.children)
        if (item.type === 'listItem') addTables(reading, item.children, tables);
  }
}

function tableOf(reading: Reading, { children, position }: Table): WordsTable {
  const [head = [], ...rows] = children.map((row) => cellsOf(reading, row));
  return { head, rows, position };
}

function cellsOf(reading: Reading, { children }: TableRow): Words[] {
  return children.map((cell) => wordsOfNode(reading, cell));
}

/** Takes a list item; returns its own paragraphs as one, null where it has none. */
export function ownWords(reading: Reading, { children }: ListItem): Words | null {
  const paragraphs: Words[] = [];
  for (const block of children) {
    if (block.type !== 'paragraph') continue;
    const words = wordsOfNode(reading, block);
    if (words.value !== '') paragraphs.push(words);
  }
  return joinWords(paragraphs);
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
export function blocksOf(nodes: Nodes): Block[] {
  return nodes.filter((node): node is Block => BLOCKS.has(node.type));
}

/** Takes the children of a section or a §; returns the sections among them. */
export function sectionsOf(nodes: Nodes): Section[] {
  return nodes.filter((node) => node.type === 'section');
}
