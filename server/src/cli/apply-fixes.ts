/** Applies the certain fixes of a protokoll until there are none left. */
import { applyEdits, certainEdits } from '../lint/certain-fixes.ts';
import type { Message } from '../lint/rule.ts';

/** A fix may give room for the next one, but not for ever. */
const MOST_ROUNDS = 10;

/**
 * Takes a text and what finds its messages; returns the text in which every fix
 * that is certain is made. Of two fixes that touch, the first is made in this
 * round, the other where it is found again.
 */
export function applyFixes(text: string, messagesIn: (text: string) => readonly Message[]): string {
  let current = text;
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applyEdits(current, certainEdits(messagesIn(current)));
    // Two fixes that undo each other end here.
    if (seen.has(next)) return current;
    seen.add(next);
    current = next;
  }
  return current;
}
