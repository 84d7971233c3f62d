/**
 * What a verified protokoll says is not rewritten: a fix offers a `Rättelse`
 * instead, with the date and the name for the one who corrects to fill in
 * (JO 581-2013, JO 2571-1999).
 */
import { rangeOf } from './place.ts';
import type { Fix, RuleContext } from './rule.ts';

/** What stands for the day of the correction and for the one who makes it. */
const TO_FILL_IN = 'ÅÅÅÅ-MM-DD, namn';

/**
 * Takes a fix and the same change in words, in Swedish as the protokoll is
 * (`§ 19 ska vara § 18`). Returns the fix, or, where the minutes are verified,
 * one that adds the words as a correction to the head; none where there is no
 * place for it.
 */
export function unlessVerified(context: RuleContext, fix: Fix, correction: string): Fix[] {
  return context.minutes.status === 'justerat' ? correctionFix(context, correction) : [fix];
}

/** The fix that adds a correction with these words to the head; none where there is no place for it. */
export function correctionFix(context: RuleContext, correction: string): Fix[] {
  const line = `Rättelse: ${TO_FILL_IN}: ${correction}.`;
  const last = rangeOf(context.minutes.fields.at(-1)?.position);
  if (last === null) return [];
  return [
    {
      title: { sv: `Lägg till rättelse: ${correction}`, en: `Add a correction: ${correction}` },
      edits: [{ start: last.end, end: last.end, text: `\n${line}` }],
      certain: false,
    },
  ];
}
