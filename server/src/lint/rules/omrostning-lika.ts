import type { Item, Vote } from '../../minutes/minutes.ts';
import { isElection, proseOf, sideOf, votesOf, yesAndNo } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const omrostningLika: Rule = {
  id: 'omrostning-lika',
  group: 'beslutsgång',
  level: 'varning',
  page: {
    summary: {
      sv: 'Rösterna är lika många, och det framgår inte hur saken avgjordes.',
      en: 'There are as many votes for as against, and it is not said how that was settled.',
    },
    why: {
      sv: 'Vid lika röstetal avgör ordföranden med sin utslagsröst. Vid val och anställning av personal avgör lotten. Det ska framgå av protokollet. Regeln tiger om paragrafen nämner utslagsröst eller lottning, och om en minoritet återremitterar.',
      en: 'Where votes are equal the chair has the casting vote. In elections and appointments of staff it is settled by lot. The minutes are to say so. The rule is silent where the § speaks of a casting vote or a lot, and where a minority refers the matter back.',
    },
    source: 'KL 5:56',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (2): Anna Ek (S), Björn Alm (C)
        Nej (2): Carina Ström (M), Disa Fors (KD)
        Resultat: Med ordförandens utslagsröst beslutar nämnden enligt förslaget.
      `,
      example`
        § 17 KS-26/00101

        Val av ordförande

        ## Sluten omröstning
        Anna Ek (5):
        Björn Alm (5):
        Blanka (1):
        Genom lottning utses Anna Ek.
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Omröstning
          Ja (2): Anna Ek (S), Björn Alm (C)
          Nej (2): Carina Ström (M), Disa Fors (KD)
          Resultat: Nämnden beslutar enligt förslaget.
        `,
        messages: [
          '§ 17: 2 röster står mot 2, och det framgår inte hur saken avgjordes. Ordförandens utslagsröst väntas vara nämnd (KL 5:56).',
        ],
        marks: ['Nej (2): Carina Ström (M), Disa Fors (KD)'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Val av ordförande

          ## Sluten omröstning
          Anna Ek (5):
          Björn Alm (5):

          ## Beslut
          - Anna Ek utses till ordförande.
        `,
        messages: [
          '§ 17: 5 röster står mot 5, och det framgår inte hur saken avgjordes. Lottning väntas vara nämnd (KL 5:56).',
        ],
        marks: ['Björn Alm (5):'],
      },
    ],
  },
  *check({ minutes }) {
    for (const item of minutes.items) {
      const tied = item.votes.flatMap((vote) => tieOf(item, vote) ?? []);
      if (tied.length === 0 || SETTLED.test(proseOf(item))) continue;
      for (const { votes, ballot, byLot } of tied) {
        yield {
          message: about(item, {
            sv: `${votes} ${votes === 1 ? 'röst' : 'röster'} står mot ${votes}, och det framgår inte hur saken avgjordes. ${byLot ? 'Lottning' : 'Ordförandens utslagsröst'} väntas vara nämnd (KL 5:56).`,
            en: `${votes} votes stand against ${votes}, and it is not said how that was settled. ${byLot ? 'A lot' : "The chair's casting vote"} is expected to be mentioned (KL 5:56).`,
          }),
          position: ballot.position,
          item,
        };
      }
    }
  },
};

const SETTLED =
  /utslag|(?<!\p{L})lott(?:en|as|ade|ades|ning\p{L}*)?(?!\p{L})|minoritetsåterremiss|tredjedel/iu;
/** Elections and appointments, by the title. */
const APPOINTS = /(?<!\p{L})(?:val|fyllnadsval|anställning|tillsättning|entledigande)(?!\p{L})/iu;

interface Tie {
  votes: number;
  /** The second of the two. */
  ballot: Vote['ballots'][number];
  byLot: boolean;
}

function tieOf(item: Item, vote: Vote): Tie | null {
  if (isElection(vote)) {
    const candidates = vote.ballots
      .filter((ballot) => !/^(?:blank|ogilt)/iu.test(ballot.label) && sideOf(ballot) === 'other')
      .sort((a, b) => (votesOf(b) ?? 0) - (votesOf(a) ?? 0));
    const [first, second] = candidates;
    const votes = first ? votesOf(first) : null;
    if (!second || !votes || votesOf(second) !== votes) return null;
    return { votes, ballot: second, byLot: true };
  }
  const numbers = yesAndNo(vote);
  const ballot = vote.ballots.find((one) => sideOf(one) === 'no');
  if (!numbers || !ballot || numbers.yes !== numbers.no || numbers.no === 0) return null;
  return { votes: numbers.no, ballot, byLot: APPOINTS.test(item.title?.value ?? '') };
}
