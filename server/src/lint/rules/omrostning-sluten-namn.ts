import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Rule } from '../rule.ts';

export const omrostningSlutenNamn: Rule = {
  id: 'omrostning-sluten-namn',
  group: 'beslutsgång',
  level: 'info',
  page: {
    summary: {
      sv: 'En sluten omröstning anger vilka som röstade hur.',
      en: 'A closed vote tells who voted how.',
    },
    why: {
      sv: 'En omröstning sker öppet utom vid val och anställning av personal. Är den sluten ska ingen kunna se hur någon annan röstar, och protokollet anger då bara antal. Att kandidaterna har namn hör till.',
      en: 'A vote is open but for elections and appointments of staff. Where it is closed no one is to see how another votes, and the minutes give numbers only. Candidates have names, of course.',
    },
    source: 'KL 5:54',
    right: [
      example`
        § 17 KS-26/00101

        Val av ordförande

        ## Sluten omröstning
        Anna Ek (21):
        Björn Alm (19):
        Blanka (1):
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (1): Anna Ek (S)
        Nej (1): Björn Alm (M)
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Val av ordförande

          ## Sluten omröstning
          Ja (2): Anna Ek (S), Björn Alm (M)
          Nej: 1
        `,
        messages: [
          '§ 17: Omröstningen är sluten, men det står vilka som röstade Ja. Bara antalet väntas (KL 5:54).',
        ],
        marks: ['Ja (2): Anna Ek (S), Björn Alm (M)'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Anställning av förvaltningschef

          ## Omröstning
          Omröstningen är en sluten omröstning med valsedlar.

          Ja: Anna Ek (S)
          Nej: Björn Alm (M)
        `,
        messages: [
          '§ 17: Omröstningen är sluten, men det står vilka som röstade Ja. Bara antalet väntas (KL 5:54).',
          '§ 17: Omröstningen är sluten, men det står vilka som röstade Nej. Bara antalet väntas (KL 5:54).',
        ],
        marks: ['Ja: Anna Ek (S)', 'Nej: Björn Alm (M)'],
      },
    ],
  },
  *check({ minutes }) {
    for (const item of minutes.items) {
      const closed = item.votes.filter((vote) => vote.closed).flatMap(({ ballots }) => ballots);
      for (const { label, voters, position } of closed) {
        if (voters.length === 0) continue;
        yield {
          message: about(item, {
            sv: `Omröstningen är sluten, men det står vilka som röstade ${label}. Bara antalet väntas (KL 5:54).`,
            en: `The vote is closed, but it says who voted ${label}. The number alone is expected (KL 5:54).`,
          }),
          position,
          item,
        };
      }
    }
  },
};
