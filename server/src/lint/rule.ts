/**
 * What a rule is: one file, one id, one pure function from the analysed
 * protokoll to findings, with its own manual and examples, which are its tests.
 */
import type { Note, Position, Protokoll } from '../language/tree.ts';
import type { Item, Minutes } from '../minutes/minutes.ts';
import type { BodyType, Level, Preset, Profile } from '../profile/profile.ts';
import type { Around } from './around.ts';

export type Group = 'formalia' | 'paragrafer' | 'beslutsgång' | 'publicering' | 'språk';
export type Locale = 'sv' | 'en';
/** The same text in every language that messages come in. */
export type Localised = Readonly<Record<Locale, string>>;

/** All that a rule may know. */
export interface RuleContext {
  text: string;
  tree: Protokoll;
  minutes: Minutes;
  profile: Profile;
  /** What kind of body meets, from the profile or its name. */
  bodyType: BodyType;
  /** What is known of other protokoll and files around this one. */
  around: Around;
  /** True before a final export: empty fields of a draft count as missing. */
  final: boolean;
  /** True before an export that anyone may come to read (HTML, the public version); absent: it is not known. */
  published?: boolean;
  /** Levels from the user's settings, by rule id; they win over the profile's. */
  levels?: Readonly<Record<string, Level>>;
  /** The preset from the user's settings; it wins over the profile's. */
  preset?: Preset | null;
  /** Today as an ISO date, for fixes that may only offer a day to come; absent: none is offered. */
  today?: string;
}

/** Offsets 0-based, UTF-16; `end` is exclusive. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

export interface Fix {
  title: Localised;
  edits: TextEdit[];
  /** Certain fixes are applied by `--fix` and on save; others only by choice. */
  certain: boolean;
}

export interface Finding {
  message: Localised;
  position: Position;
  /** The § it concerns, null for the head. */
  item: Item | null;
  /** Where the rule's level depends on the case; else the rule's own. */
  level?: Level;
  fixes?: Fix[];
  /** Another place that this one disagrees with. */
  related?: { message: Localised; position: Position }[];
}

/** The day on which the examples of the rule pages are checked. */
export const EXAMPLE_DAY = '2026-03-12';

/** A protokoll that shows the rule, with what it must report on it. */
export interface WrongExample {
  text: string;
  /** The Swedish messages in order, exactly. */
  messages: string[];
  /** The words that each finding marks, in order. */
  marks: string[];
  /** The text after the first fix of every finding; absent where there is none. */
  fixed?: string;
}

/** What the examples of a page stand in, where their own text does not tell all. */
export interface ExampleSetting extends Partial<Pick<RuleContext, 'profile'>> {
  /** In words, for whoever reads the page. */
  told: Localised;
  /** Nothing else is known around them. */
  around?: Partial<Around>;
}

/**
 * A rule's manual. The examples are checked as before a final export, on
 * EXAMPLE_DAY, in their setting: without one, without a profile and with
 * nothing around.
 */
export interface RulePage {
  /** What it finds, in a sentence a secretary understands. */
  summary: Localised;
  why: Localised;
  /** Law or practice, with paragraph: `KL 5:69`; null for plain practice. */
  source: string | null;
  setting?: ExampleSetting;
  right: string[];
  wrong: WrongExample[];
}

/** What the rules did, for one that speaks about exemptions from them. */
export interface Ran {
  /** Every rule that could run, by id, with its group. */
  known: ReadonlyMap<string, Group>;
  /** The ids of those that ran to their end: neither off nor failed. */
  finished: ReadonlySet<string>;
  /** The notes whose exemption kept a finding back. */
  used: ReadonlySet<Note>;
}

export interface Rule {
  id: string;
  group: Group;
  level: Level;
  page: RulePage;
  /** Whether it runs when the others have, and is told what they did. */
  last?: true;
  check(context: RuleContext, ran: Ran): Iterable<Finding>;
}

/** A finding with its rule and level: what editor, command line and export show. */
export interface Message extends Finding {
  rule: string;
  level: Exclude<Level, 'av'>;
}
