/** Nodes of the tree by place. */
import type { Protokoll, ProtokollNode } from '../language/tree.ts';
import { rangeOf } from '../lint/place.ts';

/** Takes an offset; returns the nodes around it, the root first. A node's end still belongs to it. */
export function nodesAround(tree: Protokoll, offset: number): ProtokollNode[] {
  const path: ProtokollNode[] = [tree];
  for (let node: ProtokollNode | undefined = tree; node; ) {
    const inside: ProtokollNode | undefined = childAt(node, offset);
    if (inside) path.push(inside);
    node = inside;
  }
  return path;
}

function childAt(node: ProtokollNode, offset: number): ProtokollNode | undefined {
  if (!('children' in node)) return undefined;
  const around = node.children.filter((child) => {
    const range = rangeOf(child.position);
    return range !== null && range.start <= offset && offset <= range.end;
  });
  // Where two meet, the one that begins here is meant.
  return around.at(-1);
}

/** Takes a node; returns it and all below it, in order. */
export function* allNodes(node: ProtokollNode): Iterable<ProtokollNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* allNodes(child);
}
