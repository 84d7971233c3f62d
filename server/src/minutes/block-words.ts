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

/** What blocks say, both in order, that of nested lists and quotations too. */
export interface Content {
  /** Paragraphs and list items. */
  words: Passage[];
  tables: WordsTable[];
}

/** Takes blocks; returns their paragraphs and list items, and their tables. */
export function contentOf(reading: Reading, nodes: Nodes): Content {
  const content: Content = { words: [], tables: [] };
  addContent(reading, nodes, content);
  return content;
}

/** Takes blocks; returns their paragraphs and list items in order, those of nested lists and quotations too. */
export function wordsOfBlocks(reading: Reading, nodes: Nodes): Passage[] {
  return contentOf(reading, nodes).words;
}

function addContent(reading: Reading, nodes: Nodes, content: Content): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') addParagraph(reading, node, content.words);
    else if (node.type === 'table') content.tables.push(tableOf(reading, node));
    else if (node.type === 'quote') addContent(reading, node.children, content);
    else if (node.type === 'list')
      for (const item of node.children)
        if (item.type === 'listItem') addItem(reading, item, content);
  }
}

function addParagraph(reading: Reading, paragraph: Paragraph, passages: Passage[]): void {
  const { value, spans, position } = wordsOfNode(reading, paragraph);
  if (value !== '') passages.push({ value, spans, position, mark: '' });
}

/** The mark stands at the first words; that of a list right within it follows (`1. a)`). */
function addItem(reading: Reading, item: ListItem, content: Content): void {
  const at = content.words.length;
  addContent(reading, item.children, content);
  const first = content.words[at];
  const mark = markOf(item);
  if (first && mark !== '') first.mark = first.mark === '' ? mark : `${mark} ${first.mark}`;
}

/** Takes a list item; returns its number or letter as typed, empty for a bullet. */
export function markOf({ mark }: ListItem): string {
  return /[\p{L}\p{N}]/u.test(mark) ? mark : '';
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
