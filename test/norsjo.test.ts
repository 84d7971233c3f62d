/** A real protokoll, imported from its text and read: every § must say what its facts say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../server/src/import/text.ts';
import { parse } from '../server/src/language/parse.ts';
import type { Item, Minutes, PointAction } from '../server/src/minutes/minutes.ts';
import { pointAction } from '../server/src/minutes/point-action.ts';
import { readMinutes } from '../server/src/minutes/read.ts';

const DATA = join(import.meta.dirname, '../../shared/data');
const NAME = 'norsjo-au-2025-02-25';

type Row = Record<string, string>;

function rowsOf(): Row[] {
  const lines = readFileSync(join(DATA, `${NAME}.paragrafer.tsv`), 'utf8')
    .trim()
    .split('\n');
  const [head = [], ...rows] = lines.map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}

function minutes(): Minutes {
  const text = importText(readFileSync(join(DATA, `${NAME}.txt`), 'utf8'));
  return readMinutes(parse(text), text);
}

function list(cell: string | undefined, separator: string): string[] {
  return (cell ?? '').split(separator).filter((part) => part !== '');
}

const BODIES: Row = {
  'Allmänna utskottet': 'AU',
  kommunstyrelsen: 'KS',
  kommunfullmäktige: 'KF',
};

/** `AU->KS->KF`: who decides or proposes, and to whom. */
function chainOf({ decisions }: Item): string {
  const last = decisions.at(-1);
  const links = new Set([...decisions.map(({ body }) => body), last?.to ?? null]);
  return [...links].flatMap((body) => (body === null ? [] : [BODIES[body] ?? body])).join('->');
}

const KINDS: Partial<Record<PointAction, string>> = {
  'approve-agenda': 'dagordning-godkannande',
  note: 'noteras',
  'hand-over': 'overlamnas-utan-eget-yttrande',
  adjourn: 'ajournering',
  'report-back': 'aterrapport',
};

/** The kind in the words of the facts: what is done, or to whom it is proposed. */
function kindOf(item: Item): string {
  const { to } = item.decisions.at(-1) ?? {};
  const points = item.decisions.flatMap((decision) => decision.points);
  const actions = points.map(({ words }) => pointAction(words.value));
  const usual = actions.flatMap((action) => KINDS[action] ?? []).join('+');
  const substantial = actions.includes('decide');
  if (!to) return substantial ? 'eget-beslut' : usual;
  const proposal = `forslag-till-${BODIES[to]}`;
  return substantial ? proposal : `${proposal}:${usual}`;
}

/** The points as the facts write them: those of prose as one, sub-points behind a dash. */
function pointsOf(item: Item): string[] {
  const points = item.decisions.flatMap((decision) => decision.points);
  const inProse = item.decisions.every(({ heading }) => heading === null);
  const words = points.map((point) =>
    [point, ...point.points].map(({ words }) => words.value.replace(/\s+/gu, ' ')),
  );
  return inProse ? [words.flat().join(' ')] : words.map((parts) => parts.join(' '));
}

describe.skipIf(!existsSync(DATA))('a real protokoll (skipped without the shared data)', () => {
  const cases = existsSync(DATA) ? rowsOf() : [];

  it('has all its §§', () => {
    expect(minutes().items.map(({ label }) => label)).toEqual(cases.map((row) => row.paragraf));
  });

  it.each(cases)('says in § $paragraf what it said', (row) => {
    const item = minutes().items.find(({ label }) => label === row.paragraf);
    expect(item).toBeDefined();
    if (!item) return;
    expect(item.caseNumbers.map(({ text }) => text)).toEqual(list(row.dnr_rå, ' ; '));
    expect(item.title?.value).toBe(row.rubrik);
    expect(chainOf(item)).toBe(row.beslutsorgan);
    expect(kindOf(item)).toBe(row.beslutstyp);
    expect(item.decisions.flatMap(({ heading }) => heading?.value ?? [])).toEqual(
      list(row.beslutsrubriker, ' > '),
    );
    // The facts tell of what § 16 takes off the agenda by its heading, too.
    const points = list(row.beslutspunkter, ' | ').map((point) => point.replace('Utgår – ', ''));
    expect(pointsOf(item)).toEqual(points);
    expect(item.preparers.map(({ name }) => name)).toEqual(list(row.beredande, ', '));
    expect(
      item.sections.filter(({ role }) => role !== 'recipients').map(({ heading }) => heading.value),
    ).toEqual(list(row.sektioner, ' ; '));
    expect(item.basis.map(({ value }) => value)).toEqual(list(row.beslutsunderlag, ' ; '));
    expect(item.recipients.map(({ name }) => name)).toEqual(list(row.mottagare, ' ; '));
    expect(item.ended).toBe(row.terminator === 'ja');
    expect(item.votes).toEqual([]);
  });

  it('says on its cover what it said', () => {
    const { chair, secretary, deciders, otherParticipants, verifiers, ...head } = minutes();
    expect(chair?.role).toBe('ordförande');
    expect(deciders?.people[0]?.name).toBe(chair?.name);
    expect(deciders?.people.map(({ party }) => party)).toEqual(['S', 'S', 'V', 'KD', 'M']);
    expect(secretary).toEqual(otherParticipants?.people[0]);
    const scopes = otherParticipants?.people.map(({ scope }) =>
      scope.items.map(({ first, last }) => `${first}-${last}`).join(),
    );
    expect(scopes).toEqual(['', '', '', '18-18', '17-17', '21-25', '27-28']);
    expect(verifiers?.people[0]?.name).toBe(deciders?.people[3]?.name);
    expect(head.declaredItems).toMatchObject({ first: 16, last: 47 });
    expect(head.meetingDate?.iso).toBe('2025-02-25');
    expect(head.headDates.map(({ iso, weekday }) => [iso, weekday])).toEqual([
      ['2025-02-25', null],
      ['2025-02-25', 2],
      ['2025-02-27', 4],
      ['2025-02-27', null],
      ['2025-03-21', null],
    ]);
    expect(head.notice.removedOn?.iso).toBe('2025-03-21');
  });
});
