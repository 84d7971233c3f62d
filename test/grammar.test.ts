/** The grammar, as editors use it: over the examples, the vocabulary, near misses and hostile text. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { protokollGrammar } from '../scripts/grammar/grammar.ts';
import {
  CASE_NUMBER_LABELS,
  HEAD_FIELDS,
  HEADINGS,
  ITEM_FIELDS,
} from '../server/src/language/vocabulary.ts';
import { colouredFacts, parsedFacts } from './support/parsed-lines.ts';
import { type Token, tokenizer } from './support/tokens.ts';

let tokenize: (text: string) => Token[][];
beforeAll(async () => {
  tokenize = await tokenizer();
});

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The innermost scopes, without the language's name, of the token that holds `words` first. */
function scopeOf(text: string, words: string): string {
  const tokens = tokenize(text).flat();
  const token =
    tokens.find((one) => one.text.trim() === words) ??
    tokens.find((one) => one.text.includes(words));
  return (token?.scopes ?? []).slice(1).join(' ').replaceAll('.protokoll', '');
}

test('the committed grammar is made from the vocabulary as it is (npm run grammar)', () => {
  const made = `${JSON.stringify(protokollGrammar(), null, 2)}\n`;
  expect(read('syntaxes/protokoll.tmLanguage.json')).toBe(made);
});

test('every scope is one that themes know', () => {
  const names = JSON.stringify(protokollGrammar()).match(/(?<="(?:content)?[nN]ame":")[^"]+/gu);
  const scopes = (names ?? []).filter((name) => name !== 'Protokoll').join(' ');
  const roots =
    /^(?:comment|constant|entity|keyword|markup|meta|punctuation|string|variable)\.[a-z.-]+\.protokoll$/u;
  expect(scopes.split(' ').filter((scope) => !roots.test(scope))).toEqual([]);
});

describe('words', () => {
  test.each(Object.values(HEAD_FIELDS).flat())('%s: is a field of the head', (name) => {
    expect(scopeOf(`${name}: x`, name)).toBe('entity.name.tag.field');
    expect(scopeOf(`${name.toUpperCase()}\tx`, name.toUpperCase())).toBe('entity.name.tag.field');
  });

  test.each(Object.values(ITEM_FIELDS).flat())('%s: is a field of a §', (name) => {
    expect(scopeOf(`§ 1\n\nTitel\n\n${name}: x`, name)).toBe('entity.name.tag.field');
  });

  test.each(Object.values(HEADINGS).flat())('%s is a heading, with ## and without', (words) => {
    expect(scopeOf(`§ 1\n\nTitel\n\n## ${words}`, words)).toContain('markup.heading.section');
    expect(scopeOf(`§ 1\n\nTitel\n\n${words}`, words)).toContain('markup.heading.section');
  });

  test.each(CASE_NUMBER_LABELS)('%s is a label before a case number', (label) => {
    expect(scopeOf(`§ 1 ${label} KS 17`, label)).toContain('keyword.other.label');
    expect(scopeOf(`§ 1 ${label}: KS 17`, 'KS 17')).toContain('constant.numeric.case-number');
  });
});

describe('agrees with the parser', () => {
  const differences = (text: string): string[] => {
    const parsed = parsedFacts(text);
    const coloured = colouredFacts(tokenize(text));
    return [
      ...[...parsed].filter((fact) => !coloured.has(fact)).map((fact) => `not coloured: ${fact}`),
      ...[...coloured].filter((fact) => !parsed.has(fact)).map((fact) => `coloured: ${fact}`),
    ];
  };
  const examples = readdirSync(new URL('../examples/', import.meta.url)).filter((name) =>
    name.endsWith('.protokoll'),
  );

  test.each(examples)('on every line of %s', (name) => {
    expect(differences(read(`examples/${name}`))).toEqual([]);
  });

  test('on 95 of 100 facts of the fixtures, which are all borderline cases', () => {
    const folder = new URL('../test/fixtures/language/', import.meta.url);
    const texts = readdirSync(folder).map((name) =>
      read(`test/fixtures/language/${name}/input.protokoll`),
    );
    const facts = texts.reduce((sum, text) => sum + parsedFacts(text).size, 0);
    expect(facts).toBeGreaterThan(500);
    expect(texts.flatMap(differences).length / facts).toBeLessThan(0.05);
  });
});

