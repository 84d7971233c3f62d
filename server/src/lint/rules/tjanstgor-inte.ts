import type { Item } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { fullName } from '../people-words.ts';
import { positionAt } from '../place.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';
import { type Speaker, speakersOf } from '../speakers.ts';
import { isSubstitute } from '../substitutes.ts';

export const tjanstgorInte: Rule = {
  id: 'tjanstgor-inte',
  group: 'beslutsgång',
  level: 'varning',
  page: {
    summary: {
      sv: 'En ersättare som inte tjänstgör yrkar eller reserverar sig.',
      en: 'A substitute who does not serve moves or makes a reservation.',
    },
    why: {
      sv: 'En ersättare får närvara, och ofta yttra sig, men bara den som tjänstgör får yrka, rösta och reservera sig. Ett särskilt yttrande eller en protokollsanteckning kan organet tillåta. Regeln läser närvarolistorna och det som paragrafen säger om vem som tjänstgör, och tiger om det inte säkert framgår.',
      en: 'A substitute may be present, and often speak, but only those who serve may move, vote and make reservations. A statement or a note for the record the body may allow. The rule reads the lists of those present and what the § says of who serves, and is silent where that is not certain.',
    },
    source: 'KL 6:17, 4:27',
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande

        Tjänstgörande ersättare:
        - Björn Alm (M), ersätter Carina Ström (M) § 17

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Yrkanden
        Björn Alm (M) yrkar avslag på förslaget.
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande

        Ej tjänstgörande ersättare:
        - Björn Alm (M)

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Yrkanden
        Anna Ek (S) yrkar bifall till förslaget.

        Björn Alm (M) anmäler ett särskilt yttrande.

        ## Protokollsanteckning
        Björn Alm (M) får antecknat till protokollet att taxan är för hög.
      `,
    ],
    wrong: [
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande

          Ej tjänstgörande ersättare:
          - Björn Alm (M)

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Yrkanden
          Björn Alm (M) yrkar avslag på förslaget.
        `,
        messages: [
          '§ 17: Björn Alm (M) yrkar men är ersättare och tjänstgör inte i paragrafen. Bara den som tjänstgör väntas göra det (KL 6:17, 4:27).',
        ],
        marks: ['Björn Alm'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande

          Tjänstgörande ersättare:
          - Björn Alm (M), ersätter Carina Ström (M) § 16

          § 16

          Dagordning

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Reservation
          Björn Alm (M) reserverar sig mot beslutet.
        `,
        messages: [
          '§ 17: Björn Alm (M) reserverar sig men är ersättare och tjänstgör inte i paragrafen. Bara den som tjänstgör väntas göra det (KL 6:17, 4:27).',
        ],
        marks: ['Björn Alm'],
      },
    ],
  },
  *check(context) {
    if (!servingIn(context).known) return;
    for (const item of context.minutes.items) {
      for (const [statements, sv, en] of [
        [item.motions, 'yrkar', 'moves'],
        [item.reservations, 'reserverar sig', 'makes a reservation'],
      ] as const) {
        for (const speaker of statements.flatMap(speakersOf)) {
          if (!isIdle(context, item, speaker)) continue;
          const name = fullName(speaker);
          yield {
            message: about(item, {
              sv: `${name} ${sv} men är ersättare och tjänstgör inte i paragrafen. Bara den som tjänstgör väntas göra det (KL 6:17, 4:27).`,
              en: `${name} ${en} but is a substitute and does not serve in the §. Only those who serve are expected to (KL 6:17, 4:27).`,
            }),
            position: positionAt(context, speaker.range),
            item,
          };
        }
      }
    }
  },
};

/** Whether it is a substitute who surely does not serve in the §. */
function isIdle(context: RuleContext, item: Item, speaker: Speaker): boolean {
  const { attendees, items } = servingIn(context);
  const meant = attendees.find(speaker);
  if (meant === null || meant === 'unclear' || !isSubstitute(meant)) return false;
  const standing = items.get(item)?.presences.get(meant)?.standing;
  return standing === 'present' || standing === 'absent';
}
