import type { Ballot } from '../../minutes/minutes.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { rangeOf } from '../place.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const omrostningSumma: Rule = {
  id: 'omrostning-summa',
  group: 'beslutsgång',
  level: 'fel',
  page: {
    summary: {
      sv: 'Antalet röster är ett annat än antalet uppräknade namn.',
      en: 'The number of votes is not the number of names.',
    },
    why: {
      sv: 'Av protokollet ska framgå hur var och en har röstat i en öppen omröstning. Stämmer inte antalet med namnen saknas någon eller står någon för mycket, och utgången kan vara en annan. Regeln tiger där inga namn är uppräknade och där listan inte är hela (”m.fl.”). Den föreslår ingen ändring: bara den som var med vet om antalet eller namnen är rätt.',
      en: 'The minutes are to show how each one voted in an open vote. Where the number does not agree with the names, someone is missing or one too many, and the outcome may be another. The rule is silent where no names are listed and where the list is not whole ("m.fl."). It proposes no change: only those who were there know which is right.',
    },
    source: 'KL 5:67',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (3): Anna Ek (S), Björn Alm (C) och tjänstgörande ersättaren Carina Ström (V)
        Nej (1): Disa Fors (M)
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (40): se bilaga
        Nej: 21
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        | Ledamot         | Ja  | Nej |
        | --------------- | :-: | :-: |
        | Anna Ek (S)     | X   |     |
        | Björn Alm (C)   | X   |     |
        | Disa Fors (M)   |     | X   |
        | Summa           | 2   | 1   |
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Omröstning
          Ja (4): Anna Ek (S), Björn Alm (C), Carina Ström (V)
          Nej (1): Disa Fors (M)
        `,
        messages: [
          '§ 17: 4 röster är angivna för Ja, men 3 namn. De väntas vara lika många (KL 5:67).',
        ],
        marks: ['4'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsgång
          Anna Ek (S) och Björn Alm (C) röstar Ja (2). Disa Fors (M) och Erik Gran (M) röstar Nej (1).
        `,
        messages: [
          '§ 17: 1 röst är angiven för Nej, men 2 namn. De väntas vara lika många (KL 5:67).',
        ],
        marks: ['1'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      for (const ballot of item.votes.flatMap(({ ballots }) => ballots)) {
        const { label, count, countPosition, voters } = ballot;
        const names = voters.length;
        if (count === null || countPosition === null || names === 0 || names === count) continue;
        if (isPartial(context, ballot)) continue;
        const stated = count === 1 ? '1 röst är angiven' : `${count} röster är angivna`;
        yield {
          message: about(item, {
            sv: `${stated} för ${label}, men ${names} namn. De väntas vara lika många (KL 5:67).`,
            en: `${label} is stated to have ${count} ${count === 1 ? 'vote' : 'votes'}, but ${names} ${names === 1 ? 'name is' : 'names are'} listed. They are expected to be as many (KL 5:67).`,
          }),
          position: countPosition,
          item,
        };
      }
    }
  },
};

/** Whether the list says that it does not name everyone. */
function isPartial({ text }: RuleContext, { position }: Ballot): boolean {
  const range = rangeOf(position);
  const words = range ? text.slice(range.start, range.end) : '';
  return /(?<!\p{L})(?:m\.?\s?fl|med\s+flera|samt\s+övriga|övriga\s+ledamöter|samtliga)(?!\p{L})/iu.test(
    words,
  );
}
