/** Folding: the head, lists of people, §§, sections, tables, quotations and long notes. */
import type { FoldingRange } from 'vscode-languageserver';
import type { ProtokollNode } from '../language/tree.ts';
import { allNodes } from './nodes.ts';
import type { Snapshot } from './snapshot.ts';

const FOLDED: ReadonlySet<ProtokollNode['type']> = new Set<ProtokollNode['type']>([
  'head',
  'field',
  'item',
  'section',
  'table',
  'quote',
]);

/** Every part of more than one line that can be folded, in order. */
export function foldingRanges({ tree }: Snapshot): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const { type, position } of allNodes(tree)) {
    if (FOLDED.has(type) && position.end.line > position.start.line) {
      ranges.push({ startLine: position.start.line - 1, endLine: position.end.line - 1 });
    }
  }
  for (const { position } of tree.notes) {
    if (position.end.line > position.start.line) {
      const lines = { startLine: position.start.line - 1, endLine: position.end.line - 1 };
      ranges.push({ ...lines, kind: 'comment' });
    }
  }
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
