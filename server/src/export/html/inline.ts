import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../../language/inline-tree.ts';
import { safeUrl } from './safe-url.ts';

/** HTML allows no link inside a link: the inner one keeps its words. */
function linkToHast(
  link: Extract<Inline, { type: 'link' }>,
  insideLink: boolean,
): ElementContent[] {
  const url = insideLink ? null : safeUrl(link.url);
  const children = nodesToHast(link.children, insideLink || url !== null);
  return url === null ? children : [h('a', { href: url }, children)];
}

function nodeToHast(node: Inline, insideLink: boolean): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'emphasis':
      return [h('em', {}, nodesToHast(node.children, insideLink))];
    case 'strong':
      return [h('strong', {}, nodesToHast(node.children, insideLink))];
    case 'link':
      return linkToHast(node, insideLink);
    case 'mask':
      return nodesToHast(node.children, insideLink);
    case 'break':
      return [h('br')];
  }
}

function nodesToHast(nodes: readonly Inline[], insideLink: boolean): ElementContent[] {
  return nodes.flatMap((node) => nodeToHast(node, insideLink));
}

/**
 * Takes inline nodes and returns them as hast. What is marked for masking is
 * printed as it is: the public version has its mask in the model already.
 */
export function inlineToHast(nodes: readonly Inline[]): ElementContent[] {
  return nodesToHast(nodes, false);
}
