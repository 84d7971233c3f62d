/** A tree as plain JSON for people to read: types, words, meanings and places. */
import { parseInline } from '../../server/src/language/inline.ts';
import type { Inline } from '../../server/src/language/inline-tree.ts';
import type { Note, ProtokollNode, Text } from '../../server/src/language/tree.ts';
import { placeText } from './place-text.ts';

/** Takes a node; returns it and all in it. What is empty or null is left out. */
export function projectTree(node: ProtokollNode): object {
  const children = 'children' in node ? (node.children as ProtokollNode[]) : [];
  return {
    type: node.type,
    at: placeText(node.position),
    ...withoutEmpty(factsOf(node)),
    ...(children.length > 0 ? { children: children.map(projectTree) } : {}),
  };
}

function factsOf(node: ProtokollNode): object {
  switch (node.type) {
    case 'protokoll':
      return { notes: node.notes.map(noteText) };
    case 'head':
    case 'item':
    case 'quote':
    case 'tableRow':
    case 'endMark':
      return {};
    case 'field':
      return { key: node.key ?? 'unknown' };
    case 'fieldValue':
      return { item: node.item, ...textOf(node) };
    case 'itemLine': {
      const { form, number, lastNumber, letter, pending, prefix } = node;
      const caseNumbers = node.caseNumbers.map(
        (mention) => `${placeText(mention.position)} ${mention.value}`,
      );
      return { form, number, lastNumber, letter, pending, prefix, ...textOf(node), caseNumbers };
    }
    case 'section':
      return { role: node.role, depth: node.depth, body: node.body, to: node.to };
    case 'heading':
      return { bare: node.bare, ...textOf(node) };
    case 'list':
      return { kind: node.kind };
    case 'listItem':
      return { mark: node.mark };
    case 'table':
      return { align: node.align.map((align) => align ?? '').join('|') };
    case 'note':
      return { text: node.value };
    case 'caseNumber':
    case 'fieldName':
    case 'title':
    case 'paragraph':
    case 'tableCell':
      return textOf(node);
  }
}

/** A note with its place and what is special about it. */
function noteText({ position, value, closed, exemption }: Note): string {
  const rule = exemption
    ? ` (exempts from ${exemption.rule}: ${exemption.reason || 'no reason'})`
    : '';
  return `${placeText(position)} ${value}${closed ? '' : ' (open)'}${rule}`;
}

function textOf({ value }: Text): { text: string; inline: string } {
  const inline = parseInline(value);
  const marked = inline.some(({ type }) => type !== 'text' && type !== 'break');
  const said = inlineText(inline);
  return { text: value, inline: marked || said !== value ? said : '' };
}

/** Inline parts as `em(kursiv)`, `link(taxa.pdf Taxan)`; plain text is itself. */
function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      const target = node.type === 'link' ? `${node.url} ` : '';
      return `${node.type}(${target}${inlineText(node.children)})`;
    })
    .join('');
}

/** Without what says nothing: null, false, the empty string, the empty list. */
export function withoutEmpty(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, fact]) =>
        fact !== null &&
        fact !== false &&
        fact !== '' &&
        !(Array.isArray(fact) && fact.length === 0),
    ),
  );
}
