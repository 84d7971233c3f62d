import type { Item, Vote } from '../../minutes/minutes.ts';
import { namesElsewhere, sideOf, yesAndNo } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { legalBasis } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

export const omrostningNamnSaknas: Rule = {
  id: 'omrostning-namn-saknas',
  group: 'beslutsgång',
  level: 'varning',
  page: {
    summary: {
      sv: 'En öppen omröstning anger bara antal, inte hur var och en röstade.',
      en: 'An open vote gives numbers only, not how each one voted.',
    },
    why: {
      sv: 'Vid en öppen omröstning ska protokollet visa hur var och en har röstat. Namnen får stå i en lista eller en bilaga, om paragrafen säger det: då tiger regeln. Den tiger också om slutna omröstningar och personval.',
      en: 'In an open vote the minutes are to show how each one voted. The names may stand in a list or an attachment, if the § says so: then the rule is silent. It is silent too about closed votes and elections.',
    },
    source: 'KL 5:67, 6:35',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (21): se bilaga
        Nej (18): se bilaga
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja: 21
        Nej: 18
        Hur var och en röstade framgår av omröstningslistan.
      `,
      example`
        § 17 KS-26/00101

        Val av ordförande

        ## Sluten omröstning
        Ja: 21
        Nej: 18
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Omröstning
        Ja (2): Anna Ek (S), Björn Alm (C)
        Nej (1): Carina Ström (M)

        ## Omröstningsresultat
        Med två ja-röster mot en nej-röst bifaller nämnden förslaget.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Omröstning
          Ja: 21
          Nej: 18
        `,
        messages: [
          '§ 17: Omröstningen anger bara antal. Namnen på dem som röstade väntas stå här eller i en lista som paragrafen hänvisar till (KL 5:67).',
        ],
        marks: ['Ja: 21'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutsgång
          Med 21 ja-röster mot 18 nej-röster bifaller fullmäktige förslaget.
        `,
        messages: [
          '§ 17: Omröstningen anger bara antal. Namnen på dem som röstade väntas stå här eller i en lista som paragrafen hänvisar till (KL 5:67).',
        ],
        marks: ['21 ja-röster'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      for (const vote of item.votes.filter((one) => hasNumbersAlone(one))) {
        const [first] = vote.ballots;
        if (!first || isElsewhere(item, vote)) continue;
        const basis = legalBasis(context, 'KL 5:67', 'KL 5:67, 6:35');
        yield {
          message: about(item, {
            sv: `Omröstningen anger bara antal. Namnen på dem som röstade väntas stå här eller i en lista som paragrafen hänvisar till ${basis.sv}.`,
            en: `The vote gives numbers only. The names of those who voted are expected here or in a list that the § refers to ${basis.en}.`,
          }),
          position: first.position,
          item,
        };
      }
    }
  },
};

function hasNumbersAlone({ closed, ballots }: Vote): boolean {
  const sides = ballots.map(sideOf);
  if (closed || !(sides.includes('yes') && sides.includes('no'))) return false;
  return ballots.every(({ voters }) => voters.length === 0) && ballots.some(({ count }) => count);
}

/** Names stand elsewhere by the words of the §, or in another vote of it that has the same numbers. */
function isElsewhere(item: Item, vote: Vote): boolean {
  const same = item.votes.some((other) => hasNames(other) && haveSameNumbers(other, vote));
  return same || namesElsewhere(item) || APPOINTS.test(item.title?.value ?? '');
}

function hasNames({ ballots }: Vote): boolean {
  return ballots.some(({ voters }) => voters.length > 0);
}

function haveSameNumbers(a: Vote, b: Vote): boolean {
  const [first, second] = [yesAndNo(a), yesAndNo(b)];
  return first !== null && first.yes === second?.yes && first.no === second.no;
}

const APPOINTS = /^(?:val|fyllnadsval|anställning)(?!\p{L})/iu;
