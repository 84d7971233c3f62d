import type { Item } from '../../minutes/minutes.ts';
import type { Recusal } from '../../minutes/recusals.ts';
import { sideOf } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { legalBasis } from '../legal-basis.ts';
import { fullName } from '../people-words.ts';
import { positionAt } from '../place.ts';
import type { Finding, Localised, Rule, RuleContext } from '../rule.ts';
import { servingIn } from '../serving.ts';
import { speakersOf } from '../speakers.ts';

export const javDeltar: Rule = {
  id: 'jav-deltar',
  group: 'beslutsgång',
  level: 'fel',
  page: {
    summary: {
      sv: 'Någon som är jävig i paragrafen röstar, yrkar eller leder sammanträdet.',
      en: 'Someone recused from the § votes, moves or leads the meeting.',
    },
    why: {
      sv: 'Den som är jävig får inte delta eller närvara när ärendet handläggs. Antingen gäller jävet en annan paragraf, eller så är rösten eller yrkandet någon annans. Själva frågan om jäv är undantagen: där får den det gäller yttra sig.',
      en: 'Whoever is recused may neither take part nor be present when the matter is dealt with. Either the recusal is from another §, or the vote or the motion is someone else’s. The question of recusal itself is exempt: there the one concerned may speak.',
    },
    source: 'KL 6:30, 5:47–48',
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande, jäv § 17
        - Björn Alm (M)

        § 17 KS-26/00101

        Bidrag till Granångers IF

        Ordförande: Björn Alm (M)
        Jäv: Anna Ek (S)

        ## Omröstning
        Ja (1): Björn Alm (M)
        Nej: 0
      `,
      example`
        § 17

        Anmälan om jäv

        Anna Ek (S) anmäler jäv i § 18.

        ## Yrkanden
        Anna Ek (S) yrkar att nämnden prövar om jäv föreligger.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M), jäv § 17

          § 17 KS-26/00101

          Bidrag till Granångers IF

          ## Yrkanden
          Björn Alm (M) yrkar bifall till ansökan.

          ## Omröstning
          Ja (2): Anna Ek (S), Björn Alm (M)
          Nej: 0
        `,
        messages: [
          '§ 17: Björn Alm (M) är jävig men yrkar. Den som är jävig väntas inte delta (KL 6:28–30).',
          '§ 17: Björn Alm (M) är jävig men röstar. Den som är jävig väntas inte delta (KL 6:28–30).',
        ],
        marks: ['Björn Alm', 'Björn Alm'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)

          § 17 KS-26/00101

          Bidrag till Granångers IF

          Ordförande: Anna Ek (S)
          Jäv: Anna Ek (S)
        `,
        messages: [
          '§ 17: Anna Ek (S) är jävig men leder sammanträdet. Den som är jävig väntas inte delta (KL 5:47–48).',
        ],
        marks: ['Anna Ek'],
      },
    ],
  },
  *check(context) {
    for (const [item, { recusals }] of servingIn(context).items) {
      const told = new Set<string>();
      for (const recusal of recusals) {
        const name = fullName(recusal);
        if (told.has(name)) continue;
        told.add(name);
        yield* takesPart(context, item, recusal);
      }
    }
  },
};

const DOES = {
  moves: { sv: 'yrkar', en: 'moves' },
  votes: { sv: 'röstar', en: 'votes' },
  leads: { sv: 'leder sammanträdet', en: 'leads the meeting' },
} as const satisfies Record<string, Localised>;

function* takesPart(context: RuleContext, item: Item, recusal: Recusal): Iterable<Finding> {
  const isRecused = (person: { name: string; party: string | null }): boolean =>
    isSame(context, recusal, person);
  for (const motion of item.motions.filter(({ value }) => !/jäv/iu.test(value))) {
    for (const speaker of speakersOf(motion).filter(isRecused))
      yield finding(context, item, recusal, 'moves', positionAt(context, speaker.range));
  }
  for (const ballot of item.votes.flatMap(({ ballots }) => ballots)) {
    if (sideOf(ballot) === 'away') continue;
    for (const voter of ballot.voters.filter(isRecused))
      yield finding(context, item, recusal, 'votes', voter.namePosition);
  }
  if (item.chair && isRecused(item.chair))
    yield finding(context, item, recusal, 'leads', item.chair.namePosition);
}

/** Whether a name is that of the recused one: by the lists, else by name and party. */
function isSame(
  context: RuleContext,
  { attendee, name, party }: Recusal,
  other: { name: string; party: string | null },
): boolean {
  if (attendee !== null) return servingIn(context).attendees.find(other) === attendee;
  return name === other.name && party === other.party;
}

function finding(
  context: RuleContext,
  item: Item,
  recusal: Recusal,
  does: keyof typeof DOES,
  position: Finding['position'],
): Finding {
  const name = fullName(recusal.attendee ?? recusal);
  const basis = legalBasis(context, 'KL 5:47–48', 'KL 6:28–30');
  return {
    message: about(item, {
      sv: `${name} är jävig men ${DOES[does].sv}. Den som är jävig väntas inte delta ${basis.sv}.`,
      en: `${name} is recused but ${DOES[does].en}. Whoever is recused is not expected to take part ${basis.en}.`,
    }),
    position,
    item,
    related: [{ message: { sv: 'Jäv', en: 'Recusal' }, position: recusal.position }],
  };
}
