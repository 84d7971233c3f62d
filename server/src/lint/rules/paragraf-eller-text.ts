import { type ItemLineReading, nearItemLine } from '../../language/item-line.ts';
import { itemLineText } from '../../language/item-line-text.ts';
import { isContinuedLine } from '../continued-line.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { type Leaf, leaves } from '../leaves.ts';
import { positionAt } from '../place.ts';
import { mayBeRewritten, unbroken } from '../prose.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';
import { beginsLine } from '../source-line.ts';

export const paragrafEllerText: Rule = {
  id: 'paragraf-eller-text',
  group: 'språk',
  level: 'tips',
  page: {
    summary: {
      sv: 'En rad börjar som en paragraf men läses som text.',
      en: 'A line begins like a § but is read as text.',
    },
    why: {
      sv: 'En rad som börjar med § kan vara en ny paragraf med fel nummer, eller text om ett lagrum. Vilket det är vet den som skriver: den ena snabbfixen gör raden till en paragraf, den andra sätter \\ före § så att den för alltid är text. Citat är alltid text. Regeln tiger i ett justerat protokoll.',
      en: 'A line that begins with § may be a new § with the wrong number, or text about a statute. Only the writer knows: one fix makes the line a §, the other puts \\ before § so that it is always text. Quotations are always text. The rule is silent in verified minutes.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Taxan följer § 5 i reglementet och
        \\§ 6 i samma reglemente.

        > § 7 i reglementet upphävs.

        - § 8 ändras

        § 18

        Riktlinjer för gåvor
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Kommunstyrelsen behandlade ärendet
        2025-08-17 § 82 till dess att taxan var klar.

        § 17 forts.

        Taxan gäller från årsskiftet.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 5 i reglementet ändras så att föreningar hyr utan avgift.
        `,
        messages: ['§ 17: Raden börjar med § 5 men läses som text. Är den en paragraf?'],
        marks: ['§ 5 i reglementet ändras så att föreningar hyr utan avgift.'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          \\§ 5 i reglementet ändras så att föreningar hyr utan avgift.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan antas.
          § 19 Riktlinjer för gåvor
          Riktlinjerna är från 2019.
        `,
        messages: ['§ 17: Raden börjar med § 19 men läses som text. Är den en paragraf?'],
        marks: ['§ 19 Riktlinjer för gåvor'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Taxan antas.

          § 19

          Riktlinjer för gåvor

          Riktlinjerna är från 2019.
        `,
      },
    ],
  },
  *check(context) {
    if (!mayBeRewritten(context) || context.minutes.status === 'kallelse') return;
    for (const leaf of leaves(context)) {
      if (leaf.type !== 'paragraph' || leaf.quoted || !leaf.value.includes('§')) continue;
      for (const line of linesOf(leaf)) {
        const found = finding(context, leaf, line);
        if (found) yield found;
      }
    }
  },
};

/** A line of a text: its words and where it begins in the text's value. */
interface Line {
  words: string;
  from: number;
}

function* linesOf({ value }: Leaf): Generator<Line> {
  let from = 0;
  for (const words of value.split('\n')) {
    if (words.includes('§')) yield { words, from };
    from += words.length + 1;
  }
}

function finding(context: RuleContext, leaf: Leaf, { words, from }: Line): Finding | null {
  if (isContinuedLine(words.trim())) return null;
  const reading = nearItemLine(words);
  const range = unbroken(leaf, from, from + words.length);
  if (reading === null || range === null || !beginsLine(context.text, range.start)) return null;
  const name = itemLineText({ ...reading, prefix: '' }, []);
  const sign = range.start + words.indexOf('§');
  const asText: Fix = {
    title: { sv: 'Låt raden vara text', en: 'Let the line be text' },
    edits: [{ start: sign, end: sign, text: '\\' }],
    certain: false,
  };
  const asItem: Fix = {
    title: { sv: 'Gör raden till en paragraf', en: 'Make the line a §' },
    edits: [{ ...range, text: itemText(leaf, { words, from }, reading) }],
    certain: false,
  };
  return {
    message: about(leaf.item, {
      sv: `Raden börjar med ${name} men läses som text. Är den en paragraf?`,
      en: `The line begins with ${name} but is read as text. Is it a §?`,
    }),
    position: positionAt(context, range),
    item: leaf.item,
    fixes: isLikelyItem(words, reading) ? [asItem, asText] : [asText, asItem],
  };
}

/** A title or a case number follows, or nothing: prose goes on in lower case. */
function isLikelyItem(words: string, { caseNumbers, title }: ItemLineReading): boolean {
  return caseNumbers.length > 0 || title === null || /^[\p{Lu}”"]/u.test(words.slice(title.start));
}

/** The line as a § of its own, apart from the text around it. */
function itemText({ value }: Leaf, { words, from }: Line, reading: ItemLineReading): string {
  const cases = reading.caseNumbers.map(({ start, end }) => words.slice(start, end));
  const { title } = reading;
  return [
    from > 0 ? '\n' : '',
    itemLineText(reading, cases),
    title === null ? '' : `\n\n${words.slice(title.start, title.end)}`,
    from + words.length < value.length ? '\n' : '',
  ].join('');
}
