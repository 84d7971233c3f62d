/** Text that is no markup, kept from being read as such. */
import { type ItemLineContext, readItemLine } from '../language/item-line.ts';

/** `*` and brackets that would open emphasis, a note or a masked passage. */
const INLINE = /(?<!\\)(?:\*(?=\S)|(?<=\S)\*|\[(?=\[)|\{(?=\{))/gu;
const LINE_START = /^(?:#|>|\+\s)/u;

/** The § that a text stands in, null before the first. */
export type PreviousItem = ItemLineContext['previous'];

/**
 * @param text a line of plain text
 * @returns the line as markup that says the same
 */
export function escapeInline(text: string): string {
  return text.replace(INLINE, '\\$&');
}

/**
 * @param text a line of plain text that begins a line of the markup
 * @param previous the § that it stands in
 * @returns the line as markup that says the same, and no §, heading or quotation
 */
export function escapeLine(text: string, previous: PreviousItem): string {
  const escaped = escapeInline(text);
  if (LINE_START.test(escaped)) return `\\${escaped}`;
  const context = { previous, afterBreak: true, afterComma: false };
  if (text.length < 400 && text.includes('§') && readItemLine(text, context)) {
    return escaped.replace('§', '\\§');
  }
  return escaped;
}
