/**
 * The presets: the rules' levels raised and lowered together for a stage of
 * the work. A preset bounds the level that a rule has, so that what is milder
 * for some bodies or cases stays milder than the rest.
 */
import type { Level, Preset } from '../profile/profile.ts';

/** The bounds of a rule's level; `av` as `atMost` turns it off. */
export interface Bounds {
  atLeast?: Level;
  atMost?: Level;
}

type Table = Readonly<Record<string, Bounds>>;

const OFF: Bounds = { atMost: 'av' };
const HINT: Bounds = { atMost: 'tips' };
const WARNING: Bounds = { atLeast: 'varning' };
const ERROR: Bounds = { atLeast: 'fel' };

/** How the text is written: nothing to verify or to hold a publication for. */
const STYLE: Table = {
  blanksteg: OFF,
  citattecken: OFF,
  'intervall-streck': OFF,
  'lista-utan-markering': OFF,
  'rubrik-utan-markering': OFF,
};

/** While the minutes are written, what cannot be there yet is not missed. */
const DRAFT: Table = {
  'anteckning-kvar': OFF,
  'overklagande-passar-inte': OFF,
  'anslag-ofullstandigt': OFF,
  'bevakning-saknas': OFF,
  'bilaga-fil-saknas': HINT,
  'delegation-ej-angiven': OFF,
  'justerare-saknas': OFF,
  'omedelbar-justering-sen': OFF,
  'paragrafer-omfang': OFF,
  'sekreterare-saknas': OFF,
  'ajournering-tid-saknas': HINT,
  'beslut-saknas': HINT,
  'beslut-tomt': HINT,
  'beslutande-saknas': HINT,
  'fraga-ej-redovisad': HINT,
  'mottagare-saknas': HINT,
  'omrostning-namn-saknas': HINT,
  'omrostning-saknas': HINT,
  'ordforande-saknas': HINT,
  'paragraf-utan-nummer': HINT,
  'propositionsordning-saknas': HINT,
};

/** For chair and verifier: who took part, what was moved and decided, how the vote went. */
const VERIFICATION: Table = {
  ...STYLE,
  // The notice comes after the verification.
  'anslag-ofullstandigt': HINT,
  'anteckning-kvar': WARNING,
  'beslut-saknas': ERROR,
  beslutsforhet: ERROR,
  'jav-ensidig': ERROR,
  'omrostning-lika': ERROR,
  'omrostning-namn-saknas': ERROR,
  'omrostning-utfall': ERROR,
  'person-dubblett': ERROR,
  'propositionsordning-saknas': ERROR,
  'reservation-deltog-inte': WARNING,
  'tjanstgor-inte': ERROR,
};

/** Before everyone can read them: what must not spread, and what the notice must say. */
const PUBLICATION: Table = {
  ...STYLE,
  'anslag-ofullstandigt': ERROR,
  'anteckning-kvar': ERROR,
  'beslut-saknas': ERROR,
  'bilaga-inte-listad': ERROR,
  filsokvag: ERROR,
  'overklagande-passar-inte': ERROR,
  personnummer: ERROR,
  'rattelse-ofullstandig': ERROR,
};

const PRESET_TABLES: Readonly<Record<Preset, Table>> = {
  utkast: DRAFT,
  justering: VERIFICATION,
  publicering: PUBLICATION,
};

/** From nothing to most. */
const ASCENDING: readonly Level[] = ['av', 'tips', 'info', 'varning', 'fel'];

/** The rules that a preset raises, lowers or turns off, by id. */
export function boundsOf(preset: Preset): Table {
  return PRESET_TABLES[preset];
}

/** Takes a rule's id and the level that it has by itself; returns its level under a preset. */
export function presetLevel(preset: Preset, id: string, own: Level): Level {
  const { atLeast = 'av', atMost = 'fel' } = PRESET_TABLES[preset][id] ?? {};
  const rank = Math.max(ASCENDING.indexOf(own), ASCENDING.indexOf(atLeast));
  // What is off by default stays off: no preset chooses it for anyone.
  if (own === 'av') return 'av';
  return ASCENDING[Math.min(rank, ASCENDING.indexOf(atMost))] ?? own;
}
