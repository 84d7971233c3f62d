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

/** One rule's level in a profile: what `nivå` of the schema says, and what the rule finds. */
export interface ProfileLevel {
  $ref: '#/definitions/nivå';
  description: string;
}

/** Takes the rules; returns what the profile's schema says of each under `regler`, in alphabetical order. */
export function profileLevels(rules: readonly Rule[]): Record<string, ProfileLevel> {
  const settings = Object.entries(lintSettings(rules));
  return Object.fromEntries(
    settings.map(([id, { description }]) => [id, { $ref: '#/definitions/nivå', description }]),
  );
}