/** What a § is without its first lines. */
const IN_ITEM = '§ 1 KS-26/00101\n\nTitel\n\n';
const DECISION = `${IN_ITEM}## Kommunstyrelsens beslut\n`;
const VOTE = `${IN_ITEM}## Omröstning\n`;

describe('tokens', () => {
  test.each([
    ['§ 17a KS-26/00101', '§', 'meta.item-line markup.heading.item punctuation.definition.heading'],
    ['§ 17a KS-26/00101', '17a', 'meta.item-line markup.heading.item entity.name.section.number'],
    [
      '§§ 17–18 KS-26/00101',
      '17–18',
      'meta.item-line markup.heading.item entity.name.section.number',
    ],
    ['§ ? KS-26/00101', '?', 'meta.item-line markup.heading.item keyword.other.number-pending'],
    [
      '§ 1 KS-26/00101, KS 25/00077',
      'KS 25/00077',
      'meta.item-line markup.heading.item constant.numeric.case-number',
    ],
    [
      'KS-26/00101 § 17',
      'KS-26/00101',
      'meta.item-line markup.heading.item constant.numeric.case-number',
    ],
    ['KF § 17', 'KF', 'meta.item-line markup.heading.item entity.name.type.body'],
    ['§ 17 Budget 2026 – 2028', 'Budget 2026 – 2028', 'markup.heading.title entity.name.section'],
    ['§ 17 [[vilket?]]\n\nTitel', 'Titel', 'markup.heading.title entity.name.section'],
    ['§ 17\n\nEn lång\n  titel', 'titel', 'markup.heading.title entity.name.section'],
    ['Status: Justerat', 'Justerat', 'constant.language.choice'],
    ['Färg: blå', 'Färg', 'variable.other.field'],
    ['- Anna Ek (S), §§ 3-5, 9 och 11', 'S', 'entity.name.type.party'],
    [
      '- Anna Ek (S), §§ 3-5, 9 och 11',
      '3-5, 9 och 11',
      'meta.reference constant.numeric.reference',
    ],
    ['Anslaget uppsatt: 2026-03-12', '2026-03-12', 'meta.field-value constant.numeric.date'],
    [
      'Plats och tid: fredag den 3 april 2026 kl. 08:30-12:00',
      '3 april 2026',
      'meta.field-value constant.numeric.date',
    ],
    ['Ajournering: 08:30-12:00', '08:30-12:00', 'meta.field-value constant.numeric.time'],
    [
      `${IN_ITEM}Överklagas: kan inte överklagas`,
      'kan inte överklagas',
      'constant.language.choice',
    ],
    [`${IN_ITEM}Text [[en\nanteckning]] och`, 'anteckning', 'meta.paragraph comment.block.note'],
    [`${IN_ITEM}Text [[en\nanteckning]] och`, 'och', 'meta.paragraph'],
    [
      `${IN_ITEM}[[ignorera dnr-saknas: besök]]`,
      'dnr-saknas',
      'comment.block.exemption constant.other.rule',
    ],
    [`${IN_ITEM}Åt {{Rut Ek}} ges`, 'Rut Ek', 'meta.paragraph string.quoted.other.mask'],
    [`${IN_ITEM}Åt {{Rut Ek\noch andra`, 'och andra', 'meta.paragraph string.quoted.other.mask'],
    [`${IN_ITEM}Åt {{Rut Ek\n\noch andra`, 'och andra', 'meta.paragraph'],
    [`${IN_ITEM}*kursiv* **fet**`, 'kursiv', 'meta.paragraph markup.italic'],
    [`${IN_ITEM}*kursiv* **fet**`, 'fet', 'meta.paragraph markup.bold'],
    [
      `${IN_ITEM}Se [taxan](taxa.pdf)`,
      'taxa.pdf',
      'meta.paragraph meta.link markup.underline.link',
    ],
    [
      `${IN_ITEM}Se https://exempelby.se.`,
      'https://exempelby.se',
      'meta.paragraph markup.underline.link',
    ],
    [`${IN_ITEM}> Citat`, '>', 'markup.quote punctuation.definition.quote.begin'],
    [`${IN_ITEM}| a | b |\n|---|--:|`, '|---|--:|', 'markup.table punctuation.separator.table'],
    [`${IN_ITEM}Text\n\n- Post`, '-', 'markup.list punctuation.definition.list.begin'],
    [
      `${DECISION}- Taxan antas.`,
      '-',
      'markup.list punctuation.definition.list.begin keyword.control.decision-point',
    ],
    [
      `${DECISION}Styrelsen beslutar\n\natt taxan antas.`,
      'att',
      'meta.paragraph keyword.control.decision-point',
    ],
    [
      `${IN_ITEM}## Kommunfullmäktige beslutar att\n1. Taxan antas.`,
      '1.',
      'markup.list punctuation.definition.list.begin keyword.control.decision-point',
    ],
    [`${DECISION}-----`, '-----', 'meta.separator.end-mark keyword.control.end-mark'],
    [`${VOTE}Ja betyder: bifall`, 'Ja betyder', 'meta.paragraph keyword.other.ballot'],
    [`${VOTE}Ja (3): Anna Ek (S)`, 'Ja', 'meta.paragraph keyword.other.ballot'],
    [`${VOTE}Ja (3): Anna Ek (S)`, '3', 'meta.paragraph constant.numeric.count'],
    [`${VOTE}Anna Ek (21): Bo Ask (S)`, 'Anna Ek', 'meta.paragraph keyword.other.ballot'],
    ['## Yrkanden\nText', 'Yrkanden', 'markup.heading.section meta.heading.other'],
  ])('%j: %s', (text, words, scopes) => {
    expect(scopeOf(text, words)).toBe(scopes);
  });
});

