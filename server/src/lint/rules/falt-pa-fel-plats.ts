import { readItemFieldName } from '../../language/fields.ts';
import type { Protokoll } from '../../language/tree.ts';
import type { FieldKey, SectionRole } from '../../language/vocabulary.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { type Leaf, leaves } from '../leaves.ts';
import { positionAt, rangeIn, rangeOf } from '../place.ts';
import { mayBeRewritten, unbroken } from '../prose.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';
import { beginsLine, sourceLine } from '../source-line.ts';

export const faltPaFelPlats: Rule = {
  id: 'falt-pa-fel-plats',
  group: 'språk',
  level: 'tips',
  page: {
    summary: {
      sv: 'En rad ser ut som en uppgift men står där den läses som text.',
      en: 'A line looks like a field but stands where it is read as text.',
    },
    why: {
      sv: 'Uppgifter som Bilaga och Jäv läses bara direkt under rubriken (ärendets eller ett avsnitts) eller under en annan uppgift. Längre ned är raden löpande text, och i ett beslut en beslutspunkt. Den ena snabbfixen flyttar upp raden, den andra säger att den ska vara text. Regeln tiger i citat, bland beslutsunderlag, om hela meningar och i ett justerat protokoll.',
      en: 'Fields such as Bilaga and Jäv are read only right under the title, a heading or another field. Further down the line is running text, and in a decision a point. One fix moves the line up, the other says that it is text. The rule is silent in quotations, in the basis, about whole sentences and in verified minutes.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Föredragande: Dag Holm
        Jäv: Anna Ek (S)

        ## Bakgrund
        Tidigare behandling: KS 2025-03-10 § 12

        Taxan är från 2019.

        ## Beslutsunderlag
        Förslag till taxa
        Bilaga: Karta
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Anföranden
        Mötet öppnas.

        Ordförande: Vi börjar med frågan om taxan.

        > Bilaga: Karta

        Sammanfattning: se ovan
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Taxan är från 2019.

          Bilaga: Taxa för lokaler

          ## Beslut
          - Taxan antas.
        `,
        messages: [
          '§ 17: Raden ”Bilaga: …” läses här som text. En uppgift väntas direkt under rubriken.',
        ],
        marks: ['Bilaga: Taxa för lokaler'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Bilaga: Taxa för lokaler

          ## Bakgrund
          Taxan är från 2019.

          ## Beslut
          - Taxan antas.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Föredragande: Dag Holm

          ## Beslut
          Taxan antas.

          Bevakas: 2026-10-01

          ## Beslutet skickas till
          Dag Holm
        `,
        messages: [
          '§ 17: Raden ”Bevakas: …” läses här som text. En uppgift väntas direkt under rubriken.',
        ],
        marks: ['Bevakas: 2026-10-01'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Föredragande: Dag Holm
          Bevakas: 2026-10-01

          ## Beslut
          Taxan antas.

          ## Beslutet skickas till
          Dag Holm
        `,
      },
    ],
  },
  *check(context) {
    if (!mayBeRewritten(context)) return;
    for (const leaf of leaves(context)) {
      if (leaf.type !== 'paragraph' || leaf.item === null || leaf.quoted) continue;
      const field = fieldIn(leaf, context.text);
      if (field) yield finding(context, leaf, field);
    }
  },
};

/** Where attachments are listed line by line. */
const LISTING: ReadonlySet<SectionRole | null> = new Set<SectionRole | null>(['basis']);
/** Sections where a role with a colon begins what someone said. */
const SPEECH: ReadonlySet<FieldKey> = new Set<FieldKey>(['chair', 'preparer']);
const LONGEST = 120;

/** A line that would be a field: its length, and the name. */
interface FieldLine {
  name: string;
  length: number;
}

function fieldIn(leaf: Leaf, source: string): FieldLine | null {
  if (!leaf.value.includes(':')) return null;
  const [line = ''] = leaf.value.split('\n', 1);
  if (line.length > LONGEST || !line.includes(':') || LISTING.has(leaf.role)) return null;
  const name = readItemFieldName(line);
  if (name?.key == null || !beginsLine(source, rangeIn(leaf, 0, 1).start)) return null;
  const value = line.slice(name.end).trim();
  if (value === '' || /[.!?:]$/u.test(value)) return null;
  if (SPEECH.has(name.key) && leaf.role !== 'decision' && / \p{Ll}+ \p{Ll}+/u.test(value))
    return null;
  return { name: line.slice(name.start, name.end - 1).trim(), length: line.length };
}

function finding(context: RuleContext, leaf: Leaf, { name, length }: FieldLine): Finding {
  return {
    message: about(leaf.item, {
      sv: `Raden ”${name}: …” läses här som text. En uppgift väntas direkt under rubriken.`,
      en: `The line “${name}: …” is read as text here. A field is expected right under the title.`,
    }),
    position: positionAt(context, rangeIn(leaf, 0, length)),
    item: leaf.item,
    fixes: [...moveUp(context, leaf, length), ...keepAsText(context, leaf)],
  };
}

/** Moves the line to the end of the §'s field block. */
function moveUp(context: RuleContext, leaf: Leaf, length: number): Fix[] {
  const range = unbroken(leaf, 0, length);
  const above = endOfFieldBlock(context.tree, leaf);
  if (range === null || above === null) return [];
  const line = sourceLine(context.text, range.start);
  if (line.start > range.start || context.text.slice(range.end, line.end).trim() !== '') return [];
  const between = above.hasFields ? '\n' : '\n\n';
  return [
    {
      title: { sv: 'Flytta upp uppgiften under rubriken', en: 'Move the field up under the title' },
      edits: [
        { start: above.end, end: above.end, text: `${between}${leaf.value.slice(0, length)}` },
        { start: line.start, end: behindLine(context.text, line), text: '' },
      ],
      certain: false,
    },
  ];
}

/** Where fields of the § end: behind the last one under its title. */
function endOfFieldBlock(
  tree: Protokoll,
  { item }: Leaf,
): { end: number; hasFields: boolean } | null {
  const node = tree.children.find(
    (child) => child.type === 'item' && child.position === item?.position,
  );
  if (node?.type !== 'item') return null;
  let end: number | null = null;
  let hasFields = false;
  for (const child of node.children) {
    if (child.type === 'note' || child.type === 'itemLine') continue;
    if (child.type !== 'title' && child.type !== 'field') break;
    end = rangeOf(child.position)?.end ?? null;
    hasFields ||= child.type === 'field';
  }
  return end === null ? null : { end, hasFields };
}

/** Where the line ends with its line end, and with the blank line below if one stands above, too. */
function behindLine(text: string, { start, end }: { start: number; end: number }): number {
  const next = end + (/^(?:\r\n|\r|\n)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  const isBlankAbove = /(?:\n|\r)[^\S\r\n]*(?:\r\n|\r|\n)$/u.test(text.slice(0, start).slice(-80));
  const blank = /^[^\S\r\n]*(?:\r\n|\r|\n)/u.exec(text.slice(next, next + 80));
  return next + (isBlankAbove && blank ? blank[0].length : 0);
}

function keepAsText(context: RuleContext, leaf: Leaf): Fix[] {
  const { start } = sourceLine(context.text, rangeIn(leaf, 0, 1).start);
  return [
    {
      title: { sv: 'Låt raden vara text', en: 'Let the line be text' },
      edits: [{ start, end: start, text: '[[ignorera falt-pa-fel-plats: raden är text]]\n' }],
      certain: false,
    },
  ];
}
