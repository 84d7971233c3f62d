import { nearestName } from '../../language/nearest-name.ts';
import type { Field, Item as ItemNode, Paragraph, Section, Text } from '../../language/tree.ts';
import { HEAD_FIELDS, ITEM_FIELDS } from '../../language/vocabulary.ts';
import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { positionAt, type Range, rangeIn, rangeOf } from '../place.ts';
import { mayBeRewritten } from '../prose.ts';
import type { Finding, Localised, Rule, RuleContext } from '../rule.ts';

export const faltOkant: Rule = {
  id: 'falt-okant',
  group: 'språk',
  level: 'varning',
  page: {
    summary: {
      sv: 'En uppgift har ett namn som språket inte känner.',
      en: 'A field has a name that the language does not know.',
    },
    why: {
      sv: 'En felskriven uppgift läses inte: står det Justrare är ingen utsedd att justera. Snabbfixen skriver det närmaste kända namnet. En uppgift i huvudet som inte liknar någon känd skrivs ändå ut som den står, och regeln nämner den bara. Meningar som slutar med kolon är text, inte uppgifter.',
      en: 'A misspelt field is not read: with Justrare no one is appointed to verify. The fix writes the nearest known name. A field of the head that is like no known one is printed as it stands, and the rule only mentions it. Sentences that end with a colon are text, not fields.',
    },
    source: null,
    right: [
      example`
        Kommun: Granångers kommun
        Närvarande ledamöter:
        - Anna Ek (S), ordförande

        Ordföranden hälsar alla välkomna och konstaterar att kallelsen gått ut i tid:

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Föredragande: Dag Holm
      `,
      example`
        Kommun: Granångers kommun
        Bilaga: Närvarolista

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Avgift: 200 kr
        Jämför: taxan för 2025
      `,
    ],
    wrong: [
      {
        text: example`
          Kommun: Granångers kommun
          Justrare: Anna Ek

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
        messages: ['Uppgiften Justrare är inte känd. Menas Justerare?'],
        marks: ['Justrare'],
        fixed: example`
          Kommun: Granångers kommun
          Justerare: Anna Ek

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler
        `,
      },
      {
        text: example`
          Kommun: Granångers kommun
          Väder: Sol
        `,
        messages: ['Uppgiften Väder är inte känd. Den skrivs ut som den står.'],
        marks: ['Väder'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Beredande tjänstperson: Dag Holm

          ## Beslut
          - Taxan antas.
        `,
        messages: [
          '§ 17: Uppgiften Beredande tjänstperson är inte känd. Menas Beredande tjänsteperson?',
        ],
        marks: ['Beredande tjänstperson'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Beredande tjänsteperson: Dag Holm

          ## Beslut
          - Taxan antas.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Föredragnde: Dag Holm
          Bilaga: Förslag till taxa

          ## Beslut
          - Taxan antas.
        `,
        messages: ['§ 17: Uppgiften Föredragnde är inte känd. Menas Föredragande?'],
        marks: ['Föredragnde'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Föredragande: Dag Holm
          Bilaga: Förslag till taxa

          ## Beslut
          - Taxan antas.
        `,
      },
    ],
  },
  *check(context) {
    const items = context.minutes.items.values();
    for (const child of context.tree.children) {
      if (child.type === 'head') {
        for (const field of child.children) {
          if (field.type === 'field') yield* inHead(context, field);
        }
      } else yield* inItem(context, child, items.next().value ?? null);
    }
  },
};

const HEAD_NAMES = Object.values(HEAD_FIELDS).flat();
const ITEM_NAMES = Object.values(ITEM_FIELDS).flat();
/** A sentence that ends with a colon has more words than a name. */
const MOST_WORDS = 5;

function* inHead(context: RuleContext, field: Field): Generator<Finding> {
  const name = field.children.find((child) => child.type === 'fieldName');
  const range = rangeOf(name?.position);
  if (field.key !== null || !name || range === null) return;
  // `falt-pa-fel-plats` speaks of these.
  if (ITEM_NAMES.some((known) => isSame(known, name.value))) return;
  const meant = nearestName(name.value, HEAD_NAMES);
  if (meant === null && name.value.split(/\s+/u).length > MOST_WORDS) return;
  const place = rangeIn(name, 0, name.value.length);
  yield finding(context, name.value, place, meant, null);
}

/** In a § an unknown name is text; one nearly known, where fields stand, is a slip. */
function* inItem(context: RuleContext, node: ItemNode, item: Item | null): Generator<Finding> {
  const text = node.children.findIndex(({ type }) => !ABOVE_TEXT.has(type));
  for (const [at, child] of node.children.entries()) {
    if (child.type === 'section') yield* amongFields(context, child, item);
    else if (child.type !== 'paragraph') continue;
    else if (at === text || isAboveField(node, at)) yield* slip(context, child, item);
  }
}

/** Elsewhere than below the title a slip is one only with fields behind it. */
function* amongFields(context: RuleContext, node: Section, item: Item | null): Generator<Finding> {
  for (const [at, child] of node.children.entries()) {
    if (child.type === 'section') yield* amongFields(context, child, item);
    else if (child.type === 'paragraph' && isAboveField(node, at))
      yield* slip(context, child, item);
  }
}

function isAboveField({ children }: ItemNode | Section, at: number): boolean {
  let below = at + 1;
  while (children[below]?.type === 'list') below++;
  return children[below]?.type === 'field';
}

function* slip(context: RuleContext, text: Paragraph, item: Item | null): Generator<Finding> {
  if (rangeOf(text.position) === null) return;
  const name = nameOn(text);
  const meant = name === null ? null : nearestName(name, ITEM_NAMES);
  if (name === null || meant === null || isSame(name, meant)) return;
  yield finding(context, name, rangeIn(text, 0, name.length), meant, item);
}

const ABOVE_TEXT: ReadonlySet<string> = new Set(['itemLine', 'title', 'field', 'note']);

/** `Name: value` on the paragraph's first line, or `Name:` alone: its name. */
function nameOn({ value }: Text): string | null {
  return /^(\p{Lu}[\p{L} /-]{3,40}):(?:[ \u00a0]\S|$)/u.exec(value)?.[1] ?? null;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function finding(
  context: RuleContext,
  name: string,
  place: Range,
  meant: string | null,
  item: Item | null,
): Finding {
  return {
    message: messageOf(name, meant, item),
    position: positionAt(context, place),
    item,
    ...(meant === null && { level: 'info' }),
    fixes:
      meant === null || (item !== null && !mayBeRewritten(context))
        ? []
        : [
            {
              title: { sv: `Ändra till ${meant}`, en: `Change to ${meant}` },
              edits: [{ ...place, text: meant }],
              certain: false,
            },
          ],
  };
}

function messageOf(name: string, meant: string | null, item: Item | null): Localised {
  const [sv, en] = [`Uppgiften ${name} är inte känd.`, `The field ${name} is not known.`];
  return meant === null
    ? { sv: `${sv} Den skrivs ut som den står.`, en: `${en} It is printed as it stands.` }
    : about(item, { sv: `${sv} Menas ${meant}?`, en: `${en} Is ${meant} meant?` });
}
