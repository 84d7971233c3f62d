import type { Heading, Item as ItemNode, Section } from '../../language/tree.ts';
import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { rangeOf } from '../place.ts';
import { mayBeRewritten } from '../prose.ts';
import type { Finding, Rule } from '../rule.ts';

export const rubrikUtanMarkering: Rule = {
  id: 'rubrik-utan-markering',
  group: 'språk',
  level: 'tips',
  page: {
    summary: {
      sv: 'En rad läses som rubrik fast den saknar ##.',
      en: 'A line is read as a heading although it has no ##.',
    },
    why: {
      sv: 'En känd rubrik på en egen rad är en rubrik även utan ##, så att ett inklistrat protokoll läses rätt. Med ## syns det för den som skriver vad raden är. Snabbfixen och formateringen sätter dit märket. Regeln tiger i ett justerat protokoll, och rör aldrig rubriker som språket inte känner: de är text tills någon skriver ##.',
      en: 'A known heading on a line of its own is a heading even without ##, so that pasted minutes are read rightly. With ## the writer can see what the line is. The fix and the formatter add the mark. The rule is silent in verified minutes, and never touches headings that the language does not know: they are text until someone writes ##.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Bakgrund
        Taxan är från 2019.

        Så räknas avgiften

        Avgiften följer priserna.
      `,
      example`
        Status: Justerat

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Bakgrund
        Taxan är från 2019.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Bakgrund
          Taxan är från 2019.

          Beslut:
          - Taxan antas.
        `,
        messages: [
          '§ 17: Raden ”Bakgrund” läses som rubrik. ## väntas före den.',
          '§ 17: Raden ”Beslut” läses som rubrik. ## väntas före den.',
        ],
        marks: ['Bakgrund', 'Beslut:'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Bakgrund
          Taxan är från 2019.

          ## Beslut:
          - Taxan antas.
        `,
      },
      {
        text: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Allmänna utskottets förslag till kommunstyrelsen
          - Taxan antas.
        `,
        messages: [
          '§ 17: Raden ”Allmänna utskottets förslag till kommunstyrelsen” läses som rubrik. ## väntas före den.',
        ],
        marks: ['Allmänna utskottets förslag till kommunstyrelsen'],
        fixed: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Allmänna utskottets förslag till kommunstyrelsen
          - Taxan antas.
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
      for (const heading of bareHeadings(child)) yield* finding(heading, item);
    }
  },
};

function bareHeadings({ children }: ItemNode | Section, found: Heading[] = []): Heading[] {
  for (const child of children) {
    if (child.type === 'heading' && child.bare) found.push(child);
    else if (child.type === 'section') bareHeadings(child, found);
  }
  return found;
}

function* finding({ value, position, depth }: Heading, item: Item | null): Generator<Finding> {
  const range = rangeOf(position);
  if (range === null) return;
  const marks = '#'.repeat(depth);
  yield {
    message: about(item, {
      sv: `Raden ”${value}” läses som rubrik. ${marks} väntas före den.`,
      en: `The line “${value}” is read as a heading. ${marks} is expected before it.`,
    }),
    position,
    item,
    fixes: [
      {
        title: { sv: `Sätt ${marks} före rubriken`, en: `Put ${marks} before the heading` },
        edits: [{ start: range.start, end: range.start, text: `${marks} ` }],
        certain: true,
      },
    ],
  };
}
