import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Leaf } from '../leaves.ts';
import { matchesIn } from '../matches.ts';
import { positionAt, type Range, rangeIn } from '../place.ts';
import { itemProse, mayBeRewritten } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const citattecken: Rule = {
  id: 'citattecken',
  group: 'språk',
  level: 'tips',
  page: {
    summary: {
      sv: 'Olika slags citattecken står i samma paragraf.',
      en: 'Different kinds of quotation marks stand in one §.',
    },
    why: {
      sv: 'Text som har klistrats in har ofta andra citattecken än resten. I svenska skrivs ” både före och efter. Regeln säger till en gång för varje paragraf, och bara där olika slag blandas; citat (rader med >) prövas inte. Den tiger i ett justerat protokoll.',
      en: 'Pasted text often has other quotation marks than the rest. In Swedish ” is written both before and behind. The rule speaks once for each §, and only where kinds are mixed; quotations (lines with >) are not looked at. It is silent in verified minutes.',
    },
    source: 'Svenska skrivregler',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Projektet ”Öppna dörrar” och ”Salen åt alla” går vidare.

        > Ur ansökan: vi kallar det "Salen".
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Projektet "Öppna dörrar" går vidare.

        § 18 KS-26/00102

        Rör till badhuset

        Ett rör på 5" behövs till ”Stora bassängen”.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Projektet "Öppna dörrar" går vidare.

          Det kallas även “Salen åt alla”.
        `,
        messages: [
          '§ 17: Olika citattecken, " och “, står i samma paragraf. Samma väntas, helst ”.',
        ],
        marks: ['"'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Projektet ”Öppna dörrar” går vidare.

          Det kallas även ”Salen åt alla”.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Projektet ”Öppna dörrar” går vidare.

          ## Beslut
          - Projektet »Öppna dörrar» avslutas.
        `,
        messages: [
          '§ 17: Olika citattecken, ” och », står i samma paragraf. Samma väntas, helst ”.',
        ],
        marks: ['»'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Projektet ”Öppna dörrar” går vidare.

          ## Beslut
          - Projektet ”Öppna dörrar” avslutas.
        `,
      },
    ],
  },
  *check(context) {
    if (!mayBeRewritten(context)) return;
    for (const { item, leaves } of itemProse(context)) {
      const marks: Mark[] = [];
      for (const leaf of leaves) addMarks(leaf, marks);
      if (marks.length === 0) continue;
      const kinds = kindsOf(marks);
      const first = marks.find(({ mark }) => mark !== SWEDISH);
      if (kinds.length > 1 && first) yield finding(context, item, first, kinds, marks);
    }
  },
};

const SWEDISH = '”';
const MARK = /["“”„»«]/gu;

interface Mark extends Range {
  mark: string;
}

/** Adds the quotation marks of a text. A straight one behind a digit may be an inch. */
function addMarks(leaf: Leaf, found: Mark[]): void {
  let isOpen = false;
  for (const { 0: mark, index } of matchesIn(leaf.value, MARK)) {
    if (mark === '"') {
      if (!isOpen && /\d/u.test(leaf.value[index - 1] ?? '')) continue;
      isOpen = !isOpen;
    }
    found.push({ mark, ...rangeIn(leaf, index, index + 1) });
  }
}

/** What each kind begins with, in order. An English quotation ends with the Swedish mark. */
function kindsOf(marks: readonly Mark[]): string[] {
  const count = (mark: string): number => marks.filter((one) => one.mark === mark).length;
  const kinds = new Set(marks.map(({ mark }) => (mark === '«' ? '»' : mark === '„' ? '“' : mark)));
  if (count(SWEDISH) <= count('“') + count('„')) kinds.delete(SWEDISH);
  return [...kinds];
}

function finding(
  context: RuleContext,
  item: Item,
  first: Mark,
  kinds: readonly string[],
  marks: readonly Mark[],
): Finding {
  const [others, last = ''] = [kinds.slice(0, -1).join(', '), kinds.at(-1)];
  const edits = marks
    .filter(({ mark }) => mark !== SWEDISH)
    .map(({ start, end }) => ({ start, end, text: SWEDISH }));
  return {
    message: about(item, {
      sv: `Olika citattecken, ${others} och ${last}, står i samma paragraf. Samma väntas, helst ”.`,
      en: `Different quotation marks, ${others} and ${last}, stand in one §. The same are expected, preferably ”.`,
    }),
    position: positionAt(context, first),
    item,
    fixes: [
      {
        title: { sv: 'Skriv ” överallt i paragrafen', en: 'Write ” everywhere in the §' },
        edits,
        certain: marks.length % 2 === 0,
      },
    ],
  };
}
