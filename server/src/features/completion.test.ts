import { describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver/node';
import { edited, marked, snapshotOf } from '../../../test/support/cursor.ts';
import { NOWHERE } from '../lint/around.ts';
import { digest } from '../minutes/digest.ts';
import { completion } from './completion.ts';

const PROFILE = {
  organisation: 'Exempelby kommun',
  organ: [
    {
      namn: 'Allmänna utskottet',
      förkortning: 'AU',
      ledamöter: ['Anna Ek (S), ordförande', 'Bo Al (M)'],
      ersättare: ['Dan Öst (V)'],
    },
    { namn: 'Kommunstyrelsen', förkortning: 'KS' },
  ],
  personer: ['Eva Ström, ekonomichef'],
  mottagare: ['Ekonomienheten', 'Biblioteket'],
  diarienummer: [{ mönster: 'ORG-ÅÅ/NNNNN', prefix: ['KF', 'KS'] }],
};
const HEAD = 'Organ: Allmänna utskottet\nSammanträdesdatum: 2026-03-10\n';
const ITEM = '\n§ 16 KS-26/00101\n\nTaxa\n\n';

/** What is proposed, best first. */
function proposed(text: string, typed?: string): CompletionItem[] {
  const { at, position } = marked(text, PROFILE);
  const sorted = completion(at, position, typed);
  return sorted.sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
}

const labels = (text: string, typed?: string): string[] =>
  proposed(text, typed).map(({ label }) => label);

/** The text after the proposal with a label is taken. */
function taken(text: string, label: string): string {
  const item = proposed(text).find((one) => one.label === label);
  if (!item?.textEdit) return `no ${label}`;
  return edited(text.replace('│', ''), [item.textEdit as TextEdit]);
}

describe('in the head', () => {
  test('fields are proposed, those that are missing only', () => {
    expect(labels(`${HEAD}│`).slice(0, 3)).toEqual(['Kommun', 'Plats och tid', 'Ajournering']);
    expect(labels(`${HEAD}│`)).not.toContain('Organ');
    expect(taken(`${HEAD}Ut│`, 'Utses att justera')).toBe(`${HEAD}Utses att justera: `);
  });

  test('fields with few values have them', () => {
    expect(labels(`${HEAD}Status: │`)).toEqual(['Utkast', 'Justerat', 'Kallelse']);
    expect(taken('Organ: All│', 'Allmänna utskottet')).toBe('Organ: Allmänna utskottet');
  });

  test('a space behind a word opens no list, behind a field it does', () => {
    expect(labels(`${HEAD}Ordförande: │`, ' ')[0]).toBe('Anna Ek');
    expect(labels(`${HEAD}Ordförande: Anna │`, ' ')).toEqual([]);
  });

  test('members come first among the deciders, those who are there last', () => {
    expect(labels(`${HEAD}Beslutande:\n- Anna Ek (S)\n- │`)).toEqual([
      'Bo Al',
      'Dan Öst',
      'Eva Ström',
      'Anna Ek',
    ]);
    expect(taken(`${HEAD}Beslutande:\n- An│`, 'Anna Ek')).toBe(
      `${HEAD}Beslutande:\n- Anna Ek (S), ordförande`,
    );
  });

  test('the verifier is one of those who decide', () => {
    const head = `${HEAD}Beslutande:\n- Bo Al (M)\n\nUtses att justera: `;
    expect(labels(`${head}│`)[0]).toBe('Bo Al');
    expect(taken(`${head}B│`, 'Bo Al')).toBe(`${head}Bo Al`);
  });

  test.each([
    ['Justeringens tid och plats: ', 'tisdag den 24 mars 2026'],
    ['Justering: 2026-03-12\nAnslaget uppsatt: ', '2026-03-12'],
    ['Anslaget uppsatt: 2026-03-13\nAnslaget nedtages: ', '2026-04-08'],
    ['Anslaget uppsatt: 2026-03-13\nSista dag för överklagande: ', '2026-04-07'],
  ])('%s has the day that the law gives', (field, day) => {
    expect(labels(`${HEAD}${field}│`)[0]).toBe(day);
  });
});

describe('§ lines', () => {
  test('have the next number', () => {
    expect(taken(`${HEAD}${ITEM}§│`, '§ 17')).toBe(`${HEAD}${ITEM}§ 17`);
    expect(taken(`${HEAD}\n§ │`, '§ 1')).toBe(`${HEAD}\n§ 1`);
  });

  test('have the beginning of a case number', () => {
    expect(labels(`${HEAD}${ITEM}§ 17 │`).slice(0, 2)).toEqual(['KF-26/', 'KS-26/']);
    expect(taken(`${HEAD}${ITEM}§ 17 K│`, 'KS-26/')).toBe(`${HEAD}${ITEM}§ 17 KS-26/`);
  });
});

describe('in a §', () => {
  test('headings that are missing come first, in their order', () => {
    expect(labels(`${HEAD}${ITEM}## │`).slice(0, 5)).toEqual([
      'Bakgrund',
      'Beslutsunderlag',
      'Allmänna utskottets beslut',
      'Allmänna utskottets förslag till kommunstyrelsen',
      'Allmänna utskottets förslag till kommunfullmäktige',
    ]);
    const decided = `${ITEM}## Bakgrund\nText.\n\n## Allmänna utskottets beslut\n- Ja.\n-----\n\n`;
    expect(labels(`${HEAD}${decided}#│`)[0]).toBe('Beslutsunderlag');
    expect(labels(`${HEAD}${decided}#│`)[1]).toBe('Beslutet skickas till');
  });

  test('a heading gets its marks', () => {
    expect(taken(`${HEAD}${ITEM}Bak│`, 'Bakgrund')).toBe(`${HEAD}${ITEM}## Bakgrund`);
    expect(taken(`${HEAD}${ITEM}##Bak│`, 'Bakgrund')).toBe(`${HEAD}${ITEM}## Bakgrund`);
    expect(taken(`${HEAD}${ITEM}### │`, 'Ekonomi')).toBe(`${HEAD}${ITEM}### Ekonomi`);
  });

  test('a decision has the usual phrases', () => {
    const decision = `${HEAD}${ITEM}## Beslut\n- `;
    expect(labels(`${decision}│`)[0]).toBe('Informationen noteras.');
    expect(taken(`${decision}Inf│`, 'Informationen noteras.')).toBe(
      `${decision}Informationen noteras.`,
    );
    expect(labels(`${HEAD}${ITEM}## Bakgrund\n- │`)).not.toContain('Informationen noteras.');
  });

  test('recipients are those that are missing, the preparer first', () => {
    const item = `${HEAD}${ITEM}Handläggare: Eva Ström\n\n## Beslut\n- Ja.\n-----\n\n## Beslutet skickas till\n`;
    expect(labels(`${item}│`).slice(0, 2)).toEqual(['Eva Ström', 'Ekonomienheten']);
    expect(labels(`${item}Ekonomienheten\n│`)).not.toContain('Ekonomienheten');
    expect(taken(`${item}Ekonomienheten, Bib│`, 'Biblioteket')).toBe(
      `${item}Ekonomienheten, Biblioteket`,
    );
  });

  test('officers prepare', () => {
    expect(labels(`${HEAD}${ITEM}Beredande tjänsteperson: │`)[0]).toBe('Eva Ström');
  });

  test('a vote has names with parties', () => {
    const vote = `${HEAD}${ITEM}## Omröstning\nJa (2): Anna Ek (S), `;
    expect(taken(`${vote}B│`, 'Bo Al')).toBe(`${vote}Bo Al (M)`);
  });

  test('a reference has the §§ of the file', () => {
    expect(proposed(`${HEAD}${ITEM}Se § │`)[0]).toMatchObject({ label: '16', detail: 'Taxa' });
  });

  test('prose has names where a capital is typed, and nothing behind a space', () => {
    const prose = `${HEAD}${ITEM}## Bakgrund\nEnligt uppgift från ekonomichefen, `;
    expect(taken(`${prose}Eva│`, 'Eva Ström')).toBe(`${prose}Eva Ström`);
    expect(labels(`${prose}│`, ' ')).toEqual([]);
  });
});

test('case numbers are those of other protokoll, and the one after the highest', () => {
  const other = digest(
    'file:///kommun/b.protokoll',
    snapshotOf('§ 1 KS-26/00140\n\nBadtaxa\n').minutes,
  );
  const around = { ...NOWHERE, together: [other] };
  const { at, position } = marked(`${HEAD}${ITEM}§ 17 │`, PROFILE, { around });
  const found = completion(at, position, undefined);
  const shown = found.map(({ label, detail }) => [label, detail]);
  expect(shown).toContainEqual(['KS-26/00140', 'Badtaxa']);
  expect(shown).toContainEqual(['KS-26/00141', 'nästa efter det högsta i protokollen']);
  expect(found.map(({ label }) => label)).not.toContain('KS-26/00101');
});
