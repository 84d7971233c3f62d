import { describe, expect, it } from 'vitest';
import { ownBodyOf } from './body-name.ts';
import { readHeadingLine } from './heading-line.ts';
import { lineIndex } from './positions.ts';
import { splitLines } from './split-lines.ts';
import { HEADINGS, type SectionRole } from './vocabulary.ts';

const own = ownBodyOf('Kommunstyrelsen');

/** The role of a line without `##` under a blank one; null where it is text. */
function roleOf(line: string): SectionRole | null {
  const text = `\n${line}`;
  const { lines } = splitLines(text, lineIndex(text), []);
  return readHeadingLine(lines, 1, false, own)?.reading.role ?? null;
}

/** Ways to write a heading that mean the same. */
function writings(heading: string): string[] {
  return [
    heading,
    heading.toUpperCase(),
    ` ${heading}:`,
    heading.replaceAll(' ', '  '),
    heading.replaceAll(' ', '\t'),
    `**${heading}**`,
    `${heading[0]}**${heading.slice(1)}**`,
    `${heading} (forts.)`,
    `${heading}${' '.repeat(200)}#`,
  ];
}

describe('a heading without ##', () => {
  const known = Object.entries(HEADINGS).flatMap(([role, headings]) =>
    headings.map((heading): [string, string] => [heading, role]),
  );

  it.each([
    ...known,
    ['Kommunstyrelsens beslut', 'decision'],
    ['Kommunfullmäktiges beslut', 'other-decision'],
    ['Kommunstyrelsens förslag', 'proposal'],
    ['Allmänna utskottets förslag', 'incoming'],
  ])('is "%s", however it is written', (heading, role) => {
    const read = writings(heading).map((line) => [line, roleOf(line)]);
    expect(read).toEqual(writings(heading).map((line) => [line, role]));
  });

  it.each([
    'bakgrund',
    'Bakgrunden är denna.',
    'Kommunstyrelsen beslutar att avtalet sägs upp.',
    'Nämnden har fått ett förslag till ny taxa.',
    `${'Nämnden har fått '.repeat(12)}ett förslag till kommunstyrelsen`,
  ])('is not "%s"', (line) => {
    expect(roleOf(line)).toBeNull();
  });
});
