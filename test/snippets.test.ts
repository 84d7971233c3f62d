/** Every snippet, inserted as it is, says what it is meant to say, in canonical form. */
import { describe, expect, test } from 'vitest';
import { staticSnippets } from '../scripts/snippets.ts';
import { analyse } from '../server/src/analysis.ts';
import { format } from '../server/src/language/format.ts';
import { ruleContext } from '../server/src/lint/context.ts';
import { lint } from '../server/src/lint/run.ts';
import type { Item } from '../server/src/minutes/minutes.ts';
import { inserted, SNIPPETS, type Snippet } from './support/snippets.ts';

function snippet(name: string): Snippet {
  const found = SNIPPETS[name];
  if (!found) throw new Error(`No snippet: ${name}`);
  return found;
}

/** A protokoll of a body with the snippet as its last words, under `above`. */
function within(name: string, body: string, above = ''): string {
  return `Kommun: Exempelby kommun\nOrgan: ${body}\n\n${above}${inserted(snippet(name))}\n`;
}

const ITEM = '§ 1 KS-26/00001\n\nTaxa\n\n';

function lastItem(text: string): Item {
  const item = analyse(text).minutes.items.at(-1);
  if (!item) throw new Error(`No § in: ${text}`);
  return item;
}

/** What the snippets are meant to say: by name, in which body, under which text. */
const PLACES: readonly (readonly [name: string, body: string, above: string])[] = [
  ['Informationsärende', 'Kommunstyrelsen', ''],
  ['Beslutsärende', 'Kommunstyrelsen', ''],
  ['Förslag till nästa organ', 'Kommunstyrelsen', ''],
  ['Förslag i två led', 'Allmänna utskottet', ''],
  ['Dagordning', 'Kommunstyrelsen', ''],
  ['Val av justerare', 'Kommunstyrelsen', ''],
  ['Ajournering', 'Kommunstyrelsen', ''],
  ['Anmälan om jäv', 'Kommunstyrelsen', ''],
  ['Anmälan av delegationsbeslut', 'Kommunstyrelsen', ''],
  ['Jäv i ett ärende', 'Kommunstyrelsen', ITEM],
  ['Ordförande i ett ärende', 'Kommunstyrelsen', ITEM],
  ['Omröstning', 'Kommunstyrelsen', ITEM],
  ['Reservation', 'Kommunstyrelsen', ITEM],
  ['Särskilt yttrande', 'Kommunstyrelsen', ITEM],
  ['Protokollsanteckning', 'Kommunstyrelsen', ITEM],
  ['Rättelse', 'Kommunstyrelsen', ITEM],
];

test('the file is up to date (npm run snippets)', () => {
  expect(SNIPPETS).toEqual(staticSnippets());
});

