/** The setting `protokoll.lint` as the manifest describes it: a level for each rule. */
import type { Rule } from '../server/src/lint/rule.ts';
import type { Level } from '../server/src/profile/profile.ts';

const LEVELS: readonly Level[] = ['fel', 'varning', 'info', 'tips', 'av'];

/** One rule's level, offered by name and with what the rule finds. */
export interface LevelSetting {
  type: 'string';
  enum: readonly Level[];
  description: string;
}

/** Takes the rules; returns the schemas of their levels by id, in alphabetical order. */
export function lintSettings(rules: readonly Rule[]): Record<string, LevelSetting> {
  return Object.fromEntries(
    rules
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, level, page }) => [
        id,
        { type: 'string', enum: LEVELS, description: `${page.summary.sv} (Annars: ${level}.)` },
      ]),
  );
}
