/** What a tree says, without how it is written: to compare a text with its formatted form. */
import { parseInline, plainText } from '../../server/src/language/inline.ts';
import type { ProtokollNode } from '../../server/src/language/tree.ts';

function words(value: string): string {
  return plainText(parseInline(value)).replace(/\s+/gu, ' ').normalize('NFC').trim();
}

/** A node and everything in it as nested arrays, comparable with `toEqual`. */
export function shapeOf(node: ProtokollNode): unknown[] {
  const facts: unknown[] = [node.type];
  if ('value' in node && node.type !== 'itemLine' && node.type !== 'fieldName') {
    facts.push(node.type === 'note' ? node.value.replace(/\s+/gu, ' ') : words(node.value));
  }
  if (node.type === 'field' || node.type === 'section') {
    facts.push('key' in node ? node.key : [node.depth, node.role, node.body, node.to]);
  }
  if (node.type === 'itemLine') {
    facts.push(node.number, node.lastNumber, node.letter, node.pending);
    facts.push(node.caseNumbers.map((mention) => words(mention.value)));
  }
  if (node.type === 'list') facts.push(node.kind);
  if (node.type === 'listItem' && !/^[-•–*+]?$/u.test(node.mark)) facts.push(node.mark);
  if (node.type === 'fieldValue') facts.push(node.item);
  if (node.type === 'table') facts.push(node.align);
  const children = 'children' in node ? (node.children as ProtokollNode[]) : [];
  return [...facts, ...children.map(shapeOf)];
}
