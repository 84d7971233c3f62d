/** How this protokoll's case numbers should be written. */
import { type CompiledScheme, schemeFor } from '../profile/case-number-scheme.ts';
import type { RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** The scheme of the profile, or of the file's clear majority; null where nothing tells. */
export const caseNumberScheme = shared(
  ({ minutes, profile }: RuleContext): CompiledScheme | null => {
    const texts = minutes.items.flatMap((item) => item.caseNumbers.map(({ text }) => text));
    return schemeFor(profile.caseNumbers, texts);
  },
);
