/** Running text as JSON says it: passages, tables, statements and links. */
import { parseInline, plainText } from '../../language/inline.ts';
import type { Inline } from '../../language/inline-tree.ts';
import type { Item } from '../../minutes/minutes.ts';
import type { Passage, Statement, Words, WordsTable } from '../../minutes/words.ts';
import { textOf } from './words.ts';

/** Takes passages; returns them as one text, a line each, with the numbers and letters of lists. */
export function passagesOf(passages: readonly Passage[]): string {
  return passages
    .map((passage) => (passage.mark === '' ? '' : `${passage.mark} `) + textOf(passage))
    .join('\n');
}

/** Takes a table; returns the texts of its cells: the head's, then row by row. */
export function tableOf({ head, rows }: WordsTable) {
  return { head: head.map(textOf), rows: rows.map((row) => row.map(textOf)) };
}

/** Takes a statement; returns who and what, and the text that belongs to it, null where none does. */
export function statementOf(statement: Statement) {
  const { content } = statement;
  return {
    text: textOf(statement),
    content: content.length === 0 ? null : content.map(textOf).join('\n'),
  };
}

/** Takes a §; returns the links of its texts with the addresses that the plain words leave out. */
export function linksOf(item: Item) {
  const parts = [item, ...item.sections];
  const words: Words[] = [
    ...(item.title ? [item.title] : []),
    ...item.fields.flatMap(({ values }) => values),
    ...item.preamble,
    ...item.sections.flatMap((section) => section.words),
    ...item.afterword,
    ...parts.flatMap(({ tables }) => tables.flatMap(({ head, rows }) => [...head, ...rows.flat()])),
  ];
  return words.flatMap(({ value }) => linksIn(parseInline(value)));
}

function linksIn(nodes: readonly Inline[]): { text: string; url: string }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'break') return [];
    if (node.type !== 'link') return linksIn(node.children);
    return [{ text: plainText(node.children), url: node.url }];
  });
}
