/** Puts together what rules may know of one protokoll. */
import type { Protokoll } from '../language/tree.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { bodyTypeOf } from '../profile/body-type.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import type { Profile } from '../profile/profile.ts';
import { type Around, NOWHERE } from './around.ts';
import { presetOf } from './levels.ts';
import type { RuleContext } from './rule.ts';

/** How to check; what is left out has a default. */
export interface CheckOptions
  extends Pick<RuleContext, 'levels' | 'preset' | 'today' | 'published'> {
  /** The default profile where left out. */
  profile?: Profile;
  /** Nothing is known around it where left out. */
  around?: Around;
  /** True before a final export; where left out, for the presets that come after the draft. */
  final?: boolean;
}

/** Takes a text with its tree and minutes; returns the context that `lint` takes. */
export function ruleContext(
  analysis: { text: string; tree: Protokoll; minutes: Minutes },
  { profile = defaultProfile, around = NOWHERE, final = false, ...rest }: CheckOptions = {},
): RuleContext {
  const bodyType = bodyTypeOf(profile, analysis.minutes.body?.value ?? '');
  const preset = presetOf({ profile, ...rest });
  const isDue = final || preset === 'justering' || preset === 'publicering';
  const published = rest.published ?? preset === 'publicering';
  return { ...analysis, profile, bodyType, around, ...rest, final: isDue, published };
}
