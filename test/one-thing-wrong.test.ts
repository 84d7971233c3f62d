/**
 * A good protokoll in which one thing about those who serve, vote or chair has
 * gone wrong: the rules must say that, and nothing else.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../server/src/language/parse.ts';
import { ruleContext } from '../server/src/lint/context.ts';
import { lint } from '../server/src/lint/run.ts';
import { readMinutes } from '../server/src/minutes/read.ts';
import { parseProfile } from '../server/src/profile/parse-profile.ts';

const EXAMPLES = new URL('../examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, EXAMPLES), 'utf8');
const GOOD = read('kommunstyrelsen-2026-04-14.protokoll');
const { profile } = parseProfile(read('protokoll.json'));

/** What the rules say of a text, as `rule § 47`. */
function check(text: string): string[] {
  const tree = parse(text);
  const minutes = readMinutes(tree, text);
  const messages = lint(
    ruleContext({ text, tree, minutes }, { profile, final: true }),
    (_, error) => {
      throw error;
    },
  );
  return messages.map(({ rule, item }) => `${rule} ${item?.label ?? 'head'}`);
}

const RESERVED =
  'Gun-Britt Åkerlund (C), Torbjörn Hällgren (M), Birgitta Vallgren (SD) och Olof Bäckman (M) reserverar';

describe('the board’s protokoll', () => {
  it('is good', () => {
    expect(check(GOOD)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string[]]>([
    [
      'a voter who does not serve',
      'Amina Warsame (S), Emir',
      'Hanna Forsell (S), Emir',
      ['omrostning-deltagare 47'],
    ],
    [
      'a voter twice',
      'Gun-Britt Åkerlund (C), Amina',
      'Marika Sundelin (S), Amina',
      ['omrostning-dubblett 47'],
    ],
    ['a count', 'Ja (5)', 'Ja (6)', ['omrostning-summa 47']],
    [
      'numbers alone',
      /Ja \(5\):.*\nNej \(3\):.*\nAvstår \(1\):.*\n/u,
      'Ja: 5\nNej: 3\nAvstår: 1\n',
      ['omrostning-namn-saknas 47'],
    ],
    [
      'no vote',
      /## Omröstning\nJa betyder: bifall till allmänna[\s\S]*?(?=## Kommunstyrelsens förslag)/u,
      '',
      ['omrostning-saknas 47'],
    ],
    [
      'no order of voting',
      /## Propositionsordning\nOrdföranden ställer proposition på allmänna utskottets förslag och Torbjörn.*\n\n/u,
      '',
      ['propositionsordning-saknas 47'],
    ],
    [
      'no casting vote',
      'Med ordförandens utslagsröst beslutar',
      'Därmed beslutar',
      ['omrostning-lika 58'],
    ],
    [
      'the smaller side',
      'som avstår beslutar kommunstyrelsen enligt allmänna utskottets förslag',
      'som avstår beslutar kommunstyrelsen enligt Torbjörn Hällgrens yrkande',
      ['omrostning-utfall 47'],
    ],
    [
      'names in a closed vote',
      '## Omröstning\nJa betyder: bifall till fastighets',
      '## Sluten omröstning\nJa betyder: bifall till fastighets',
      ['omrostning-sluten-namn 58', 'omrostning-sluten-namn 58', 'omrostning-sluten-namn 58'],
    ],
    [
      'a reservation from afar',
      RESERVED,
      'Stefan Bergdahl (SD) reserverar',
      ['reservation-deltog-inte 58'],
    ],
    [
      'a reservation by a substitute',
      RESERVED,
      'Reza Karimi (S) reserverar',
      ['tjanstgor-inte 58'],
    ],
    [
      'no other chair',
      /Ordförande: Gun-Britt Åkerlund \(C\)\n|Gun-Britt Åkerlund \(C\) leder sammanträdet.*/gu,
      '',
      ['ordforande-byte-saknas 49'],
    ],
    [
      'a chair who left',
      'ordförande, jäv § 49',
      'ordförande, jäv § 49, ej § 61',
      ['ordforande-byte-saknas 61'],
    ],
    [
      'no recusal in the §',
      /Jäv: Marika Sundelin \(S\)\n|Marika Sundelin \(S\) lämnar rummet.*\n/gu,
      '',
      ['jav-ensidig 49'],
    ],
    [
      'two on one seat',
      'Anders Utsi (V), §§ 44-62',
      'Anders Utsi (V), §§ 43-62',
      ['ersattare-krock head'],
    ],
    [
      'one in two places',
      '- Karin Ekelöf, sekreterare',
      '- Karin Ekelöf, sekreterare\n- Amina Warsame (S)',
      ['person-dubblett head'],
    ],
    [
      'a verifier who was away',
      'andre vice ordförande',
      'andre vice ordförande, ej § 50',
      ['justerare-ej-narvarande head'],
    ],
    [
      'a misspelt voter',
      'Nej (3): Torbjörn Hällgren',
      'Nej (3): Torbjörn Hälgren',
      ['namn-snarlikt 47'],
    ],
    ['a misspelt member', '- Amina Warsame (S)', '- Amina Warsane (S)', ['namn-snarlikt head']],
  ])('with %s', (_, from, to, expected) => {
    const text = GOOD.replace(from, to);
    expect(text).not.toBe(GOOD);
    expect(check(text)).toEqual(expected);
  });
});
