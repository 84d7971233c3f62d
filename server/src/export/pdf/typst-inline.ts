/** Inline text as Typst markup. */
import type { Inline } from '../../language/inline-tree.ts';
import { literal, type TextContext, textMarkup } from './typst-text.ts';

/** Addresses for the public; a file of the workspace means nothing in a final document. */
const PUBLIC_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
/** Typst refuses longer addresses (in bytes; a normalised address is ASCII). */
const LONGEST_ADDRESS = 8000;

/** Typst gives up at some depth; emphasis within as much emphasis shows nothing more. */
const DEEPEST = 16;

/**
 * Inline nodes as Typst markup without a space of its own.
 * Masked passages are printed: a public version has them replaced in the model.
 */
export function inlineMarkup(nodes: readonly Inline[], context: TextContext): string {
  return nodesMarkup(nodes, context, 0);
}

function nodesMarkup(nodes: readonly Inline[], context: TextContext, depth: number): string {
  return nodes.map((node) => nodeMarkup(node, context, depth)).join('');
}

function nodeMarkup(node: Inline, context: TextContext, depth: number): string {
  if (node.type === 'text') return textMarkup(node.value, context);
  if (node.type === 'break') return '#linebreak()';
  const content = nodesMarkup(node.children, context, depth + 1);
  if (depth >= DEEPEST || content === '') return content;
  switch (node.type) {
    case 'emphasis':
      return `#emph[${content}]`;
    case 'strong':
      return `#strong[${content}]`;
    case 'link':
      return linkMarkup(node.url, content);
    case 'mask':
      return content;
  }
}

function linkMarkup(url: string, content: string): string {
  const address = publicAddress(url);
  return address === null ? content : `#link(${literal(address)})[${content}]`;
}

/** The address in the ASCII form that a PDF holds, or null where it is none for the public. */
function publicAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return PUBLIC_SCHEMES.has(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
}

/** Longer paragraphs (units of markup) are broken line by line: quicker, and nearly as good. */
const LONGEST_EVEN = 2000;

/** A paragraph of inline markup in which long words are marked, or nothing where there is none. */
export function paragraphMarkup(content: string): string {
  if (content === '') return '';
  return `#${content.length <= LONGEST_EVEN ? 'even' : 'quick'}-par[${content}]`;
}
