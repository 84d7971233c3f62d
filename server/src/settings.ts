/** The editor's settings (`protokoll.*`), checked by hand: what is wrong counts as not set. */
import type { Locale } from './lint/rule.ts';
import { type Level, PRESETS, type Preset } from './profile/profile.ts';

export interface Settings {
  /** The language of messages. */
  locale: Locale;
  /** Levels of rules by id; they win over the profile's. */
  levels: Record<string, Level>;
  /** Null where none is chosen; it wins over the profile's. */
  preset: Preset | null;
  /** Whether computed values are shown in the text; they are where nothing is said. */
  inlayHints: boolean;
}

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['fel', 'varning', 'info', 'tips', 'av']);

/** Takes the value of the section `protokoll`, whatever it is; returns the settings. */
export function readSettings(section: unknown): Settings {
  const { locale, lint, preset, inlayHints } = membersOf(section);
  const levels = Object.entries(membersOf(lint)).filter((entry): entry is [string, Level] =>
    LEVELS.has(entry[1]),
  );
  return {
    locale: locale === 'en' ? 'en' : 'sv',
    levels: Object.fromEntries(levels),
    preset: PRESETS.find((one) => one === preset) ?? null,
    inlayHints: inlayHints !== false,
  };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
