/** The names that settings, profiles and exemptions may use. */
import { RULES } from './rules.ts';

/** The id of every rule. */
export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);
