/** Where in a protokoll something is being typed, and how a proposal is put there. */
import type { CompletionItem, CompletionItemKind, Position } from 'vscode-languageserver';
import { readHeadFieldName, readItemFieldName } from '../../language/fields.ts';
import { isEndMark } from '../../language/line-kinds.ts';
import { readListMark } from '../../language/list-mark.ts';
import type * as Tree from '../../language/tree.ts';
import type { FieldKey, SectionRole } from '../../language/vocabulary.ts';
import type { Item } from '../../minutes/minutes.ts';
import { lineText, lspRangeAt, offsetAt } from '../positions.ts';
import type { Snapshot } from '../snapshot.ts';

export interface Place {
  snapshot: Snapshot;
  offset: number;
  /** The line up to the cursor. */
  before: string;
  /** Index in `before` of what is typed: behind a list mark or a field's name. */
  content: number;
  /** The § that the cursor stands in, null in the head. */
  item: Item | null;
  /** The role of the section around the cursor, null outside sections and behind an end mark. */
  role: SectionRole | null;
  /** The field whose value is typed, null where none is. */
  field: FieldKey | null;
}

/** The protocol's kinds, as editors draw them. */
const KIND = { field: 5, person: 6, body: 9, value: 12, heading: 14, phrase: 1, item: 18 } as const;

/** Takes a position; returns what is typed there. */
export function placeAt(snapshot: Snapshot, position: Position): Place {
  const offset = offsetAt(snapshot, position);
  const line = Math.min(Math.max(position.line, 0), snapshot.lineStarts.length - 1);
  const start = snapshot.lineStarts[line] ?? 0;
  const before = snapshot.text.slice(start, offset);
  const at = lastIndexBefore(snapshot.minutes.items, start);
  const item = snapshot.minutes.items[at] ?? null;
  const node = snapshot.tree.children.filter((child) => child.type === 'item')[at];
  const readName = item ? readItemFieldName : readHeadFieldName;
  const name = readName(before);
  const mark = readListMark(before);
  const field = name?.key ?? fieldAbove(snapshot, line, readName, mark !== null);
  const content = name?.key
    ? name.end
    : (mark?.content ?? before.length - before.trimStart().length);
  const role = node ? roleAt(snapshot, node, offset) : null;
  const spaced = content + (/^\s*/u.exec(before.slice(content))?.[0].length ?? 0);
  return { snapshot, offset, before, content: spaced, item, role, field };
}

function lastIndexBefore(items: readonly Item[], offset: number): number {
  return items.findLastIndex(({ position }) => (position.start.offset ?? 0) <= offset);
}

/** The field whose list the line belongs to: its name stands alone above the items. */
function fieldAbove(
  snapshot: Snapshot,
  line: number,
  readName: typeof readHeadFieldName,
  marked: boolean,
): FieldKey | null {
  for (let above = line - 1; above >= 0; above--) {
    const text = lineText(snapshot, above);
    const name = readName(text);
    if (name?.key)
      return text.slice(name.end).trim() === '' && (marked || above === line - 1) ? name.key : null;
    if (!readListMark(text)) return null;
  }
  return null;
}

function roleAt({ text }: Snapshot, item: Tree.Item, offset: number): SectionRole | null {
  let role: SectionRole | null = null;
  let from = 0;
  const visit = (node: Tree.Item | Tree.Section): void => {
    for (const child of node.children) {
      if (child.type !== 'section' || (child.position.start.offset ?? 0) >= offset) continue;
      role = child.role;
      from = child.position.start.offset ?? 0;
      visit(child);
    }
  };
  visit(item);
  const ended = text
    .slice(from, offset)
    .split(/[\r\n]+/u)
    .some(isEndMark);
  return ended ? null : role;
}

/** What a proposal may say beside its words. */
export interface Extra {
  detail?: string;
  /** What stands in the list; the words themselves where left out. */
  label?: string;
  /** What typing is compared with; the label where left out. */
  filter?: string;
  /** Index in the line from which the words replace what is typed; `content` where left out. */
  from?: number;
}

/** Takes words to propose; returns them as the editor shows them. `order` sorts, lowest first. */
export function proposal(
  { snapshot, offset, before, content }: Place,
  kind: keyof typeof KIND,
  words: string,
  order: number,
  { detail, label = words, filter = label, from = content }: Extra = {},
): CompletionItem {
  return {
    label,
    kind: KIND[kind] satisfies CompletionItemKind,
    filterText: filter,
    sortText: String(order).padStart(4, '0'),
    textEdit: {
      range: lspRangeAt(snapshot, offset - before.length + from, offset),
      newText: words,
    },
    ...(detail && { detail }),
  };
}
