/** Which decision is the next one to look at, by the outline. */

/** As VS Code's `DocumentSymbol`, lines 0-based. */
export interface OutlineNode {
  kind: number;
  range: { start: { line: number }; end: { line: number } };
  children: readonly OutlineNode[];
}

/** `SymbolKind.Event` of VS Code: a decision point in the outline. */
const DECISION = 23;

/**
 * Takes the outline and the cursor's line; returns the first decision of the §
 * that the cursor is in, or on a decision the next one, in the §§ that follow
 * too. Null where the § has none, or there are no more.
 */
export function nextDecision<T extends OutlineNode>(outline: readonly T[], line: number): T | null {
  const item = outline.findLast(({ range }) => range.start.line <= line);
  const all = decisionsIn(outline);
  const at = all.findLastIndex(({ range }) => range.start.line <= line && line <= range.end.line);
  if (at >= 0) return all[at + 1] ?? null;
  return item ? (decisionsIn([item])[0] ?? null) : null;
}

function decisionsIn<T extends OutlineNode>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) =>
    node.kind === DECISION ? [node] : decisionsIn(node.children as readonly T[]),
  );
}
