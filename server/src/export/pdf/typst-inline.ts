/** Inline text as Typst markup. */
import type { Inline } from '../../language/inline-tree.ts';
import { literal, type TextContext, textMarkup } from './typst-text.ts';

/** Addresses for the public; a file of the workspace means nothing in a final document. */
const PUBLIC_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
/** Typst refuses longer addresses (in bytes; a normalised address is ASCII). */
const LONGEST_ADDRESS = 8000;

/**
 * Inline nodes as Typst markup without a space of its own.
 * Masked passages are printed: a public version has them replaced in the model.
 */
export function inlineMarkup(nodes: readonly Inline[], context: TextContext): string {
  return nodes.map((node) => nodeMarkup(node, context)).join('');
}

function nodeMarkup(node: Inline, context: TextContext): string {
  switch (node.type) {
    case 'text':
      return textMarkup(node.value, context);
    case 'emphasis':
      return `#emph[${inlineMarkup(node.children, context)}]`;
    case 'strong':
      return `#strong[${inlineMarkup(node.children, context)}]`;
    case 'link':
      return linkMarkup(node.url, inlineMarkup(node.children, context));
    case 'mask':
      return inlineMarkup(node.children, context);
    case 'break':
      return '#linebreak()';
  }
}

function linkMarkup(url: string, content: string): string {
  const address = publicAddress(url);
  return address === null || content === '' ? content : `#link(${literal(address)})[${content}]`;
}

/** The address in the ASCII form that a PDF holds, or null where it is none for the public. */
function publicAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return PUBLIC_SCHEMES.has(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
}
