import { describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver/node';
import { edited, marked } from '../../../../test/support/cursor.ts';
import { analyse } from '../../analysis.ts';
import { format } from '../../language/format.ts';
import { NOWHERE } from '../../lint/around.ts';
import { digest } from '../../minutes/digest.ts';
import { completion } from '../completion.ts';
import type { Snapshot } from '../snapshot.ts';
import { fillTemplate } from './snippet-template.ts';

const PROFILE = {
  organisation: 'Granånger kommun',
  organ: [
    {
      namn: 'Kommunstyrelsen',
      förkortning: 'KS',
      ledamöter: ['Anna Ek (S), ordförande', 'Bo Al (M)'],
    },
    { namn: 'Kommunfullmäktige', förkortning: 'KF' },
    { namn: 'Allmänna utskottet', förkortning: 'AU' },
  ],
  personer: ['Eva Ström, ekonomichef', 'Siv Lind, sekreterare'],
  diarienummer: [{ mönster: 'ORG-ÅÅ/NNNNN', prefix: ['KF', 'KS'] }],
};
const HEAD = [
  'Organ: Kommunstyrelsen',
  'Sammanträdesdatum: 2026-03-10',
  '',
  'Beslutande:',
  '- Anna Ek (S), ordförande',
  '- Bo Al (M)',
  '- Ulf Sjö (V)',
  '',
].join('\n');
const ITEM = '\n§ 16 KS-26/00101\n\nTaxa\n\n';
const PLAIN = { completesSnippets: false };

function offered(text: string, parts: Partial<Snapshot> = {}): CompletionItem[] {
  const { at, position } = marked(text, PROFILE, parts);
  return completion(at, position, undefined).filter(({ kind }) => kind === 15);
}

function snippet(text: string, label: string, parts: Partial<Snapshot> = {}): string {
  const item = offered(text, parts).find((one) => one.label === label);
  if (!item?.textEdit) throw new Error(`not offered: ${label}`);
  // `¤{1:…}`, so that nobody takes it for a template of this file.
  return edited(text.replace('│', ''), [item.textEdit as TextEdit]).replaceAll('$', '¤');
}

describe('a § comes filled in', () => {
  test('with number, body and what its case number begins with', () => {
    const text = snippet(`${HEAD}${ITEM}§in│`, '§information');
    expect(text).toContain('\n§ 17 ¤{1:KS-26/}¤{2:00000}\n');
    expect(text).toContain('\n## Kommunstyrelsens beslut\n');
    expect(text).not.toContain('§in');
  });

  test('with the number that is typed', () => {
    expect(snippet(`${HEAD}${ITEM}§ 21 │`, '§beslut')).toContain('\n§ 21 ¤{1:KS-26/}');
  });

  test('with a verifier among those who decide, and the last day by law', () => {
    const text = snippet(`${HEAD}${ITEM}§│`, '§justerare');
    expect(text).toContain('- ¤{1|Bo Al (M),Ulf Sjö (V)|} utses att tillsammans med ordföranden');
    expect(text).toContain('¤{2:2026-03-24}');
  });

  test('with the verifier and the day that the head has', () => {
    const head = `${HEAD}\nUtses att justera: Bo Al\nJusteringens tid och plats: 2026-03-12\n`;
    const text = snippet(`${head}${ITEM}§│`, '§justerare');
    expect(text).toContain('- ¤{1:Bo Al (M)} utses att');
    expect(text).toContain('¤{2:2026-03-12}');
  });

  test('with the body above', () => {
    const text = snippet(`Organ: Allmänna utskottet\n${ITEM}§│`, '§fullmäktige');
    expect(text).toMatch(/## Allmänna utskottets förslag till ¤\{\d:kommunstyrelsen\}/u);
    expect(text).toMatch(/## ¤\{\d:Kommunfullmäktiges\} beslut/u);
  });

  test('and nothing is proposed to a body above fullmäktige', () => {
    const labels = offered(`Organ: Kommunfullmäktige\n${ITEM}§│`).map(({ label }) => label);
    expect(labels).toContain('§beslut');
    expect(labels).not.toContain('§förslag');
  });

  test('as plain text where the client takes no snippets', () => {
    const text = snippet(`${HEAD}${ITEM}§│`, '§förslag', PLAIN);
    expect(text).toContain('## Kommunstyrelsens förslag till kommunfullmäktige\n');
    expect(text).toMatch(/## Beslutet skickas till\nKommunfullmäktige\nEva Ström$/u);
    expect(text).not.toMatch(/[¤{}]/u);
  });
});

describe('places', () => {
  test('a reservation is offered in a § only', () => {
    const inside = offered(`${HEAD}${ITEM}res│`).map(({ label }) => label);
    expect(inside).toContain('reservation');
    const head = offered(`${HEAD}res│`).map(({ label }) => label);
    expect(head).not.toContain('reservation');
    expect(head).toContain('rättelse');
  });

  test('nothing is offered in the middle of a line', () => {
    expect(offered(`${HEAD}${ITEM}Se dnr 5: res│`)).toEqual([]);
  });

  test('a whole protokoll is offered in an empty file, for each body', () => {
    const labels = offered('prot│').map(({ label }) => label);
    expect(labels).toEqual([
      'protokoll Kommunstyrelsen',
      'protokoll Kommunfullmäktige',
      'protokoll Allmänna utskottet',
      'protokoll',
    ]);
    expect(offered(`${HEAD}prot│`).map(({ label }) => label)).not.toContain('protokoll');
  });
});

describe('a whole protokoll', () => {
  const label = 'protokoll Kommunstyrelsen';

  test('has the members of the body and the organisation', () => {
    const text = snippet('│', label, PLAIN);
    expect(text).toMatch(/^Kommun: Granånger kommun\nOrgan: Kommunstyrelsen\n/u);
    expect(text).toContain('\nBeslutande:\n- Anna Ek (S), ordförande\n- Bo Al (M)\n\n[[Ta bort');
    expect(text).toContain('\nUtses att justera: Bo Al\n');
    expect(format(`${text}\n`)).toBe(`${text}\n`);
  });

  test('waits for someone to say who was there', () => {
    const { minutes } = analyse(snippet('│', label, PLAIN));
    expect(minutes.deciders?.people.map(({ name }) => name)).toEqual(['Anna Ek', 'Bo Al']);
    expect(minutes.notes).toHaveLength(1);
  });

  test('goes on where the last meeting of the year ended', () => {
    const earlier = (date: string, number: number) =>
      digest(
        `file:///${date}`,
        analyse(`Organ: Kommunstyrelsen\nSammanträdesdatum: ${date}\n\n§ ${number}\n\nFrågor\n`)
          .minutes,
      );
    const others = [
      earlier('2026-02-10', 31),
      earlier('2026-01-13', 12),
      earlier('2025-12-09', 99),
    ];
    const text = snippet('│', label, { ...PLAIN, around: { ...NOWHERE, together: others } });
    expect(text).toContain('\n§ 32\n\nDagordning\n');
    expect(text).toContain('\n§ 33 KS-26/00000\n');
  });
});

test('what is filled in is never read as part of the snippet', () => {
  const values = { a: { sure: 'x}$1\\' }, b: { proposed: ['y}', 'z,|'] } };
  expect(fillTemplate(['{a} {b:c} {d:e {a}}'], values, 'snippet').replaceAll('$', '¤')).toBe(
    'x\\}\\¤1\\\\ ¤{1|y},z\\,\\||} ¤{2:e x\\}\\¤1\\\\}',
  );
});

test('a place that is not closed is refused', () => {
  expect(() => fillTemplate(['{a:b'], {}, 'text')).toThrow(RangeError);
});
