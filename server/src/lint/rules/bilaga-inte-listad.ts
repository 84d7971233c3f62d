import type { Item, Words } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { partPlace, rangeIn, rangeOf } from '../place.ts';
import { everyPoint } from '../points.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';

export const bilagaInteListad: Rule = {
  id: 'bilaga-inte-listad',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'Beslutet säger ”enligt bilaga”, men ingen bilaga är listad.',
      en: 'The decision says “enligt bilaga”, but no attachment is listed.',
    },
    why: {
      sv: 'Det som antas enligt bilaga är en del av beslutet och ska följa protokollet. En aktbilaga ligger kvar i akten. Bilagan listas i fältet Bilaga eller under Beslutsunderlag med ordet bilaga. Regeln läser bara beslutet och förslaget, inte bakgrunden, och tiger om ett underlag vars slag inte är angivet.',
      en: 'What is adopted as attached is a part of the decision and is to go with the minutes. An “aktbilaga” stays in the file of the matter. The attachment is listed in the field Bilaga or under Beslutsunderlag with the word bilaga. The rule reads only the decision and the proposal, not the background, and is silent about documents whose kind is not said.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslutsunderlag
        Tjänsteskrivelse, aktbilaga
        Taxa för uthyrning av lokaler, bilaga

        ## Beslut
        - Taxan antas enligt bilaga.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Bilaga: Förslag till taxa

        ## Beslut
        - Taxan antas enligt bilaga 1.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Bakgrund
        Avgifterna har räknats upp enligt bilaga.

        ## Beslutsunderlag
        Kalkyl, aktbilaga

        ## Beslut
        - Taxan räknas upp med tre procent.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsunderlag
          Taxa för uthyrning av lokaler, aktbilaga

          ## Beslut
          - Taxan antas enligt bilaga.
        `,
        messages: [
          '§ 17: Beslutet säger ”enligt bilaga”, men underlaget är bara aktbilaga. Det som fastställs väntas som bilaga.',
        ],
        marks: ['enligt bilaga'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsunderlag
          Taxa för uthyrning av lokaler, bilaga

          ## Beslut
          - Taxan antas enligt bilaga.
        `,
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslut
          Kommunstyrelsen beslutar:
          - Taxan antas i enlighet med bifogad bilaga.
        `,
        messages: [
          '§ 17: Beslutet säger ”i enlighet med bifogad bilaga”, men ingen bilaga är listad. En väntas i fältet Bilaga eller under Beslutsunderlag.',
        ],
        marks: ['i enlighet med bifogad bilaga'],
      },
    ],
  },
  *check(context) {
    if (context.minutes.status === 'kallelse') return;
    for (const item of context.minutes.items) {
      const said = firstMention(item);
      if (said === null || isListed(item)) continue;
      const { words, from, to } = said;
      const quoted = words.value.slice(from, to).replace(/\s+/gu, ' ');
      yield {
        message: about(item, item.basis.length > 0 ? onlyInFile(quoted) : nowhere(quoted)),
        position: partPlace(context, words, from, to),
        item,
        fixes: fixes(context, item),
      };
    }
  },
};

function onlyInFile(quoted: string) {
  return {
    sv: `Beslutet säger ”${quoted}”, men underlaget är bara aktbilaga. Det som fastställs väntas som bilaga.`,
    en: `The decision says “${quoted}”, but the documents are only kept in the file (aktbilaga). What is adopted is expected as an attachment (bilaga).`,
  };
}

function nowhere(quoted: string) {
  return {
    sv: `Beslutet säger ”${quoted}”, men ingen bilaga är listad. En väntas i fältet Bilaga eller under Beslutsunderlag.`,
    en: `The decision says “${quoted}”, but no attachment is listed. One is expected in the field Bilaga or under Beslutsunderlag.`,
  };
}

/** Without the word there is no need to look closer. */
const MENTIONS = /bilag/iu;
const AS_ATTACHED =
  /(?<!\p{L})(?:enl(?:igt|\.)|i\s+enlighet\s+med)\s+(?:\p{L}+\s+){0,2}?bilag(?:an|a|orna|or)(?!\p{L})/iu;

/** Where the decision or proposal first says so. */
function firstMention(item: Item): { words: Words; from: number; to: number } | null {
  for (const { words } of everyPoint(item)) {
    const found = MENTIONS.test(words.value) ? AS_ATTACHED.exec(words.value) : null;
    if (found) return { words, from: found.index, to: found.index + found[0].length };
  }
  return null;
}

const FILE_ONLY = /(?<!\p{L})aktbilag(?:a|or)(?!\p{L})/iu;
const ATTACHED = /(?<!\p{L})bilag(?:a|or|an|orna)(?!\p{L})/iu;

/** Whether an attachment is listed, or a document whose kind nobody has stated. */
function isListed({ basis, attachments, sections, afterword }: Item): boolean {
  if (attachments.length > 0 || basis.some(({ value }) => !FILE_ONLY.test(value))) return true;
  const listed = sections.filter(({ role }) => role === 'free').map(({ heading }) => heading);
  return [...listed, ...basis, ...afterword].some(({ value }) => ATTACHED.test(value));
}

/** The only document of the file is what was meant. */
function fixes({ minutes }: RuleContext, { basis }: Item): Fix[] {
  const [only, ...others] = basis;
  const found = only && FILE_ONLY.exec(only.value);
  if (!found || others.length > 0 || minutes.status === 'justerat') return [];
  if (rangeOf(only.position) === null) return [];
  const { start } = rangeIn(only, found.index, found.index + 'akt'.length);
  const isCapital = found[0].startsWith('A');
  return [
    {
      title: { sv: 'Ändra aktbilaga till bilaga', en: 'Change aktbilaga to bilaga' },
      edits: [{ start, end: start + 'aktb'.length, text: isCapital ? 'B' : 'b' }],
      certain: false,
    },
  ];
}
