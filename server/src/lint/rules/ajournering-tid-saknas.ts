import type { Item, Point } from '../../minutes/minutes.ts';
import { pointAction } from '../../minutes/point-action.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { openingPlace, sourceOf } from '../place.ts';
import { everyPoint } from '../points.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const ajourneringTidSaknas: Rule = {
  id: 'ajournering-tid-saknas',
  group: 'paragrafer',
  level: 'info',
  page: {
    summary: {
      sv: 'En ajournering saknar klockslag.',
      en: 'An adjournment has no times.',
    },
    why: {
      sv: 'Klockslagen visar när sammanträdet pågick, och därmed vilka som var med. De skrivs i fältet Ajournering, i omslaget eller i paragrafen, eller i texten: ”ajournerar sig kl. 12:00–13:00”. Finns tiderna i omslaget tiger regeln.',
      en: 'The times show when the meeting was going on, and so who was there. They are written in the field Ajournering, in the head or in the §, or in the text: “ajournerar sig kl. 12:00–13:00”. Where the head has the times the rule is silent.',
    },
    source: null,
    right: [
      example`
        Organ: Allmänna utskottet

        § 26

        Ajournering av sammanträdet

        Ajournering: 12:00-13:00

        Allmänna utskottet ajournerar sig för lunch.
      `,
      example`
        Organ: Allmänna utskottet
        Ajournering: 10:05-10:20, 12:00-13:00

        § 26

        Ajournering av sammanträdet

        Allmänna utskottet ajournerar sig för lunch.
      `,
      example`
        Organ: Allmänna utskottet

        § 26

        Ajournering av sammanträdet

        Allmänna utskottet ajournerar sig kl. 12 för lunch. Klockan 13 beslutar utskottet att återuppta sammanträdet.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Allmänna utskottet

          § 26

          Ajournering av sammanträdet

          Allmänna utskottet ajournerar sig en timme för lunch.

          Efter ajourneringen beslutar utskottet att återuppta sammanträdet.
        `,
        messages: ['§ 26: Ajourneringen saknar klockslag. Fältet Ajournering väntas: 12:00-13:00.'],
        marks: ['Allmänna utskottet ajournerar sig en timme för lunch.'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen

          § 52

          Ajournering
        `,
        messages: ['§ 52: Ajourneringen saknar klockslag. Fältet Ajournering väntas: 12:00-13:00.'],
        marks: ['Ajournering'],
      },
    ],
  },
  *check(context) {
    const { minutes, text } = context;
    if (minutes.status === 'kallelse' || hasTime(minutes.adjournments?.value ?? '')) return;
    for (const item of minutes.items) {
      if (!adjourns(item) || hasTime(sourceOf(text, item.position))) continue;
      yield {
        message: about(item, {
          sv: 'Ajourneringen saknar klockslag. Fältet Ajournering väntas: 12:00-13:00.',
          en: 'The adjournment has no times. The field Ajournering is expected: 12:00-13:00.',
        }),
        position: placeOf(context, item),
        item,
      };
    }
  },
};

const TIME = /(?<![\d-])(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)|(?<!\p{L})(?:kl\.?|klockan)\s*\d/iu;

function hasTime(words: string): boolean {
  return TIME.test(words);
}

function adjourns(item: Item): boolean {
  return item.formality === 'adjournment' || everyPoint(item).some(isAdjournment);
}

/** Without the word, which emphasis may begin or end in, there is no need to look closer. */
const MAY_ADJOURN = /ajournera|\*/iu;

function isAdjournment({ words }: Point): boolean {
  return MAY_ADJOURN.test(words.value) && pointAction(words.value) === 'adjourn';
}

function placeOf(context: RuleContext, item: Item): Finding['position'] {
  const point = everyPoint(item).find(isAdjournment);
  if (point) return openingPlace(context, point.words);
  return (item.title ?? item.line).position;
}
