import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Leaf } from '../leaves.ts';
import { matchesIn } from '../matches.ts';
import { positionAt } from '../place.ts';
import { itemProse, mayBeRewritten, unbroken } from '../prose.ts';
import type { Finding, Localised, Rule, RuleContext } from '../rule.ts';

export const blanksteg: Rule = {
  id: 'blanksteg',
  group: 'språk',
  level: 'tips',
  page: {
    summary: {
      sv: 'Ett mellanslag saknas eller är ett för mycket.',
      en: 'A space is missing, or there is one too many.',
    },
    why: {
      sv: 'Dubbla mellanslag, ”50§”, ”kort-och långsiktig” och mellanslag före kommatecken syns i det färdiga dokumentet. Regeln prövar löpande text, inte tabeller, citat eller rader som är uppställda i kolumner, och tiger i ett justerat protokoll.',
      en: 'Double spaces, “50§”, “kort-och långsiktig” and a space before a comma show in the final document. The rule looks at running text, not at tables, quotations or lines that are set in columns, and is silent in verified minutes.',
    },
    source: 'Svenska skrivregler',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Taxan har kort- och långsiktiga mål enligt 50 § vattentjänstlagen, med stöd i planen.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        > Ur ansökan:  vi vill hyra salen , helst hela året.

        Aulan     1 200 kr  per dag
        Salen       600 kr  per dag

        | Lokal  | Avgift |
        | ------ | ------ |
        | Aulan  | 1 200  |
      `,
      example`
        Status: Justerat

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Taxan gäller enligt 4§  reglementet.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan har kort-och långsiktiga mål enligt 50§ vattentjänstlagen.
        `,
        messages: [
          '§ 17: I ”kort-och” väntas ett mellanslag efter bindestrecket: ”kort- och”.',
          '§ 17: I ”50§” väntas ett mellanslag: ”50 §”.',
        ],
        marks: ['kort-och', '50§'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan har kort- och långsiktiga mål enligt 50 § vattentjänstlagen.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för  uthyrning av lokaler

          Aulan , salen och hallen får ny avgift.  Förra året var den lägre.
        `,
        messages: [
          '§ 17: Mellan ”för” och ”uthyrning” står två mellanslag. Ett väntas.',
          '§ 17: Mellan ”Aulan” och kommatecknet står ett mellanslag. Inget väntas.',
          '§ 17: Mellan ”avgift.” och ”Förra” står två mellanslag. Ett väntas.',
        ],
        marks: ['för  uthyrning', 'Aulan ,', 'avgift.  Förra'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Aulan, salen och hallen får ny avgift. Förra året var den lägre.
        `,
      },
    ],
  },
  *check(context) {
    if (!mayBeRewritten(context)) return;
    for (const { item, leaves } of itemProse(context)) {
      for (const leaf of leaves) {
        if (leaf.type !== 'paragraph' && leaf.type !== 'title') continue;
        for (const flaw of flawsIn(leaf.value)) {
          const found = finding(context, leaf, flaw);
          if (found) yield { ...found, message: about(item, flaw.message) };
        }
      }
    }
  },
};

/** Something to put in the place of a stretch, and the words around it to mark. */
interface Flaw {
  from: number;
  to: number;
  text: string;
  /** Indexes of what is marked. */
  first: number;
  last: number;
  message: Localised;
}

const SUSPECT = /[ \u00a0]{2}(?=\S)|\d§|-(?=(?:och|eller|samt)\s)| (?=,(?:\s|$))/gu;
/** Words set in columns with spaces. */
const COLUMNS = /\S[ \u00a0]{3}/u;

function flawsIn(value: string): Flaw[] {
  let line: Line = { end: -1, isColumns: false };
  const flaws: Flaw[] = [];
  for (const { index, 0: found } of matchesIn(value, SUSPECT)) {
    if (index > line.end) line = lineAround(value, index);
    const flaw = flawAt(value, index, found, line);
    if (flaw) flaws.push(flaw);
  }
  return flaws;
}

function flawAt(value: string, at: number, found: string, line: Line): Flaw | null {
  if (found.endsWith('§')) return gluedSign(value, at);
  const first = wordStart(value, at);
  const before = value.slice(first, at);
  if (before === '') return null;
  if (found === '-') return gluedHyphen(value, at, before);
  if (found === ' ') return /[\p{L}\p{N})”"»]$/u.test(before) ? spaceBeforeComma(at, before) : null;
  return line.isColumns ? null : doubleSpace(value, at, before);
}

function gluedSign(value: string, at: number): Flaw {
  const end = at + 2;
  const first = at + 1 - (/\d+$/u.exec(value.slice(Math.max(0, at - 8), at + 1))?.[0].length ?? 1);
  const [is, shall] = [value.slice(first, end), `${value.slice(first, at + 1)} §`];
  return {
    ...{ from: at + 1, to: end, text: ' §', first, last: end },
    message: {
      sv: `I ”${is}” väntas ett mellanslag: ”${shall}”.`,
      en: `In “${is}” a space is expected: “${shall}”.`,
    },
  };
}

function gluedHyphen(value: string, at: number, before: string): Flaw | null {
  if (!/^[(”"]?\p{L}{2,}$/u.test(before)) return null;
  const last = wordEnd(value, at + 1);
  const [first, next] = [before.replace(/^[(”"]/u, ''), value.slice(at + 1, last)];
  return {
    ...{ from: at, to: at + 1, text: '- ', first: at - first.length, last },
    message: {
      sv: `I ”${first}-${next}” väntas ett mellanslag efter bindestrecket: ”${first}- ${next}”.`,
      en: `In “${first}-${next}” a space is expected after the hyphen: “${first}- ${next}”.`,
    },
  };
}

function spaceBeforeComma(at: number, before: string): Flaw {
  return {
    ...{ from: at, to: at + 1, text: '', first: at - before.length, last: at + 2 },
    message: {
      sv: `Mellan ”${before}” och kommatecknet står ett mellanslag. Inget väntas.`,
      en: `Between “${before}” and the comma there is a space. None is expected.`,
    },
  };
}

function doubleSpace(value: string, at: number, before: string): Flaw {
  const last = wordEnd(value, at + 2);
  const after = value.slice(at + 2, last);
  return {
    ...{ from: at, to: at + 2, text: ' ', first: at - before.length, last },
    message: {
      sv: `Mellan ”${before}” och ”${after}” står två mellanslag. Ett väntas.`,
      en: `Between “${before}” and “${after}” there are two spaces. One is expected.`,
    },
  };
}

/** Longer words are marked and told in part. */
const LONGEST = 30;

function wordStart(value: string, at: number): number {
  return at - (/\S*$/u.exec(value.slice(Math.max(0, at - LONGEST), at))?.[0].length ?? 0);
}

function wordEnd(value: string, at: number): number {
  return at + (/^\S*/u.exec(value.slice(at, at + LONGEST))?.[0].length ?? 0);
}

/** A line of a text: the index of its end, and whether it is set in columns. */
interface Line {
  end: number;
  isColumns: boolean;
}

function lineAround(value: string, at: number): Line {
  const next = value.indexOf('\n', at);
  const end = next === -1 ? value.length : next;
  return { end, isColumns: COLUMNS.test(value.slice(value.lastIndexOf('\n', at) + 1, end)) };
}

function finding(
  context: RuleContext,
  leaf: Leaf,
  { from, to, text, first, last, message }: Flaw,
): Finding | null {
  const edit = unbroken(leaf, from, to);
  const place = unbroken(leaf, first, last);
  if (edit === null || place === null) return null;
  return {
    message,
    position: positionAt(context, place),
    item: leaf.item,
    fixes: [{ title: titleOf(text), edits: [{ ...edit, text }], certain: true }],
  };
}

function titleOf(text: string): Localised {
  if (text === '') return { sv: 'Ta bort mellanslaget', en: 'Remove the space' };
  if (text === ' ') return { sv: 'Låt ett mellanslag stå', en: 'Leave one space' };
  return { sv: 'Sätt in ett mellanslag', en: 'Insert a space' };
}
