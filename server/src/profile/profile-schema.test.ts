/** The JSON Schema for editors and `parseProfile` must not disagree. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_PROFILE as full } from '../../../test/support/full-profile.ts';
import schema from '../../schema/protokoll.schema.json' with { type: 'json' };
import { parsePattern } from './case-number-pattern.ts';
import { parseProfile } from './parse-profile.ts';

const ajv = new Ajv({ allErrors: true });
// Known to editors, not to JSON Schema.
ajv.addKeyword('enumDescriptions');
const validate = ajv.compile(schema);

const accepts = (profile: unknown): boolean =>
  parseProfile(JSON.stringify(profile)).problems.length === 0;

const good: unknown[] = [
  {},
  full,
  ...schema.examples,
  { organ: [], personer: [], mottagare: [], diarienummer: [], regler: {}, dokument: {} },
  { dokument: { ärendelista: false, slutmarkering: false, sidfot: [] } },
  { diarienummer: [{ mönster: 'ORGÅÅÅÅ/N' }, { mönster: 'Dnr NNN+' }, { mönster: 'BUN N' }] },
  {
    personer: [
      'Ek',
      'Anna Ek (S) ordförande',
      'Anna Ek () ordförande',
      'Anna Ek, a (b), c',
      ' Bo Ek( M )',
    ],
  },
];

const bad: unknown[] = [
  [],
  'text',
  null,
  7,
  { namn: 'A' },
  { organisation: null },
  { organisation: '' },
  { organisation: ' \n' },
  { organ: { namn: 'A' } },
  { organ: ['A'] },
  { organ: [{}] },
  { organ: [{ namn: '' }] },
  { organ: [{ namn: 'A', typ: 'Nämnd' }] },
  { organ: [{ namn: 'A', typ: null }] },
  { organ: [{ namn: 'A', forkortning: 'B' }] },
  { organ: [{ namn: 'A', ledamöter: 'Anna Ek' }] },
  { personer: ['(S)'] },
  { personer: [', ordförande'] },
  { personer: ['Anna Ek (S'] },
  { personer: ['Anna Ek (S)ordförande'] },
  { personer: [{ parti: 'S' }] },
  { personer: [{ namn: 'A', roll: '' }] },
  { personer: [{ namn: 'A', titel: 'B' }] },
  { mottagare: [7] },
  { diarienummer: ['ORG-ÅÅ/N'] },
  { diarienummer: [{ prefix: [] }] },
  { diarienummer: [{ mönster: 'KS' }] },
  { diarienummer: [{ mönster: 'BUN' }] },
  { diarienummer: [{ mönster: `N${'/'.repeat(60)}` }] },
  { diarienummer: [{ mönster: 'N', prefix: 'KS' }] },
  { regler: [] },
  { regler: { 'dnr-saknas': 'error' } },
  { regler: { 'dnr-saknas': true } },
  { regler: { 'Dnr-saknas': 'fel' } },
  { regler: { '-': 'fel' } },
  { dokument: { papper: 'a4' } },
  { dokument: { nySidaPerParagraf: 'ja' } },
  { dokument: { ärendelista: true } },
  { dokument: { ärendelista: 1.5 } },
  { dokument: { ärendelista: 0 } },
  { dokument: { beslutsstil: 'bullet' } },
  { dokument: { slutmarkering: true } },
  { dokument: { slutmarkering: '' } },
  { dokument: { typsnitt: 'Arial' } },
  { dokument: { färg: '#fff' } },
  { dokument: { färg: 'x#1b4f72' } },
  { dokument: { sidfot: ['a', 'b', 'c', 'd', 'e', 'f'] } },
  { dokument: { sidfot: [''] } },
  { dokument: { wordmall: '../protokoll.docx' } },
  { dokument: { wordmall: 'mallar/../../protokoll.docx' } },
  { dokument: { wordmall: '/mallar/protokoll.docx' } },
  { dokument: { wordmall: 'C:\\mallar\\protokoll.docx' } },
  { dokument: { wordmall: 'mallar/protokoll.docm' } },
  { dokument: { Papper: 'A4' } },
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The value with what stands at one of its places, counted through, replaced. */
function replaced(value: Json, at: number, put: Json): Json {
  let left = at;
  const visit = (here: Json): Json => {
    left -= 1;
    if (left === -1) return put;
    if (Array.isArray(here)) return here.map(visit);
    if (here === null || typeof here !== 'object') return here;
    return Object.fromEntries(Object.entries(here).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value);
}

/** What a schema cannot say about a pattern: brackets, parts that run together. */
function hasHalfWrongPattern(profile: Json): boolean {
  const text = JSON.stringify(profile);
  return [...text.matchAll(/"mönster":("(?:[^"\\]|\\.)*")/g)].some(([, pattern]) => {
    return parsePattern(String(JSON.parse(pattern ?? '""'))).problem !== null;
  });
}

describe('the schema of a profile', () => {
  it.each(good.map((profile) => [JSON.stringify(profile), profile]))('accepts %s', (_, profile) => {
    expect(validate(profile), JSON.stringify(validate.errors)).toBe(true);
    expect(parseProfile(JSON.stringify(profile)).problems).toEqual([]);
  });

  it.each(bad.map((profile) => [JSON.stringify(profile), profile]))('refuses %s', (_, profile) => {
    expect(validate(profile)).toBe(false);
    expect(accepts(profile)).toBe(false);
  });

  it('agrees with the reader on any profile with something else put in', () => {
    const put = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>,
      fc.constantFrom<Json>(...['', ' ', 'A', 'N', 'A5', '#ABCDEF', 'utskott', 'av', 'Ek (S) x']),
      fc.constantFrom<Json>(true, false, null, 1, 0, -1, 1.5, [], {}, ['A'], { namn: 'A' }),
    );
    let refused = 0;
    fc.assert(
      fc.property(fc.nat({ max: 45 }), put, (at, value) => {
        const profile = replaced(full, at, value);
        fc.pre(!hasHalfWrongPattern(profile));
        const valid = validate(profile);
        if (!valid) refused += 1;
        expect(accepts(profile), JSON.stringify(profile)).toBe(valid);
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('describes every setting, in Swedish', () => {
    const settings = [
      schema.properties,
      schema.definitions.organ.properties,
      schema.definitions.diarienummer.properties,
      schema.definitions.dokument.properties,
    ].flatMap((group) => Object.entries(group));
    for (const [name, setting] of settings) {
      const described: { description?: string; $ref?: string } = setting;
      expect(described.description ?? described.$ref, name).toBeDefined();
    }
  });

  it('names the defaults that the profile has', () => {
    const { profile } = parseProfile('{}');
    const { properties } = schema.definitions.dokument;
    const written = Object.fromEntries(
      Object.entries(properties).flatMap(([name, setting]) =>
        'default' in setting ? [[name, setting.default]] : [],
      ),
    );
    expect(Object.keys(written)).toHaveLength(7);
    expect(parseProfile(JSON.stringify({ dokument: written })).profile).toEqual(profile);
  });
});
