/**
 * The profile (`protokoll.json`): what a municipality knows about itself.
 * It never changes what a protokoll means, only how it is checked and printed.
 */
import type { PrintStyle } from '../print/model.ts';

export type BodyType = 'fullmäktige' | 'nämnd' | 'utskott' | 'annat';
export type Level = 'fel' | 'varning' | 'info' | 'tips' | 'av';

/** A stage of the work, for which the rules' levels are raised and lowered together. */
export type Preset = 'utkast' | 'justering' | 'publicering';
export const PRESETS: readonly Preset[] = ['utkast', 'justering', 'publicering'];

export interface ProfilePerson {
  name: string;
  party: string | null;
  /** `ordförande`, `ledamot`, `ersättare`, `kommunchef`, … ; empty where not said. */
  role: string;
}

export interface ProfileBody {
  name: string;
  /** `AU`, `KS`; null where it has none. */
  abbreviation: string | null;
  /** Null: guessed from the name (`bodyType`). */
  type: BodyType | null;
  members: ProfilePerson[];
  substitutes: ProfilePerson[];
}

/**
 * A case-number scheme: how this municipality writes diarienummer.
 * `pattern` is data, read by `compileScheme`: see case-number-scheme.ts.
 */
export interface CaseNumberScheme {
  pattern: string;
  /** Letter prefixes in use (`KS`, `BUN`); empty: any. */
  prefixes: string[];
}

export interface DocumentSettings {
  style: PrintStyle;
  /** Number of §§ from which the list of §§ is printed; null: never. */
  agendaFrom: number | null;
  decisionStyle: 'bullet' | 'number' | 'att';
  foot: string[];
  /** The Word file that gives Word exports their look, from the profile's folder; null for our own. */
  wordTemplate: string | null;
}

export interface Profile {
  organisation: string | null;
  bodies: ProfileBody[];
  people: ProfilePerson[];
  /** Those who usually receive decisions: units, authorities, people. */
  recipients: string[];
  caseNumbers: CaseNumberScheme[];
  levels: Record<string, Level>;
  /** Null where the rules have their own levels. */
  preset: Preset | null;
  document: DocumentSettings;
}
