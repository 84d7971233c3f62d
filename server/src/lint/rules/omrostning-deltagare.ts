import type { Person } from '../../minutes/minutes.ts';
import { sideOf } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { legalBasis } from '../legal-basis.ts';
import { fullName } from '../people-words.ts';
import type { Rule } from '../rule.ts';
import { servingIn } from '../serving.ts';

export const omrostningDeltagare: Rule = {
  id: 'omrostning-deltagare',
  group: 'beslutsgång',
  level: 'fel',
  page: {
    summary: {
      sv: 'Någon röstar som inte tjänstgör i paragrafen.',
      en: 'Someone votes who does not serve in the §.',
    },
    why: {
      sv: 'Bara ledamöter och tjänstgörande ersättare får rösta. Regeln jämför rösterna med närvarolistorna, §§, tider och ersättare. Den tiger om listan finns i en bilaga, om närvaron inte säkert framgår, om ett efternamn kan vara fleras och om ett namn är nästan som ett i listan (då talar namn-snarlikt). Den som är jävig och röstar tas upp av jav-deltar.',
      en: 'Only members and serving substitutes may vote. The rule compares the votes with the lists of those present, §§, times and substitutes. It is silent where the list is in an attachment, where presence is not certain, where a surname may be that of several, and where a name is nearly one in the list (namn-snarlikt tells that). Those recused who vote are a matter of jav-deltar.',
    },
    source: 'KL 5:66–67, 6:35',
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)

        Tjänstgörande ersättare:
        - Carina Ström (V), ersätter Disa Fors (V)

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (2): Ek (S) och Carina Ström
        Nej (1): B. Alm (M)
        Frånvarande (1): Disa Fors (V)
      `,
      example`
        Beslutande: Enligt närvarolista

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (1): Anna Ek (S)
        Nej (1): Björn Alm (M)
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M), kl. 08:30-10:00

        Ej tjänstgörande ersättare:
        - Erik Gran (C)

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Jäv: Anna Ek (S)
        Ordförande: Björn Alm (M)

        ## Beslutsgång
        Erik Gran (C) tjänstgör i Anna Eks ställe.

        ## Omröstning
        Ja (1): Erik Gran (C)
        Nej (1): Björn Alm (M)
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M), ej § 17

          Ej tjänstgörande ersättare:
          - Erik Gran (C)

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Omröstning
          Ja (2): Anna Ek (S), Björn Alm (M)
          Nej (1): Erik Gran (C)
        `,
        messages: [
          '§ 17: Björn Alm (M) röstar men är inte närvarande i paragrafen enligt närvarolistan. Bara de som tjänstgör väntas rösta (KL 5:66–67).',
          '§ 17: Erik Gran (C) röstar men tjänstgör inte i paragrafen enligt närvarolistan. Bara de som tjänstgör väntas rösta (KL 5:66–67).',
        ],
        marks: ['Björn Alm', 'Erik Gran'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsgång
          Anna Ek (S) röstar Ja (1). Björn Alm (M) och Hanna Ivarsson (KD) röstar Nej (2).
        `,
        messages: [
          '§ 17: Hanna Ivarsson (KD) röstar men finns inte i närvarolistan. Bara de som tjänstgör väntas rösta (KL 5:66–67).',
        ],
        marks: ['Hanna Ivarsson'],
      },
    ],
  },
  *check(context) {
    const { known, attendees, items } = servingIn(context);
    if (!known) return;
    for (const [item, { presences }] of items) {
      const ballots = item.votes.flatMap((vote) => vote.ballots);
      for (const person of ballots
        .filter((one) => sideOf(one) !== 'away')
        .flatMap(({ voters }) => voters)) {
        const meant = attendees.find(person);
        if (meant === 'unclear' || (meant === null && !isWhole(person))) continue;
        const standing =
          meant === null ? 'unlisted' : (presences.get(meant)?.standing ?? 'perhaps');
        const words = WORDS[standing];
        if (words === null) continue;
        const name = fullName(meant ?? person);
        const basis = legalBasis(context, 'KL 5:66–67', 'KL 5:66–67, 6:35');
        yield {
          message: about(item, {
            sv: `${name} röstar men ${words.sv}. Bara de som tjänstgör väntas rösta ${basis.sv}.`,
            en: `${name} votes but ${words.en}. Only those who serve are expected to vote ${basis.en}.`,
          }),
          position: person.namePosition,
          item,
          related: (meant?.entries ?? []).map(({ person: entry }) => ({
            message: { sv: entry.name, en: entry.name },
            position: entry.namePosition,
          })),
        };
      }
    }
  },
};

/** What is wrong with a vote by someone of that standing; null where nothing is, or another rule tells it. */
const WORDS = {
  serves: null,
  perhaps: null,
  recused: null,
  present: {
    sv: 'tjänstgör inte i paragrafen enligt närvarolistan',
    en: 'does not serve in the § by the lists of those present',
  },
  absent: {
    sv: 'är inte närvarande i paragrafen enligt närvarolistan',
    en: 'is not present in the § by the lists of those present',
  },
  unlisted: { sv: 'finns inte i närvarolistan', en: 'is not in the lists of those present' },
} as const;

/** A name that can only be one person's: two words, or one with a party. */
function isWhole({ name, party, vacant }: Person): boolean {
  return !vacant && (party !== null || name.trim().includes(' '));
}
