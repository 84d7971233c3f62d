/** Profiles that are wrong in every way that their JSON Schema knows. */
import { Ajv } from 'ajv';
import { applyEdits, findNodeAtLocation, type JSONPath, modify, parseTree } from 'jsonc-parser';
import schema from '../../server/schema/protokoll.schema.json' with { type: 'json' };
import { FULL_PROFILE } from './full-profile.ts';

/** A profile with one thing wrong. */
export interface ProfileFault {
  /** What is wrong, for the name of a test. */
  what: string;
  text: string;
  /** Where: the path of the value, or of the group that lacks or repeats something. */
  path: JSONPath;
  /** The same profile without what is wrong. */
  without: string;
}

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
const TEXT = JSON.stringify(FULL_PROFILE, null, 2);
/** The only list with an end. */
const MOST_IN_FOOT = schema.definitions.dokument.properties.sidfot.maxItems;
const ENORMOUS = 'å'.repeat(100_000);

const ajv = new Ajv();
// Known to editors, not to JSON Schema.
ajv.addKeyword('enumDescriptions');
const isValid = ajv.compile(schema);

/** Values of every type, empty, out of range and enormous. */
const VALUES: unknown[] = [
  ...[
    null,
    true,
    false,
    -1,
    0,
    1.5,
    1e308,
    '',
    ' \n',
    'x',
    '\u0000',
    '\ud800',
    '(',
    'a4',
    ENORMOUS,
  ],
  ...[[], [[]], [null], ['x'], Array(6).fill('x'), Array(2000).fill(0)],
  ...[{}, { x: 1 }, { namn: '' }, { namn: ['x'] }, { constructor: 'x' }],
];

/** Every fault, those in the same place after each other. */
export function profileFaults(): ProfileFault[] {
  return [...placesIn(FULL_PROFILE, [])].flatMap(({ path, value }) => [
    ...(path.length > 0 ? wrongValues(path) : []),
    ...(isGroup(value) ? wrongMembers(value, path) : []),
  ]);
}

/** The name of every setting in the schema. */
export function settingsOfSchema(): string[] {
  const { organ, diarienummer, dokument, person } = schema.definitions;
  const [, personGroup] = person.anyOf;
  return [
    schema.properties,
    organ.properties,
    diarienummer.properties,
    dokument.properties,
    personGroup?.properties ?? {},
  ].flatMap((group) => Object.keys(group));
}

interface Place {
  path: JSONPath;
  value: unknown;
}

function* placesIn(value: unknown, path: JSONPath): Generator<Place> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    yield* placesIn(below, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongValues(path: JSONPath): ProfileFault[] {
  return VALUES.map((value) => ({ value, text: put(TEXT, path, value) }))
    .filter(({ text }) => !isValid(JSON.parse(text)))
    .map(({ value, text }) => ({
      what: `${path.join('.')} is ${JSON.stringify(value).slice(0, 30)}`,
      text,
      path,
      without: withoutWrong(path, value),
    }));
}

function wrongMembers(group: Record<string, unknown>, path: JSONPath): ProfileFault[] {
  const name = path.join('.') || 'the profile';
  const extra = path.at(-1) === 'regler' ? [] : ['okänt', 'toString', '__proto__', ENORMOUS];
  const rules = path.at(-1) === 'regler' ? ['Dnr-saknas', '', '--', ENORMOUS] : [];
  const more = [...extra, ...rules].map((key) => ({
    what: `${name} has ${JSON.stringify(key).slice(0, 30)}`,
    text: inGroup(path, `${JSON.stringify(key)}: "fel",`),
    path,
    without: TEXT,
  }));
  const twice = Object.keys(group).map((key) => ({
    what: `${name} has ${key} twice`,
    text: inGroup(path, `${JSON.stringify(key)}: 7,`),
    path,
    without: TEXT,
  }));
  const missing = Object.keys(group)
    .filter((key) => isRequired([...path, key]))
    .map((key) => ({
      what: `${name} lacks ${key}`,
      text: put(TEXT, [...path, key], undefined),
      path,
      without: withoutPart(path),
    }));
  return [...more, ...twice, ...missing];
}

/** The profile without a wrong value, or with what is right in a list. */
function withoutWrong(path: JSONPath, value: unknown): string {
  const isList = isValid(JSON.parse(put(TEXT, path, [])));
  if (!isList || !Array.isArray(value)) return withoutPart(path);
  const right = value.filter((one) => isValid(JSON.parse(put(TEXT, path, [one]))));
  return put(TEXT, path, right.slice(0, MOST_IN_FOOT));
}

/** The profile without a part; where it may not be left out, without the group that needs it. */
function withoutPart(path: JSONPath): string {
  return isRequired(path) ? withoutPart(path.slice(0, -1)) : put(TEXT, path, undefined);
}

function isRequired(path: JSONPath): boolean {
  return !isValid(JSON.parse(put(TEXT, path, undefined)));
}

function put(text: string, path: JSONPath, value: unknown): string {
  return applyEdits(text, modify(text, path, value, FORMAT));
}

/** The profile with something written first in a group. */
function inGroup(path: JSONPath, written: string): string {
  const tree = parseTree(TEXT);
  const group = tree && findNodeAtLocation(tree, path);
  const at = (group?.offset ?? 0) + 1;
  return TEXT.slice(0, at) + written + TEXT.slice(at);
}
