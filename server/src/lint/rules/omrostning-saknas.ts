import type { Item } from '../../minutes/minutes.ts';
import { namesElsewhere, proseOf } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { type Leaf, leaves } from '../leaves.ts';
import { legalBasis } from '../legal-basis.ts';
import { positionAt, rangeIn } from '../place.ts';
import type { Rule } from '../rule.ts';

export const omrostningSaknas: Rule = {
  id: 'omrostning-saknas',
  group: 'beslutsgång',
  level: 'fel',
  page: {
    summary: {
      sv: 'Omröstning är begärd, men inget resultat står i paragrafen.',
      en: 'A vote is asked for, but the § has no result.',
    },
    why: {
      sv: 'Begär någon omröstning ska protokollet visa hur rösterna föll. Regeln tiger om röster eller ett resultat står i paragrafen, om det hänvisas till en lista eller bilaga, och om begäran drogs tillbaka.',
      en: 'Where someone asks for a vote, the minutes are to show how the votes fell. The rule is silent where the § has votes or a result, where it refers to a list or an attachment, and where the request was withdrawn.',
    },
    source: 'KL 5:67, 6:35',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Propositionsordning
        Ordföranden ställer proposition på förslagen. Omröstning begärs.

        ## Omröstning
        Ja: 3
        Nej: 2
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslutsgång
        Votering begärs. Med fem röster mot tre bifaller nämnden förslaget.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Bakgrund
        Omröstning begärdes när ärendet behandlades i nämnden.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Propositionsordning
          Ordföranden ställer proposition på förslagen och finner bifall. Omröstning begärs.

          ## Beslut
          - Taxan antas.
        `,
        messages: [
          '§ 17: Omröstning begärs, men resultatet saknas. Avsnittet Omröstning väntas visa hur rösterna föll (KL 5:67).',
        ],
        marks: ['Omröstning begärs'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsgång
          Björn Alm (M) begär votering. Fullmäktige godkänner att den som vill bifalla förslaget röstar ja och den som vill avslå det röstar nej.

          ## Beslut
          - Taxan antas.
        `,
        messages: [
          '§ 17: Omröstning begärs, men resultatet saknas. Avsnittet Omröstning väntas visa hur rösterna föll (KL 5:67).',
        ],
        marks: ['begär votering'],
      },
    ],
  },
  *check(context) {
    const told = new Set<Item>();
    for (const leaf of leaves(context)) {
      const { item } = leaf;
      const found = item && isOfMeeting(leaf) ? requestIn(leaf.value) : null;
      if (!item || !found || told.has(item) || hasResult(item)) continue;
      told.add(item);
      const range = rangeIn(leaf, found.index, found.index + found[0].length);
      const basis = legalBasis(context, 'KL 5:67', 'KL 5:67, 6:35');
      yield {
        message: about(item, {
          sv: `Omröstning begärs, men resultatet saknas. Avsnittet Omröstning väntas visa hur rösterna föll ${basis.sv}.`,
          en: `A vote is asked for, but there is no result. The section Omröstning is expected to show how the votes fell ${basis.en}.`,
        }),
        position: positionAt(context, range),
        item,
      };
    }
  },
};

/** Whoever asks for a vote names it: without the letters there is no need to look closer. */
const NAMES_VOTE = /omröstning|votering/iu;

function requestIn(value: string): RegExpExecArray | null {
  return NAMES_VOTE.test(value) ? REQUEST.exec(value) : null;
}

const REQUEST =
  /(?<!\p{L})(?:omröstning|votering)\s+(?:har\s+)?begär(?:s|ts|des|d|t)(?!\p{L})|(?<!\p{L})begär(?:de|t)?\s+(?:öppen\s+|sluten\s+)?(?:omröstning|votering)(?!\p{L})/iu;

const OF_OTHERS = new Set([
  'background',
  'earlier',
  'statement',
  'basis',
  'incoming',
  'other-decision',
  'recipients',
]);

function isOfMeeting({ type, role, quoted }: Leaf): boolean {
  return type === 'paragraph' && !quoted && !(role !== null && OF_OTHERS.has(role));
}

const NUMBER =
  '(?:\\d+|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\\p{L}{3,}t(?:on|io)\\p{L}*)';
const RESULT = new RegExp(
  `(?<!\\p{L})${NUMBER}\\s+(?:ja-?|nej-?)?(?:röst(?:er)?|ledamöter)?\\s*mot\\s+${NUMBER}(?!\\p{L})` +
    `|(?<!\\p{L})${NUMBER}\\s+(?:ja|nej)(?:[-\\s]?röst(?:er)?)?(?!\\p{L})|utslagsröst|(?:drar|drog|tar|tog)s?\\s+(?:\\p{L}+\\s+){0,3}tillbaka|återta[rs]?|avslås\\s+begäran|utfall(?:er|et)`,
  'iu',
);

function hasResult(item: Item): boolean {
  const voted = item.votes.some(({ ballots, result }) => ballots.length > 0 || result !== null);
  return voted || namesElsewhere(item) || RESULT.test(proseOf(item));
}
