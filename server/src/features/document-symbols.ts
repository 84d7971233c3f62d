/** The outline: the head with its fields, the §§ with their sections and decisions. */
import type { DocumentSymbol } from 'vscode-languageserver';
import { append } from '../language/append.ts';
import type { Head, Position } from '../language/tree.ts';
import type { Decision, Item, ItemSection, Point } from '../minutes/minutes.ts';
import { itemLabel } from './items.ts';
import { pageWords } from './page-numbers.ts';
import { lspRange } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { wordsFor } from './words.ts';

/** The protocol's kinds, as editors draw them. */
const KIND = { head: 4, field: 7, item: 5, section: 15, decision: 24 } as const;

/** Longer names are cut: an outline is narrow. */
const LONGEST = 120;

/** The outline of a protokoll, in order. */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const head = snapshot.tree.children.find((child) => child.type === 'head');
  const pages = pageWords(snapshot);
  const items = snapshot.minutes.items.map((item) => itemSymbol(snapshot, item, pages.get(item)));
  return head ? [headSymbol(snapshot, head), ...items] : items;
}

function headSymbol(snapshot: Snapshot, { position }: Head): DocumentSymbol {
  const { body, meetingDate, fields } = snapshot.minutes;
  const detail = [body?.value, meetingDate?.text].filter(Boolean).join(' ');
  const children = fields.map(({ name, values, position: place }) => {
    const value = values.map((words) => words.value).join(', ');
    return symbol(KIND.field, name.value, value, place, name.position);
  });
  return symbol(KIND.head, wordsFor(snapshot).head, detail, position, position, children);
}

function itemSymbol(snapshot: Snapshot, item: Item, page: string | undefined): DocumentSymbol {
  const name = itemLabel(snapshot, item);
  const cases = item.caseNumbers.map(({ text }) => text).join(', ');
  const detail = [cases, page].filter(Boolean).join(' · ');
  const children = item.sections.map((section) => sectionSymbol(section, item.decisions));
  for (const decision of item.decisions) {
    if (!item.sections.some((section) => contains(section, decision))) {
      append(children, decision.points.map(pointSymbol));
    }
  }
  children.sort((a, b) => a.range.start.line - b.range.start.line);
  return symbol(KIND.item, name, detail, item.position, item.line.position, children);
}

function sectionSymbol(section: ItemSection, decisions: readonly Decision[]): DocumentSymbol {
  const own = decisions.filter((decision) => contains(section, decision));
  const points = own.flatMap((decision) => decision.points.map(pointSymbol));
  const { heading, position } = section;
  return symbol(KIND.section, heading.value, '', position, heading.position, points);
}

function pointSymbol({ mark, words, position }: Point): DocumentSymbol {
  return symbol(KIND.decision, words.value, mark, position, words.position);
}

function contains(outer: { position: Position }, inner: { position: Position }): boolean {
  const [a, b] = [outer.position, inner.position];
  return (
    (a.start.offset ?? 0) <= (b.start.offset ?? 0) && (b.end.offset ?? 0) <= (a.end.offset ?? 0)
  );
}

function symbol(
  kind: DocumentSymbol['kind'],
  name: string,
  detail: string,
  place: Position,
  selected: Position,
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  const range = lspRange(place);
  // Editors take no symbol without a name, and none whose name stands outside it.
  const selectionRange = contains({ position: place }, { position: selected })
    ? lspRange(selected)
    : { start: range.start, end: range.start };
  return {
    kind,
    name: oneLine(name) || '–',
    detail: oneLine(detail),
    range,
    selectionRange,
    children,
  };
}

function oneLine(text: string): string {
  const line = text.replace(/\*\*|\s+/gu, (found) => (found === '**' ? '' : ' ')).trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