describe('near misses', () => {
  test.each([
    '§ 5 i reglementet ändras till lydelsen nedan.',
    'Enligt beslut\n2022-08-17 § 582 till',
    'Förra mötet, § 239,\n§ 240.',
    '\\§ 5',
    '> § 5',
    'Se § 17',
    'Enligt 5 § kommunallagen.',
    'Enligt reglementet\n§ 5.1 gäller.',
    'Det gäller\n§ 5 Budgeten för året',
  ])('%j is no § line', (text) => {
    const lines = tokenize(`${IN_ITEM}${text}`).slice(4).flat();
    expect(lines.filter(({ scopes }) => scopes.includes('meta.item-line.protokoll'))).toEqual([]);
  });

  test.each([
    'Mer om\nBakgrund',
    'Bakgrunden',
    'bakgrund',
    'Beslutet',
    'Förslag till åtgärder',
    'Anna Ek yrkar bifall till utskottets förslag',
    '\\## Bakgrund',
    '#Beslut',
  ])('%j is no heading', (text) => {
    const lines = tokenize(`${IN_ITEM}Text\n\n${text}`).slice(6).flat();
    expect(
      lines.filter(({ scopes }) => scopes.includes('markup.heading.section.protokoll')),
    ).toEqual([]);
  });

  test.each([
    ['Text\nBilaga: x', 'Bilaga'],
    ['## Beslut\nBilaga: x', 'Bilaga'],
    ['Kl. 08:30 börjar mötet', 'Kl'],
    ['1986. Ett bra år.', '1986'],
    ['Taxan är 2*3*4 kronor', '3'],
    ['Budget (2026) (kr)', 'kr'],
    ['punkt 2026-03-121', '2026-03-121'],
    ['Granånger 4:27 och 12:30', '4:27'],
    ['Text\n• ingen punkt', '•'],
  ])('%j is prose', (text, words) => {
    expect(scopeOf(`${IN_ITEM}Text\n\n${text}`, words)).toMatch(/^(?:meta\.paragraph)?$/u);
  });
});

describe('hostile lines are read to their end', () => {
  const MARKS = [
    ...['§ 1 ', '§§ 1, ', '1-1', 'KS-26/', 'KS § 1 ', 'Dnr ', 'KS-26/00101, ', '    ', '\u00a0'],
    ...['*a', '**a ', '*a**b**', '[', '[[a ', '{{', '[a](', ' (S', 'a@', 'http://', 'å ', 'a'],
    ...['| ', '|-', '# ', '_', '- ', '> ', 'a: ', 'Ja (1', 'Beslut ', 'nämndens '],
  ];
  const PLACES = ['', '§ 1 ', IN_ITEM, `${DECISION}- `, VOTE, '## ', 'Fält: ', 'Dnr KS-26/00101 '];

  test.each(MARKS)('of %j', (mark) => {
    const line = mark.repeat(12_000 / mark.length);
    for (const place of PLACES) {
      const last = tokenize(`${place}${line}x`).at(-1) ?? [];
      expect(last.at(-1)?.end).toBeGreaterThan(line.length);
    }
  });
});
