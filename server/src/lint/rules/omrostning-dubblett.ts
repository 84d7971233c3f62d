import type { Ballot, Person } from '../../minutes/minutes.ts';
import { nameKey } from '../../minutes/person-key.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { fullName } from '../people-words.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';

export const omrostningDubblett: Rule = {
  id: 'omrostning-dubblett',
  group: 'beslutsgång',
  level: 'fel',
  page: {
    summary: {
      sv: 'En person är uppräknad två gånger i samma omröstning.',
      en: 'One person is listed twice in one vote.',
    },
    why: {
      sv: 'Var och en har en röst, och kan inte både rösta ja och nej, eller både rösta och avstå. Två personer med samma namn skiljs åt av partiet. Regeln tiger om ett efternamn kan vara fleras. I en annan omröstning i samma paragraf röstar alla på nytt.',
      en: 'Each has one vote, and cannot vote both yes and no, or both vote and abstain. Two people of one name are told apart by party. The rule is silent where a surname may be that of several. In another vote of the same § everyone votes anew.',
    },
    source: null,
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning – huvudvotering
        Ja (1): Anna Ek (S)
        Nej (2): Björn Alm (M), Carina Ström (C)

        ## Omröstning – motförslag
        Ja (2): Anna Ek (S), Carina Ström (C)
        Nej (1): Björn Alm (M)
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (2): Anna Ek (S), Carina Ek (C)
        Nej (1): Anna Ek (M)
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Omröstning
          Ja (2): Anna Ek (S), Carina Ström (C)
          Nej (2): Björn Alm (M), Carina Ström (C)
        `,
        messages: [
          '§ 17: Carina Ström (C) står både under Ja och under Nej i samma omröstning. Var och en väntas ha en röst.',
        ],
        marks: ['Carina Ström'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Carina Ström (C)

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Omröstning
          Ja (2): Anna Ek (S), Ek (S)
          Nej (1): Carina Ström (C)
        `,
        messages: [
          '§ 17: Anna Ek (S) står två gånger under Ja i samma omröstning. Var och en väntas ha en röst.',
        ],
        marks: ['Ek'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      for (const { ballots } of item.votes) {
        const known = new Map<unknown, { ballot: Ballot; voter: Person }>();
        for (const ballot of ballots) {
          for (const voter of ballot.voters) {
            const who = identityOf(context, voter);
            const first = who === null ? null : known.get(who);
            if (who !== null && !first) known.set(who, { ballot, voter });
            if (!first) continue;
            const [one, other] = [first.ballot.label, ballot.label];
            const isSame = first.ballot === ballot;
            yield {
              message: about(item, {
                sv: `${fullName(first.voter)} står ${isSame ? `två gånger under ${one}` : `både under ${one} och under ${other}`} i samma omröstning. Var och en väntas ha en röst.`,
                en: `${fullName(first.voter)} stands ${isSame ? `twice under ${one}` : `both under ${one} and under ${other}`} in the same vote. Each is expected to vote once.`,
              }),
              position: voter.namePosition,
              item,
              related: [{ message: { sv: one, en: one }, position: first.voter.namePosition }],
            };
          }
        }
      }
    }
  },
};

/** What is the same for the same person: the attendee, or name and party; null where it may be anyone. */
function identityOf(context: RuleContext, voter: Person): unknown {
  if (voter.vacant) return null;
  const meant = servingIn(context).attendees.find(voter);
  if (meant !== null && meant !== 'unclear') return meant;
  return voter.name.includes(' ') ? `${nameKey(voter.name)} ${voter.party?.toUpperCase()}` : null;
}
