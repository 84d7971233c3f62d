/** The first real protokoll that was imported: what must be in the markup, and what must not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hyphenKind, wordEvidence } from '../server/src/import/soft-hyphens.ts';
import { importText } from '../server/src/import/text.ts';
import { format } from '../server/src/language/format.ts';
import { lostWords } from './lost-words.ts';

const DATA = join(import.meta.dirname, '../../shared/data');
const NAME = 'norsjo-au-2025-02-25';

interface Facts {
  number: string;
  caseNumber: string;
  title: string;
  points: string[];
  sections: string[];
  basis: string[];
  recipients: string[];
}

/** What the protokoll says, § by §, read by hand. */
function readFacts(): Facts[] {
  const rows = readFileSync(join(DATA, `${NAME}.paragrafer.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.map((row) => {
    const cells = row.split('\t');
    return {
      number: cells[0] ?? '',
      caseNumber: cells[1] ?? '',
      title: cells[3] ?? '',
      points: split(cells[10], ' | '),
      sections: split(cells[13], ' ; '),
      basis: split(cells[14], ' ; '),
      recipients: split(cells[16], ' ; '),
    };
  });
}

function split(cell: string | undefined, separator: string): string[] {
  return (cell ?? '').split(separator).filter((part) => part !== '');
}

/** The §§ of a markup as text, from their § lines on. */
function itemsOf(markup: string): string[] {
  return markup.split(/\n\n(?=§ )/u).slice(1);
}

/** The items of the list under a heading. */
function listUnder(item: string, heading: RegExp): string[] {
  const lines = item.split('\n');
  const at = lines.findIndex((line) => heading.test(line));
  if (at === -1) return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => !line.startsWith('- '));
  return rest.slice(0, end === -1 ? rest.length : end).map((line) => line.slice(2));
}

describe.skipIf(!existsSync(DATA))('a real protokoll (skipped without the shared data)', () => {
  let source = '';
  let markup = '';
  let facts: Facts[] = [];
  beforeAll(() => {
    source = readFileSync(join(DATA, `${NAME}.txt`), 'utf8');
    markup = importText(source);
    facts = readFacts();
  });

  test('is canonical, and the same when it is imported again', () => {
    expect(format(markup)).toBe(markup);
    expect(importText(markup)).toBe(markup);
  });

  test('has all its §§ with the case numbers as written', () => {
    const lines = itemsOf(markup).map((item) => item.split('\n')[0]);
    const expected = facts.map(({ number, caseNumber }) => `§ ${number} ${caseNumber}`.trim());
    expect(lines).toEqual(expected);
    expect(lines).toHaveLength(32);
  });

  test('has every title on one line', () => {
    expect(itemsOf(markup).map((item) => item.split('\n')[2])).toEqual(facts.map((f) => f.title));
  });

  test('has the sections in order', () => {
    for (const [i, item] of itemsOf(markup).entries()) {
      const headings = [...item.matchAll(/^#{2,3} (.*)$/gmu)].map((match) => match[1]);
      const own = headings.filter((heading) => heading !== 'Beslutet skickas till');
      expect(own, `§ ${facts[i]?.number}`).toEqual(facts[i]?.sections);
    }
  });

  test('has basis, points and recipients as lists', () => {
    for (const [i, item] of itemsOf(markup).entries()) {
      const { number, basis, recipients, points, sections } = facts[i] as Facts;
      const name = `§ ${number}`;
      expect(listUnder(item, /^## Beslutsunderlag$/u), name).toEqual(basis);
      expect(listUnder(item, /^## Beslutet skickas till$/u), name).toEqual(recipients);
      const last = sections.at(-1) ?? '';
      if (!/beslut|förslag/u.test(last)) continue;
      const decided = item.slice(item.lastIndexOf(`## ${last}`));
      expect(listUnder(decided, /^## /u), name).toEqual(points);
      expect(decided, name).toMatch(/^-----$/mu);
    }
  });

  test('says in its head what only the print said', () => {
    const [, municipality = ''] = /^(.+?)\s+PROTOKOLL\s+\d+\(\d+\)/mu.exec(source) ?? [];
    const head = markup.slice(0, markup.indexOf('\n\n§ '));
    expect(head.toLowerCase()).toContain(`kommun: ${municipality.trim().toLowerCase()}\n`);
    expect(head).toMatch(/^Organ: Allmänna utskottet$/mu);
    expect(head).toMatch(/^Sammanträdesdatum: 2025-02-25$/mu);
    expect(head).toMatch(/^Paragrafer: 16-47$/mu);
    expect(head).toMatch(/^Anslaget uppsatt: 2025-02-27$/mu);
    expect(head).toMatch(/^Anslaget nedtages: 2025-03-21$/mu);
    expect(head).toMatch(
      /^Beslutande:\n(?:- .+\n){5}\nÖvriga deltagande:\n(?:- .+\n){7}\nUtses att justera: \S/mu,
    );
  });

  test('joins 94 of 95 hyphens at line ends, and keeps the one of a range of years', () => {
    const lines = source
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const evidence = wordEvidence(lines);
    const kinds = lines.flatMap((line, i) =>
      /[^-]-$/u.test(line) ? [hyphenKind(line, lines[i + 1] ?? '', evidence)] : [],
    );
    expect(kinds).toHaveLength(95);
    expect(kinds.filter((kind) => kind === 'soft')).toHaveLength(94);
    expect(kinds.filter((kind) => kind === 'hard')).toHaveLength(1);
    expect(markup).toContain('2018-2024');
    expect(markup).not.toMatch(/\p{L}-(?:\n|$)/u);
  });

  test('holds no furniture', () => {
    for (const furniture of [
      /forts\./u,
      /\d+\(35\)/u,
      /[A-Z]:\\/u,
      /Justering \(sign\)|Utdragsbestyrkande|Expediering/u,
      /\.{4}|_{4}/u,
      /BEVIS OM ANSLAG|Underskrift/u,
      /PROTOKOLL/u,
      /\S {2}| $/mu,
    ]) {
      expect(markup).not.toMatch(furniture);
    }
  });

  test('keeps every word but those of the furniture', () => {
    const furniture = source
      .split('\n')
      .filter(
        (line, i, lines) =>
          /\.{9}|PROTOKOLL \d|\.docx|forts\.|\(sign\)|^\s*Utdragsbestyrkande|BEVIS|har justerats|Sammanträdesdag/u.test(
            line,
          ) ||
          /PROTOKOLL \d/u.test(lines[i - 1] ?? '') ||
          // The names under the lines to sign on.
          /\.{9}/u.test(lines[i - 2] ?? ''),
      )
      .join('\n');
    const left = lostWords(lostWords(source, markup).join(' '), furniture);
    expect(left).toEqual([]);
  });
});
