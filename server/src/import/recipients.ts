/** Recipients of a decision: one a line, however the source lists them. */
import { looksLikeBody } from '../language/body-name.ts';

const PERSON = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)+(?:\s\([^)]*\))?$/u;

/**
 * Splits a line of recipients at its commas.
 *
 * @param text the line, trimmed
 * @returns one entry a recipient; a role stays with its person
 */
export function splitRecipients(text: string): string[] {
  const recipients: string[] = [];
  for (const part of text.split(/,\s+(?![^(]*\))/u)) {
    const last = recipients.at(-1);
    if (last !== undefined && PERSON.test(last) && isRole(part)) {
      recipients[recipients.length - 1] = `${last}, ${part}`;
    } else if (part !== '') recipients.push(part);
  }
  return recipients;
}

/** `ekonomichef` after a name; `socialnämnden` is a recipient of its own. */
function isRole(part: string): boolean {
  return /^\p{Ll}/u.test(part) && !looksLikeBody(part.split(' ').at(-1) ?? '');
}
