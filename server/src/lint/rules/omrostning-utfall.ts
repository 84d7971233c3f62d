import type { Item, Vote } from '../../minutes/minutes.ts';
import { yesAndNo } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { legalBasis } from '../legal-basis.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';
import { outcomeOf } from '../vote-outcome.ts';

export const omrostningUtfall: Rule = {
  id: 'omrostning-utfall',
  group: 'beslutsgång',
  level: 'varning',
  page: {
    summary: {
      sv: 'Beslutet följer den sida som fick minst antal röster.',
      en: 'The decision follows the side with fewer votes.',
    },
    why: {
      sv: 'Ett beslut fattas med enkel majoritet. Följer det minoriteten är antingen rösterna, betydelsen av ja och nej eller beslutet fel återgivet. I fullmäktige räcker en tredjedel för att bordlägga eller återremittera ett ärende, och då tiger regeln; i en nämnd krävs majoritet även för det. Den tiger också där orden inte säkert säger vilken sida beslutet följer.',
      en: 'A decision is made by simple majority. Where it follows the minority, either the votes, the meaning of yes and no or the decision is told wrongly. In fullmäktige a third is enough to table a matter or refer it back, and the rule is silent; in a board that too needs a majority. It is silent too where the words do not tell for sure which side the decision follows.',
    },
    source: 'KL 5:50, 6:33',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja betyder: bifall till utskottets förslag
        Nej betyder: bifall till Björn Alms yrkande

        Ja: 5
        Nej: 3
        Resultat: Nämnden beslutar enligt utskottets förslag.
      `,
      example`
        Organ: Kommunfullmäktige

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja betyder: ärendet avgörs i dag
        Nej betyder: ärendet återremitteras

        Ja: 24
        Nej: 17
        Resultat: Ärendet återremitteras.
      `,
      example`
        § 17 KS-26/00101

        Motion om lekplatser

        ## Omröstning
        Ja betyder: bifall till utskottets förslag
        Nej betyder: bifall till motionen

        Ja: 5
        Nej: 3

        ## Beslut
        - Motionen avslås.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Omröstning
          Ja betyder: bifall till utskottets förslag
          Nej betyder: bifall till Björn Alms yrkande

          Ja: 3
          Nej: 5
          Resultat: Kommunstyrelsen beslutar enligt utskottets förslag.
        `,
        messages: [
          '§ 17: Beslutet följer Ja, som har 3 röster mot 5. Det väntas följa den större sidan (KL 6:33).',
        ],
        marks: ['Kommunstyrelsen beslutar enligt utskottets förslag.'],
      },
      {
        text: example`
          Organ: Socialnämnden

          § 17 SN-26/00101

          Ansökan om bidrag

          ## Omröstning
          Ja betyder: bifall till ansökan
          Nej betyder: avslag på ansökan

          Ja: 5
          Nej: 3

          ## Beslut
          - Ansökan avslås.
        `,
        messages: [
          '§ 17: Beslutet följer Nej, som har 3 röster mot 5. Det väntas följa den större sidan (KL 6:33).',
        ],
        marks: ['Ansökan avslås.'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      for (const vote of item.votes) {
        const found = againstMajority(context, item, vote);
        if (found) yield found;
      }
    }
  },
};

function againstMajority(context: RuleContext, item: Item, vote: Vote): Finding | null {
  const numbers = yesAndNo(vote);
  if (!numbers || numbers.yes === numbers.no) return null;
  const outcome = outcomeOf(vote, item);
  if (!outcome) return null;
  const [own, other] =
    outcome.side === 'yes' ? [numbers.yes, numbers.no] : [numbers.no, numbers.yes];
  if (own > other) return null;
  const isThird = own * 3 >= own + other;
  if (context.bodyType === 'fullmäktige' && outcome.putsOff && isThird) return null;
  const label = outcome.side === 'yes' ? 'Ja' : 'Nej';
  const basis = legalBasis(context, outcome.putsOff ? 'KL 5:50' : 'KL 5:54–56', 'KL 6:33');
  return {
    message: about(item, {
      sv: `Beslutet följer ${label}, som har ${own} röster mot ${other}. Det väntas följa den större sidan ${basis.sv}.`,
      en: `The decision follows ${label}, which has ${own} votes against ${other}. It is expected to follow the larger side ${basis.en}.`,
    }),
    position: outcome.words.position,
    item,
    related: [{ message: { sv: 'Omröstningen', en: 'The vote' }, position: vote.position }],
  };
}
