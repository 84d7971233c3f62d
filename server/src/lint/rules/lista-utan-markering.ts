import { append } from '../../language/append.ts';
import type { Item as ItemNode, Paragraph, Section } from '../../language/tree.ts';
import type { SectionRole } from '../../language/vocabulary.ts';
import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { positionAt, type Range, rangeIn, rangeOf } from '../place.ts';
import { mayBeRewritten } from '../prose.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const listaUtanMarkering: Rule = {
  id: 'lista-utan-markering',
  group: 'språk',
  level: 'tips',
  page: {
    summary: {
      sv: 'Korta rader efter ett kolon ser ut som en lista men saknar streck.',
      en: 'Short lines after a colon look like a list but have no marks.',
    },
    why: {
      sv: 'Utan streck först blir raderna löpande stycken, och den som får texten uppläst hör inte att de är en uppräkning. Regeln ser två eller flera korta rader i följd efter en rad som slutar med kolon. Den prövar inte beslut, förslag och omröstningar, där varje stycke ändå är en punkt, och tiger i ett justerat protokoll.',
      en: 'Without a mark the lines become running paragraphs, and whoever has the text read aloud does not hear that they are a list. The rule sees two or more short lines in a row behind a line that ends with a colon. It does not look at decisions, proposals and votes, where each paragraph is a point anyway, and is silent in verified minutes.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Bakgrund
        Taxan omfattar:
        - Aulan
        - Salen

        Därtill görs följande tillägg:

        Föreningar hyr utan avgift.

        Avgiften tas ut för varje påbörjad timme, och för kvällar och helger gäller särskilda villkor.

        ## Beslut
        Följande antas:

        Taxan för aulan.

        Taxan för salen.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Turordningen är:
        1. Föreningar
        2. Företag

        Så här säger reglementet:
        lokalerna hyrs ut
        till föreningar i mån av plats.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          De som hyr får:

          Tillgång till köket.

          Nycklar till salen.

          Lokalerna lämnas städade, och den som hyr svarar för att dörrar och fönster är stängda.
        `,
        messages: [
          '§ 17: Efter kolonet står 2 korta rader som ser ut som en lista. Ett streck väntas före varje.',
        ],
        marks: ['Tillgång till köket.'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          De som hyr får:

          - Tillgång till köket.

          - Nycklar till salen.

          Lokalerna lämnas städade, och den som hyr svarar för att dörrar och fönster är stängda.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan omfattar tre lokaler:
          Aulan
          Salen
          Hallen
          Avgiften tas ut för varje påbörjad timme, och för kvällar och helger gäller särskilda villkor.
        `,
        messages: [
          '§ 17: Efter kolonet står 3 korta rader som ser ut som en lista. Ett streck väntas före varje.',
        ],
        marks: ['Aulan'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan omfattar tre lokaler:
          - Aulan
          - Salen
          - Hallen

          Avgiften tas ut för varje påbörjad timme, och för kvällar och helger gäller särskilda villkor.
        `,
      },
    ],
  },
  *check(context) {
    if (!mayBeRewritten(context)) return;
    const items = context.minutes.items.values();
    for (const child of context.tree.children) {
      if (child.type !== 'item') continue;
      const item = items.next().value ?? null;
      for (const list of listsIn(child)) yield finding(context, item, list);
    }
  },
};

/** Sections where a paragraph or a line is a point, a vote or a recipient as it stands. */
const BY_PARAGRAPH: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'decision',
  'proposal',
  'incoming',
  'other-decision',
  'vote',
  'basis',
  'recipients',
]);

interface Unmarked {
  /** The places of the lines that look like items. */
  lines: Range[];
  /** Where the text goes on in the same paragraph, null where it ends with the list. */
  rest: number | null;
}

/** Every unmarked list, in order. */
function listsIn({ children }: ItemNode | Section): Unmarked[] {
  const found: Unmarked[] = [];
  let list: Unmarked | null = null;
  for (const child of children) {
    if (child.type === 'note') continue;
    if (child.type === 'section' && !BY_PARAGRAPH.has(child.role)) append(found, listsIn(child));
    list = child.type === 'paragraph' ? (goOn(list, child) ?? itemsAfterColon(child)) : null;
    if (list && found.at(-1) !== list) found.push(list);
  }
  return found.filter(({ lines }) => lines.length > 1);
}

/** Adds a paragraph's lines to the list above it; null where they are no items. */
function goOn(list: Unmarked | null, paragraph: Paragraph): Unmarked | null {
  if (list === null || list.rest !== null) return null;
  const { lines, rest } = itemsFrom(paragraph, 0);
  if (lines.length === 0) return null;
  append(list.lines, lines);
  list.rest = rest;
  return list;
}

/** What stands below the paragraph's colon; null where it has none at the end of a line. */
function itemsAfterColon(paragraph: Paragraph): Unmarked | null {
  if (!paragraph.value.includes(':')) return null;
  const colon = /:[ \u00a0]*(?:\n|$)/u.exec(paragraph.value);
  if (!colon || rangeOf(paragraph.position) === null) return null;
  return itemsFrom(paragraph, colon.index + colon[0].length);
}

const LONGEST = 80;

/** A paragraph's lines from an index on, up to the first that is no item of a list. */
function itemsFrom(paragraph: Paragraph, from: number): Unmarked {
  const lines: Range[] = [];
  let at = from;
  while (at < paragraph.value.length) {
    const next = paragraph.value.indexOf('\n', at);
    const end = next === -1 ? paragraph.value.length : next;
    if (!isShort(paragraph.value.slice(at, end))) {
      return { lines, rest: rangeIn(paragraph, at, end).start };
    }
    lines.push(rangeIn(paragraph, at, end));
    at = end + 1;
  }
  return { lines, rest: null };
}

/** One thought, begun with a capital or a digit; not a question, another lead-in or a heading in bold. */
function isShort(line: string): boolean {
  if (line.length > LONGEST || !/^[\p{Lu}\p{N}”"]/u.test(line)) return false;
  return !/[:?!|]$/u.test(line) && !/[.!?]\s+\p{Lu}/u.test(line);
}

function finding(context: RuleContext, item: Item | null, { lines, rest }: Unmarked): Finding {
  const [first = { start: 0, end: 0 }] = lines;
  return {
    message: about(item, {
      sv: `Efter kolonet står ${lines.length} korta rader som ser ut som en lista. Ett streck väntas före varje.`,
      en: `After the colon there are ${lines.length} short lines that look like a list. A dash is expected before each.`,
    }),
    position: positionAt(context, first),
    item,
    fixes: [
      {
        title: { sv: 'Gör raderna till en lista', en: 'Make the lines a list' },
        edits: [
          ...lines.map(({ start }) => ({ start, end: start, text: '- ' })),
          // Else the text would go on the last item.
          ...(rest === null ? [] : [{ start: rest, end: rest, text: '\n' }]),
        ],
        certain: false,
      },
    ],
  };
}
