import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../server/schema/minutes-1.schema.json' with { type: 'json' };
import { exportJson } from '../../server/src/export/json/json.ts';
import { parse } from '../../server/src/language/parse.ts';
import type { Minutes } from '../../server/src/minutes/minutes.ts';
import { readMinutes } from '../../server/src/minutes/read.ts';
import { minutesItem, sampleMinutes, sourceWords } from '../support/minutes.ts';

/** The schema, with every key refused that it does not describe: for the export's own test. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (part === null || typeof part !== 'object') return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)]);
  const copy = Object.fromEntries(entries);
  return 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
}

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  closed(schema) as AnySchemaObject,
);

function exported(minutes: Minutes) {
  const data = JSON.parse(exportJson(minutes, { version: '0.1.0' }));
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  return data;
}

function emptyMinutes(): Minutes {
  const missing = Object.fromEntries(
    Object.entries(sampleMinutes()).map(([key, value]) => [key, Array.isArray(value) ? [] : null]),
  );
  return {
    ...sampleMinutes(),
    ...missing,
    status: 'utkast',
    notice: { postedOn: null, removedOn: null, postedUntil: null, keptAt: null },
  };
}

describe('the schema', () => {
  test('describes full and empty minutes', () => {
    exported(sampleMinutes());
    const empty = exported(emptyMinutes());
    expect(empty).toMatchObject({ municipality: null, meetingDate: null, items: [] });
  });

  test.each([
    ['another format', { format: 'annat' }],
    ['a date that is none', { meetingDate: '10 mars' }],
    ['a status that is none', { status: 'klart' }],
    ['an unknown key', { okänt: 1 }],
  ])('refuses %s', (_, wrong) => {
    const data = JSON.parse(exportJson(sampleMinutes(), { version: '0.1.0' }));
    expect(validate({ ...data, ...wrong })).toBe(false);
  });

  test('says of every key what it is', () => {
    const silent: string[] = [];
    const visit = (part: unknown, path: string) => {
      if (part === null || typeof part !== 'object') return;
      for (const [key, value] of Object.entries(part)) visit(value, `${path}/${key}`);
      const isKey = /\/(?:properties|\$defs)\/[^/]+$/u.test(path);
      if (isKey && !('description' in part) && !('$ref' in part)) silent.push(path);
    };
    visit(schema, '');
    expect(silent).toEqual([]);
  });
});

test('the head', () => {
  const data = exported(sampleMinutes());
  expect(data).toMatchObject({
    format: 'protokoll-minutes',
    formatVersion: 1,
    generator: { name: 'Protokoll', version: '0.1.0' },
    status: 'utkast',
    municipality: 'Exempelby kommun',
    body: 'Allmänna utskottet',
    meetingDate: '2026-03-10',
    declaredItems: { first: 16, last: 17 },
    chair: { name: 'Maja Åkerlund', party: 'S', role: 'ordförande' },
    secretary: { name: 'Sixten Lövhamra', party: null, remote: true, scope: null },
    verifiers: { external: false, people: [{ name: 'Torkel Frisendahl', role: null }] },
    verification: { text: 'Kommunkontoret 12 mars', date: '2026-03-12' },
    notice: { postedOn: '2026-03-12', postedUntil: null, lastAppealDay: '2026-04-02' },
  });
  expect(data.attendance.otherSubstitutes).toEqual({ external: true, people: [] });
  expect(data.attendance.absent).toBeNull();
});

test('a day that is none is null and still to be read as written', () => {
  const data = exported(sampleMinutes());
  expect(data.notice.removedOn).toBeNull();
  expect(data.fields[1]).toEqual({ key: null, name: 'Anslaget nertaget', values: ['2026-02-30'] });
});

test('when someone took part, and for whom', () => {
  const [substitute] = exported(sampleMinutes()).attendance.servingSubstitutes.people;
  expect(substitute.scope).toEqual({
    items: [
      { first: 3, last: 5 },
      { first: 9, last: 9 },
    ],
    except: [{ first: 7, last: 8 }],
    partOf: [{ first: 9, last: 9 }],
    recusedFrom: [{ first: 12, last: 12 }],
    times: [{ from: '08:30', to: null }],
  });
  expect(substitute.replaces[0]).toMatchObject({ name: 'Britt-Inger Ängmark', party: 'V' });
});

test('a § in plain words', () => {
  const [, item] = exported(sampleMinutes()).items;
  expect(item).toMatchObject({
    number: '17a',
    caseNumbers: ['KS-26/00101', 'KS-25/00077'],
    title: 'Taxa för uthyrning av lokaler',
    secrecy: 'OSL 25 kap. 1 §',
    immediateVerification: true,
    recipients: ['Kommunstyrelsen', 'Rut Stigendal'],
  });
  expect(item.sections).toEqual([
    {
      role: 'background',
      depth: 2,
      heading: 'Bakgrund',
      text: 'Se taxan för Fabian Nyqvist och\nbilagan.\nEtt till stycke.',
      tables: [{ head: ['År', ''], rows: [['2026', '12'], ['2027']] }],
    },
  ]);
});

test('a § from its first word to its last', () => {
  const [, item] = exported(sampleMinutes()).items;
  expect(item).toMatchObject({
    preamble: 'Kultur- och fritidschefen informerar om:\n1. läget',
    afterword: 'Ajournering 12:00-13:00.',
    tables: [{ head: ['Lokal', 'Avgift'], rows: [['Aulan', '90']] }],
    links: [{ text: 'bilagan', url: 'bilaga.pdf' }],
  });
});

test('who moves and reserves, and the text that belongs to it', () => {
  const [, item] = exported(sampleMinutes()).items;
  expect(item.motions).toEqual([{ text: 'Petra Sandelius (M) yrkar avslag.', content: null }]);
  expect(item.reservations).toEqual([
    { text: 'Petra Sandelius (M) reserverar sig:', content: 'Taxan är för hög.\nDen slår fel.' },
  ]);
});

test('points are plain strings, and a tree beside them', () => {
  const [proposal] = exported(sampleMinutes()).items[1].decisions;
  expect(proposal).toEqual({
    kind: 'proposal',
    body: 'allmänna utskottet',
    to: 'kommunstyrelsen',
    heading: 'Allmänna utskottets beslut',
    basis: 'Enligt ordförandens förslag:',
    points: ['Taxan antas.', 'Förvaltningen får i uppdrag att'],
    pointTree: [
      { mark: null, text: 'Taxan antas.', points: [] },
      {
        mark: '2.',
        text: 'Förvaltningen får i uppdrag att',
        points: [{ mark: 'a)', text: 'informera', points: [] }],
      },
    ],
    leadsOn: true,
  });
});

test('a vote with its lists', () => {
  const [vote] = exported(sampleMinutes()).items[1].votes;
  expect(vote.ballots).toMatchObject([
    { label: 'Ja', count: 1, voters: [{ name: 'Maja Åkerlund', party: 'S' }] },
    { label: 'Nej', count: null, voters: [] },
  ]);
});

test('notes to colleagues stay at home', () => {
  expect(exportJson(sampleMinutes(), { version: '0.1.0' })).not.toContain('Ring Rut');
});

test('keys stand in one order, indented by two spaces, with a line feed last', () => {
  const json = exportJson(sampleMinutes(), { version: '0.1.0' });
  expect(json).toBe(exportJson(sampleMinutes(), { version: '0.1.0' }));
  expect(json.startsWith('{\n  "format": "protokoll-minutes",\n  "formatVersion": 1,\n')).toBe(
    true,
  );
  expect(json.endsWith('}\n')).toBe(true);
  expect(Object.keys(JSON.parse(json))).toEqual(schema.required);
});

test('hostile words are data', () => {
  const words = '"}]<script>\u2028\\';
  const minutes = { ...sampleMinutes(), items: [minutesItem(1, { title: sourceWords(words) })] };
  expect(exported(minutes).items[0].title).toBe(words);
});

test('what databases refuse is left out', () => {
  const title = sourceWords('a\u0000b\ud800');
  const minutes = { ...sampleMinutes(), items: [minutesItem(1, { title })] };
  expect(exported(minutes).items[0].title).toBe('ab\ufffd');
});

const read = (text: string) => readMinutes(parse(text), text);

const EXAMPLES = new URL('../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith('.protokoll'));

test.each(examples)('the example %s is as the schema says', (name) => {
  const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
  const { items } = exported(read(text));
  expect(items.length).toBeGreaterThan(0);
  expect(items.map(({ number }: { number: string }) => number)).toEqual(
    read(text).items.map(({ label }) => label),
  );
});

test('from the source: masked words are whole, notes and marks are gone', () => {
  const text = `Organ: Nämnden
Sammanträdesdatum: 2026-03-10

§ 1 N-26/00001

Ansökan [[ring *henne*]] från {{Fabian}}

## Nämndens beslut
- **Bifall** [[säkert?]] till ansökan.
-----

## Beslutet skickas till
Fabian
`;
  const data = exported(read(text));
  expect(data.items[0]).toMatchObject({
    number: '1',
    caseNumbers: ['N-26/00001'],
    recipients: ['Fabian'],
  });
  expect(data.items[0].title).toMatch(/^Ansökan +från Fabian$/u);
  expect(data.items[0].decisions[0].points).toEqual([
    expect.stringMatching(/^Bifall +till ansökan\.$/u),
  ]);
  expect(JSON.stringify(data)).not.toMatch(/henne|säkert|\[\[|\{\{|\*/u);
});
