/** Text that is markup already, which import leaves as it is. */
import { format } from '../language/format.ts';
import { HEAD_FIELDS } from '../language/vocabulary.ts';

const MARKED_HEADING = /^#{2,3} \p{L}/mu;
const FIRST_FIELD = new RegExp(
  `^\\ufeff?(?:${Object.values(HEAD_FIELDS).flat().join('|')}):(?:\\s|$)`,
  'u',
);

/**
 * @param text any text
 * @returns its canonical form where it is markup, else null
 */
export function existingMarkup(text: string): string | null {
  if (MARKED_HEADING.test(text)) return format(text);
  // Without a heading, a cover with colons looks the same: only what is canonical all through counts.
  return FIRST_FIELD.test(text) && format(text) === text ? text : null;
}