test('every snippet is tested, with a prefix of its own and a description', () => {
  const names = [...PLACES.map(([name]) => name), 'Protokoll'];
  expect(Object.keys(SNIPPETS).toSorted()).toEqual(names.toSorted());
  const prefixes = Object.values(SNIPPETS).map(({ prefix }) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(Object.values(SNIPPETS).filter(({ description }) => !description)).toEqual([]);
});

test('what begins a § is offered where § is typed', () => {
  for (const { prefix, body } of Object.values(SNIPPETS)) {
    expect(prefix.startsWith('§')).toBe(body[0]?.startsWith('§'));
  }
});

describe.each(PLACES)('%s', (name, body, above) => {
  test('is canonical', () => {
    const text = within(name, body, above);
    expect(format(text)).toBe(text);
  });

  test('has no message of its own', () => {
    const text = within(name, body, above);
    const { items } = analyse(text).minutes;
    const messages = lint(ruleContext(analyse(text), { final: true }));
    const own = messages.filter(({ item }) => item !== null && item === items.at(-1));
    const expected = above ? ['beslut-saknas'] : [];
    expect(own.map(({ rule }) => rule).filter((rule) => !expected.includes(rule))).toEqual([]);
  });
});

describe('says what it is for', () => {
  const last = (name: string, body = 'Kommunstyrelsen', above = ''): Item =>
    lastItem(within(name, body, above));

  test('information is noted', () => {
    const { decisions, caseNumbers } = last('Informationsärende');
    expect(decisions).toMatchObject([{ kind: 'decision', points: [{}] }]);
    expect(caseNumbers).toMatchObject([{ text: 'KS-26/00000' }]);
  });

  test('an own decision, with basis and recipients', () => {
    const item = last('Beslutsärende');
    expect(item.sections.map(({ role }) => role)).toEqual([
      'background',
      'basis',
      'decision',
      'recipients',
    ]);
    expect(item.preparers).toMatchObject([{ name: 'Förnamn Efternamn' }]);
    expect(item.recipients).toMatchObject([{ name: 'Förnamn Efternamn' }]);
    expect(item.ended).toBe(true);
  });

  test('a proposal to the next body, which also is a recipient', () => {
    const item = last('Förslag till nästa organ');
    expect(item.decisions).toMatchObject([
      { kind: 'proposal', body: 'Kommunstyrelsen', to: 'kommunfullmäktige', points: [{}] },
    ]);
    expect(item.recipients[0]).toMatchObject({ name: 'Kommunfullmäktige' });
  });

  test('a chain of proposals up to fullmäktige', () => {
    const { decisions } = last('Förslag i två led', 'Allmänna utskottet');
    expect(decisions).toMatchObject([
      { kind: 'proposal', body: 'Allmänna utskottet', to: 'kommunstyrelsen', leadsOn: true },
      { kind: 'proposal', body: 'kommunstyrelsen', to: 'kommunfullmäktige', points: [{}] },
    ]);
  });

  test.each([
    ['Dagordning', 'agenda'],
    ['Val av justerare', 'verifier'],
    ['Ajournering', 'adjournment'],
    ['Anmälan om jäv', 'recusal-notice'],
  ])('%s is a formality with a decision', (name, formality) => {
    const item = last(name);
    expect(item.formality).toBe(formality);
    expect(item.decisions.length).toBeGreaterThan(0);
  });

  test('decisions made on delegation are laid aside', () => {
    expect(last('Anmälan av delegationsbeslut').decisions).toMatchObject([{ points: [{}] }]);
  });

  test('a recusal and another chair in a §', () => {
    expect(last('Jäv i ett ärende', undefined, ITEM).recusals).toMatchObject([
      { name: 'Förnamn Efternamn', party: 'S' },
    ]);
    expect(last('Ordförande i ett ärende', undefined, ITEM).fields).toMatchObject([
      { key: 'chair' },
    ]);
  });

  test('a vote with what yes and no mean, names, counts and result', () => {
    const item = last('Omröstning', undefined, ITEM);
    expect(item.sections.map(({ role }) => role)).toEqual(['motions', 'procedure', 'vote']);
    expect(item.motions).toHaveLength(2);
    expect(item.votes).toMatchObject([
      {
        yesMeans: { value: 'bifall till förslaget' },
        ballots: [
          { label: 'Ja', count: 1, voters: [{}] },
          { label: 'Nej', count: 1, voters: [{}] },
        ],
      },
    ]);
    expect(item.votes[0]?.result).not.toBeNull();
  });

  test('a reservation, a dissenting statement, a note to the minutes, a correction', () => {
    expect(last('Reservation', undefined, ITEM).reservations).toHaveLength(1);
    expect(last('Särskilt yttrande', undefined, ITEM).dissentingStatements).toHaveLength(1);
    expect(last('Protokollsanteckning', undefined, ITEM).protocolNotes).toHaveLength(1);
    expect(last('Rättelse', undefined, ITEM).corrections).toHaveLength(1);
  });
});

describe('Protokoll', () => {
  const text = `${inserted(snippet('Protokoll'))}\n`;

  test('is canonical, and a file of its own', () => {
    expect(format(text)).toBe(text);
    expect(snippet('Protokoll').isFileTemplate).toBe(true);
  });

  test('is a draft with agenda, one decision and everyone that it needs', () => {
    const { minutes } = analyse(text);
    expect(minutes).toMatchObject({
      status: 'utkast',
      body: { value: 'Kommunstyrelsen' },
      meetingDate: { iso: '2026-03-10' },
      chair: { name: 'Ordförandens Namn' },
      secretary: { name: 'Sekreterarens Namn' },
      verifiers: { people: [{ name: 'Justerarens Namn' }] },
    });
    expect(minutes.items.map(({ formality }) => formality)).toEqual(['agenda', null]);
  });

  test('has no message as a draft, and before the end only those of its empty fields', () => {
    const messages = (final: boolean) =>
      lint(ruleContext(analyse(text), { final })).map(({ rule }) => rule);
    expect(messages(false)).toEqual([]);
    expect(messages(true).filter((rule) => !/^(?:justering|anslag)-/u.test(rule))).toEqual([]);
  });
});
