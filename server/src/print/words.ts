/** Small steps from the source's words to the print model's. */
import type { Inline } from '../language/inline-tree.ts';

/** Takes words without markup; returns them as inline parts, none for an empty text. */
export function plainWords(value: string): Inline[] {
  return value ? [{ type: 'text', value }] : [];
}

/** Takes inline parts; returns them with every line break made a space, for titles and cells. */
export function onOneLine(parts: readonly Inline[]): Inline[] {
  return parts.map((part) => {
    if (part.type === 'break') return { type: 'text', value: ' ' };
    return part.type === 'text' ? part : { ...part, children: onOneLine(part.children) };
  });
}
