import type { Item } from '../../minutes/minutes.ts';
import type { Level } from '../../profile/profile.ts';
import { sideOf } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { fullName } from '../people-words.ts';
import { positionAt } from '../place.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';
import { type Speaker, speakersOf } from '../speakers.ts';
import { isSubstitute } from '../substitutes.ts';

export const reservationDeltogInte: Rule = {
  id: 'reservation-deltog-inte',
  group: 'beslutsgång',
  level: 'varning',
  page: {
    summary: {
      sv: 'Någon som inte deltog i beslutet reserverar sig mot det.',
      en: 'Someone who took no part in the decision reserves themselves against it.',
    },
    why: {
      sv: 'Bara den som har deltagit i beslutet får reservera sig. Regeln talar om den som är jävig eller frånvarande i paragrafen, eller som inte deltar i beslutet. Står flera beslut eller propositioner i paragrafen kan personen ha deltagit i ett av dem, och då tiger den. Den som avstod i omröstningen har deltagit i ärendet: där är regeln en upplysning. Ersättare tas upp av tjanstgor-inte.',
      en: 'Only those who took part in the decision may reserve themselves against it. The rule tells of those recused or absent in the §, or who take no part in the decision. Where the § has several decisions or propositions they may have taken part in one of them, and it is silent. For those who abstained in the vote it is information. Substitutes are a matter of tjanstgor-inte.',
    },
    source: 'KL 4:27',
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslut
        - Taxan antas.

        ## Reservation
        Björn Alm (M) reserverar sig mot beslutet till förmån för Carina Ströms (C) yrkande.
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Deltar inte i beslutet: Björn Alm (M)

        ## Propositionsordning
        Ordföranden ställer proposition på återremiss och därefter proposition på förslaget.

        ## Beslut
        - Taxan antas.

        ## Reservation
        Björn Alm (M) reserverar sig mot beslutet att inte återremittera ärendet.
      `,
    ],
    wrong: [
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)
          - Carina Ström (C), ej § 17

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Deltar inte i beslutet: Björn Alm (M)

          ## Beslut
          - Taxan antas.

          ## Reservation
          Björn Alm (M) och Carina Ström (C) reserverar sig mot beslutet.
        `,
        messages: [
          '§ 17: Björn Alm (M) deltar inte i beslutet men reserverar sig. Bara den som har deltagit väntas göra det (KL 4:27).',
          '§ 17: Carina Ström (C) är inte närvarande men reserverar sig. Bara den som har deltagit väntas göra det (KL 4:27).',
        ],
        marks: ['Björn Alm', 'Carina Ström'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M), jäv § 17
          - Carina Ström (C)

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Jäv: Björn Alm (M)

          ## Omröstning
          Ja (1): Anna Ek (S)
          Avstår (1): Carina Ström (C)

          ## Beslut
          - Taxan antas.

          ## Reservation
          Mot beslutet reserverar sig Björn Alm (M) och Carina Ström (C).
        `,
        messages: [
          '§ 17: Björn Alm (M) är jävig men reserverar sig. Bara den som har deltagit väntas göra det (KL 4:27).',
          '§ 17: Carina Ström (C) avstår i omröstningen men reserverar sig. Bara den som har deltagit väntas göra det (KL 4:27).',
        ],
        marks: ['Björn Alm', 'Carina Ström'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      for (const speaker of item.reservations.flatMap(speakersOf)) {
        const why = whyNot(context, item, speaker);
        if (!why) continue;
        const { sv, en, level } = REASONS[why];
        const name = fullName(speaker);
        yield {
          message: about(item, {
            sv: `${name} ${sv} men reserverar sig. Bara den som har deltagit väntas göra det (KL 4:27).`,
            en: `${name} ${en} but makes a reservation. Only those who took part are expected to (KL 4:27).`,
          }),
          position: positionAt(context, speaker.range),
          item,
          level,
        };
      }
    }
  },
};

const REASONS = {
  recused: { sv: 'är jävig', en: 'is recused', level: 'varning' },
  absent: { sv: 'är inte närvarande', en: 'is not present', level: 'varning' },
  unlisted: {
    sv: 'finns inte i närvarolistan',
    en: 'is not in the lists of those present',
    level: 'varning',
  },
  abstention: {
    sv: 'deltar inte i beslutet',
    en: 'takes no part in the decision',
    level: 'varning',
  },
  abstains: { sv: 'avstår i omröstningen', en: 'abstains in the vote', level: 'info' },
} as const satisfies Record<string, { sv: string; en: string; level: Level }>;

/** Why someone should not reserve themselves; null where they may. */
function whyNot(context: RuleContext, item: Item, speaker: Speaker): keyof typeof REASONS | null {
  const { known, attendees, items } = servingIn(context);
  const meant = attendees.find(speaker);
  if (meant === 'unclear') return null;
  if (meant === null) return known ? 'unlisted' : null;
  const standing = items.get(item)?.presences.get(meant)?.standing;
  if (standing === 'recused') return 'recused';
  if (standing === 'absent' && known && !isSubstitute(meant)) return 'absent';
  if (hasSeveral(item)) return null;
  const isAmong = (people: Item['abstentions']): boolean =>
    people.some((person) => attendees.find(person) === meant);
  if (isAmong(item.abstentions)) return 'abstention';
  return isAmong(abstaining(item)) ? 'abstains' : null;
}

function abstaining({ votes }: Item): Item['abstentions'] {
  return votes
    .flatMap(({ ballots }) => ballots)
    .filter((ballot) => sideOf(ballot) === 'abstains')
    .flatMap(({ voters }) => voters);
}

/** Whether the § has several decisions or propositions: someone may take part in one and not in another. */
function hasSeveral({ decisions, votes, sections }: Item): boolean {
  if (votes.length > 1 || decisions.length > 1) return true;
  const procedure = sections
    .filter(({ role }) => role === 'procedure')
    .flatMap(({ words }) => words.map(({ value }) => value))
    .join('\n');
  return [...procedure.matchAll(/proposition(?!s)/giu)].length > 1;
}
