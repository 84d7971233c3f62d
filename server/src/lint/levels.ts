/**
 * How serious a finding is. The user's level for the rule wins over the
 * profile's, both over the preset (the user's, else the profile's), and that
 * over the rule's own: what someone said of one rule is never changed by what
 * is said of all of them.
 */
import type { Level, Preset } from '../profile/profile.ts';
import { presetLevel } from './presets.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

type Chosen = Pick<RuleContext, 'levels' | 'preset' | 'profile'>;

/** The preset that holds, null where no one chose one. */
export function presetOf({ preset, profile }: Pick<Chosen, 'preset' | 'profile'>): Preset | null {
  return preset ?? profile.preset;
}

/** The level of a rule's finding; without a finding the rule's, which is `av` where it need not run. */
export function levelOf(rule: Rule, finding: Finding | null, context: Chosen): Level {
  const chosen = context.levels?.[rule.id] ?? context.profile.levels[rule.id];
  if (chosen !== undefined) return chosen;
  const own = finding?.level ?? rule.level;
  const preset = presetOf(context);
  return preset === null ? own : presetLevel(preset, rule.id, own);
}
