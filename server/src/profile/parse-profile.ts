/**
 * Reads `protokoll.json`, checked by hand: whatever is wrong gives a problem
 * with its place and what to do, and the rest of the profile still counts.
 * `server/schema/protokoll.schema.json` says the same to an editor.
 */
import type { Node } from 'jsonc-parser';
import { parsePattern } from './case-number-pattern.ts';
import { defaultProfile } from './default-profile.ts';
import { readDocument } from './document-settings.ts';
import {
  type BodyType,
  type CaseNumberScheme,
  type Level,
  PRESETS,
  type Preset,
  type Profile,
  type ProfileBody,
} from './profile.ts';
import { readPerson } from './profile-person.ts';
import { nearest, type Problems, type ProfileProblem, report, shown } from './profile-problem.ts';
import { readTree } from './profile-syntax.ts';
import {
  anyMembers,
  choice,
  list,
  member,
  members,
  type Reader,
  required,
  text,
} from './profile-values.ts';

const BODY_TYPES: ReadonlyMap<string, BodyType> = new Map([
  ['fullmäktige', 'fullmäktige'],
  ['nämnd', 'nämnd'],
  ['utskott', 'utskott'],
  ['annat', 'annat'],
]);

const LEVELS: ReadonlyMap<string, Level> = new Map([
  ['fel', 'fel'],
  ['varning', 'varning'],
  ['info', 'info'],
  ['tips', 'tips'],
  ['av', 'av'],
]);

const PRESET_NAMES: ReadonlyMap<string, Preset> = new Map(
  PRESETS.map((preset) => [preset, preset]),
);

const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const readBody: Reader<ProfileBody> = (node, name, problems) => {
  const keys = ['namn', 'förkortning', 'typ', 'ledamöter', 'ersättare'];
  const found = members(keys, '{ "namn": "Allmänna utskottet" }')(node, name, problems);
  if (found === undefined) return undefined;
  const group = { node, sv: 'Organet', en: 'The body' };
  const bodyName = required(found, 'namn', 'Allmänna utskottet', group, problems);
  const body = {
    abbreviation: member(found, 'förkortning', text('AU'), problems) ?? null,
    type: member(found, 'typ', choice(BODY_TYPES), problems) ?? null,
    members: member(found, 'ledamöter', list(readPerson), problems) ?? [],
    substitutes: member(found, 'ersättare', list(readPerson), problems) ?? [],
  };
  return bodyName === undefined ? undefined : { name: bodyName, ...body };
};

const readPattern: Reader<string> = (node, name, problems) => {
  const pattern = text('ORG-ÅÅ/NNNNN')(node, name, problems);
  if (pattern === undefined) return undefined;
  const { problem } = parsePattern(pattern);
  if (problem === null) return pattern;
  report(problems, node, problem.sv, problem.en);
  return undefined;
};

const readScheme: Reader<CaseNumberScheme> = (node, name, problems) => {
  const found = members(['mönster', 'prefix'], '{ "mönster": "ORG-ÅÅ/NNNNN" }')(
    node,
    name,
    problems,
  );
  if (found === undefined) return undefined;
  const prefixes = member(found, 'prefix', list(text('KS')), problems) ?? [];
  if (!found.has('mönster')) {
    const group = { node, sv: 'Diarienumrets form', en: 'The form of case numbers' };
    required(found, 'mönster', 'ORG-ÅÅ/NNNNN', group, problems);
    return undefined;
  }
  const pattern = member(found, 'mönster', readPattern, problems);
  return pattern === undefined ? undefined : { pattern, prefixes };
};

/** Takes the ids of the rules there are, null where they are not known. */
function levelsReader(rules: readonly string[] | null): Reader<Record<string, Level>> {
  return (node, name, problems) => {
    const found = anyMembers('{ "dnr-saknas": "fel" }')(node, name, problems);
    if (found === undefined) return undefined;
    const levels: [string, Level][] = [];
    for (const [id, value] of found) {
      if (!RULE_ID.test(id)) reportRuleId(value, problems);
      else if (rules && !rules.includes(id)) reportUnknownRule(value, rules, problems);
      const level = choice(LEVELS)(value, id, problems);
      if (RULE_ID.test(id) && level !== undefined) levels.push([id, level]);
    }
    // Own properties only, whatever their names.
    return Object.fromEntries(levels);
  };
}

/** A profile may be older or newer than the rules: the rest of it works. */
function reportUnknownRule(value: Node, rules: readonly string[], problems: Problems): void {
  const key = value.parent?.children?.[0] ?? value;
  const meant = nearest(String(key.value), rules);
  const { sv, en } = shown(key);
  report(
    problems,
    key,
    `Det finns ingen regel ${sv}. ${meant === null ? 'Ta bort den.' : `Skriv "${meant}".`}`,
    `There is no rule ${en}. ${meant === null ? 'Remove it.' : `Write "${meant}".`}`,
    'varning',
  );
}

function reportRuleId(value: Node, problems: Problems): void {
  const key = value.parent?.children?.[0] ?? value;
  report(
    problems,
    key,
    `${shown(key).sv} är inget namn på en regel. Skriv namnet som i meddelandet, till exempel "dnr-saknas".`,
    `${shown(key).en} is no name of a rule. Write the name as in its message, for example "dnr-saknas".`,
  );
}

const KEYS = [
  '$schema',
  'organisation',
  'organ',
  'personer',
  'mottagare',
  'diarienummer',
  'förval',
  'regler',
  'dokument',
];

function profileReader(rules: readonly string[] | null): Reader<Profile> {
  return (node, name, problems) => {
    const found = members(KEYS, '{ "organisation": "Exempelby kommun" }')(node, name, problems);
    if (found === undefined) return undefined;
    member(found, '$schema', text('./protokoll.schema.json'), problems);
    return {
      organisation: member(found, 'organisation', text('Exempelby kommun'), problems) ?? null,
      bodies: member(found, 'organ', list(readBody), problems) ?? [],
      people: member(found, 'personer', list(readPerson), problems) ?? [],
      recipients: member(found, 'mottagare', list(text('Ekonomienheten')), problems) ?? [],
      caseNumbers: member(found, 'diarienummer', list(readScheme), problems) ?? [],
      preset: member(found, 'förval', choice(PRESET_NAMES), problems) ?? null,
      levels: member(found, 'regler', levelsReader(rules), problems) ?? {},
      document: member(found, 'dokument', readDocument, problems) ?? defaultProfile.document,
    };
  };
}

/** The problem within the text: what an unclosed comment ends is said to reach beyond it. */
function within(source: string, problem: ProfileProblem): ProfileProblem {
  const offset = Math.min(problem.offset, source.length);
  const end = Math.min(problem.offset + problem.length, source.length);
  return { ...problem, offset, length: end - offset };
}

/**
 * Reads the text of a profile, and, where the ids of the rules are given,
 * whether it names others. What is missing or wrong is as in
 * `defaultProfile`; every problem has its place in the text, in order of
 * place. Never throws.
 */
export function parseProfile(
  source: string,
  rules: readonly string[] | null = null,
): { profile: Profile; problems: ProfileProblem[] } {
  const problems: ProfileProblem[] = [];
  const tree = readTree(source, problems);
  const profile = tree === undefined ? undefined : profileReader(rules)(tree, 'Profilen', problems);
  const placed = problems.map((problem) => within(source, problem));
  placed.sort((a, b) => a.offset - b.offset);
  return { profile: profile ?? defaultProfile, problems: placed };
}
