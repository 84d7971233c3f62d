/**
 * `[[ignorera rule-id: why]]` exempts the next block from one rule: the
 * paragraph, list item, field, section or whole § that begins after it. Inside
 * a line of text it exempts the text that it stands in; right under the § line
 * or the title, where people write it, the whole §.
 */
import type { Note, Protokoll, ProtokollNode } from '../language/tree.ts';
import { type Range, rangeOf } from './place.ts';
import type { Finding } from './rule.ts';
import { sourceLine } from './source-line.ts';

/** A stretch of the source where one rule says nothing. */
interface Exemption extends Range {
  rule: string;
  note: Note;
}

/** The exemptions of one text, and which of them were needed. */
export class Exemptions {
  private readonly found: readonly Exemption[];
  /** The notes that have kept a finding back. */
  readonly used = new Set<Note>();

  constructor(tree: Protokoll, text: string) {
    this.found = tree.notes.flatMap((note) => exemptionOf(tree, text, note) ?? []);
  }

  /** Whether a finding of a rule is exempt. */
  cover(rule: string, finding: Finding): boolean {
    const start = finding.position.start.offset;
    if (start === undefined) return false;
    let isExempt = false;
    for (const one of this.found) {
      if (one.rule !== rule || start < one.start || one.end <= start) continue;
      this.used.add(one.note);
      isExempt = true;
    }
    return isExempt;
  }
}

function exemptionOf(tree: Protokoll, text: string, note: Note): Exemption | null {
  const place = rangeOf(note.position);
  if (note.exemption === null || place === null) return null;
  const opened = itemOpenedBy(tree, note);
  if (opened) return { rule: note.exemption.rule, note, ...opened };
  const word = lastWordBefore(text, place.start);
  const leaf = word === null ? null : leafAt(tree, word);
  const block = leaf ?? blockAfter(tree, place.end);
  if (block === null) return null;
  const start = leaf ? block.start : Math.min(place.end, block.start);
  return { rule: note.exemption.rule, note, start, end: lineEndFrom(text, block.end) };
}

const LINE_END = /[\r\n]/gu;

/** Notes lie in no block: those on its last line go with it. */
function lineEndFrom(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** The § whose § line or title the note stands right under, other notes between left out. */
function itemOpenedBy(tree: Protokoll, note: Note): Range | null {
  const item = tree.children.find((child) => child.children.some((part) => part === note));
  if (item?.type !== 'item') return null;
  let at = item.children.indexOf(note);
  let { line } = note.position.start;
  for (let above = item.children[--at]; above; above = item.children[--at]) {
    if (above.position.end.line !== line - 1) return null;
    if (above.type === 'itemLine' || above.type === 'title') return rangeOf(item.position);
    if (above.type !== 'note') return null;
    line = above.position.start.line;
  }
  return null;
}

/** The offset of the last character before the note on its line, other notes left out; null where there is none. */
function lastWordBefore(text: string, note: number): number | null {
  const { start: lineStart } = sourceLine(text, note);
  const line = text
    .slice(lineStart, note)
    .replace(/\[\[.*?\]\]/gu, (other) => ' '.repeat(other.length));
  const length = line.trimEnd().length;
  return length === 0 ? null : lineStart + length - 1;
}

/** The text or field that stands at an offset. */
function leafAt(node: ProtokollNode, offset: number): Range | null {
  if (!('children' in node) || node.type === 'field') return rangeOf(node.position);
  const inside = node.children.find((child) => {
    const range = rangeOf(child.position);
    return range !== null && range.start <= offset && offset < range.end;
  });
  return inside ? leafAt(inside, offset) : null;
}

/** The largest node that begins at or after an offset, or the text or field around it. */
function blockAfter(node: ProtokollNode, offset: number): Range | null {
  if (!('children' in node) || node.type === 'field') return rangeOf(node.position);
  for (const child of node.children) {
    const range = rangeOf(child.position);
    const isEmpty = range === null || range.start === range.end;
    if (isEmpty || range.end <= offset || child.type === 'note') continue;
    const block = range.start >= offset ? range : blockAfter(child, offset);
    if (block) return block;
  }
  return null;
}
