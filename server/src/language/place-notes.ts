/** Puts the notes that stand on lines of their own among the nodes around them. */
import type { Note, Protokoll, ProtokollNode } from './tree.ts';

type WithChildren = Extract<ProtokollNode, { children: unknown[] }>;
const HOLDERS: ReadonlySet<string> = new Set([
  'head',
  'item',
  'section',
  'list',
  'listItem',
  'quote',
]);

/**
 * Inserts each note into the innermost node that spans it, before the child
 * that follows it. A note between the rows of a table or the lines of a
 * paragraph stays out of the children: that block's own extent covers it.
 *
 * @param tree the tree, changed in place
 * @param notes the notes that stand on lines of their own, in order
 */
export function placeNotes(tree: Protokoll, notes: readonly Note[]): void {
  for (const note of notes) {
    const offset = note.position.start.offset ?? 0;
    const holder = holderOf(tree, offset);
    if (!holder) continue;
    (holder.children as ProtokollNode[]).splice(firstAfter(holder, offset), 0, note);
    if ((holder.position.end.offset ?? 0) < (note.position.end.offset ?? 0)) {
      holder.position = { start: holder.position.start, end: note.position.end };
    }
  }
}

/** The innermost node around the offset that may hold a note, or null where a leaf spans it. */
function holderOf(tree: Protokoll, offset: number): WithChildren | null {
  // What stands behind a §, before the next, is that §'s.
  let node: ProtokollNode | undefined = tree.children[Math.max(0, firstAfter(tree, offset) - 1)];
  while (node && HOLDERS.has(node.type) && 'children' in node) {
    const child = childAt(node, offset);
    if (!child) return node;
    node = child;
  }
  return null;
}

/** The child whose extent holds an offset. */
function childAt(node: WithChildren, offset: number): ProtokollNode | undefined {
  const child = node.children[firstAfter(node, offset) - 1] as ProtokollNode | undefined;
  return child && (child.position.end.offset ?? 0) > offset ? child : undefined;
}

/** Index of the first child that starts behind an offset, by binary search. */
function firstAfter(node: WithChildren, offset: number): number {
  let low = 0;
  let high = node.children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = node.children[middle]?.position.start.offset ?? 0;
    if (start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
