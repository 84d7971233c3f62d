/**
 * `[[ignorera rule-id: why]]` exempts the next block from one rule: the
 * paragraph, list item, field, section or whole § that begins after it. Inside
 * a line of text it exempts the text that it stands in.
 */
import type { Note, Protokoll, ProtokollNode } from '../language/tree.ts';
import { type Range, rangeOf } from './place.ts';
import type { Finding } from './rule.ts';

/** A stretch of the source where one rule says nothing. */
interface Exemption extends Range {
  rule: string;
}

/** Takes a tree; returns a function that tells whether a finding of a rule is exempt. */
export function exemptions(tree: Protokoll): (rule: string, finding: Finding) => boolean {
  const found = tree.notes.flatMap((note) => exemptionOf(tree, note) ?? []);
  return (rule, finding) => {
    const start = finding.position.start.offset;
    if (start === undefined) return false;
    return found.some((one) => one.rule === rule && one.start <= start && start < one.end);
  };
}

function exemptionOf(tree: Protokoll, note: Note): Exemption | null {
  const place = rangeOf(note.position);
  if (note.exemption === null || place === null) return null;
  const block = blockAfter(tree, place);
  return block && { rule: note.exemption.rule, ...block };
}

/** The text or field that the note stands in, or the largest node that begins after it. */
function blockAfter(node: ProtokollNode, note: Range): Range | null {
  if (!('children' in node) || node.type === 'field') return rangeOf(node.position);
  for (const child of node.children) {
    const range = rangeOf(child.position);
    if (range === null || range.end <= note.start || child.type === 'note') continue;
    if (range.start >= note.end) return range;
    const inside = blockAfter(child, note);
    if (inside) return inside;
  }
  return null;
}
