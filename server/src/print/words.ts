/** Small steps from the source's words to the print model's. */
import type { Inline } from '../language/inline-tree.ts';
import type { SignatureLine } from './model.ts';

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

/** Takes who is to sign; returns the words below the line: name and role, or the one there is. */
export function signer({ name, role }: SignatureLine): string {
  return [name, role].filter((words) => words !== '').join(', ');
}
