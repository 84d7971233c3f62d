import type { Item } from '../../minutes/minutes.ts';
import type { Statement } from '../../minutes/words.ts';
import { proseOf } from '../ballots.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { legalBasis } from '../legal-basis.ts';
import type { Rule } from '../rule.ts';

export const propositionsordningSaknas: Rule = {
  id: 'propositionsordning-saknas',
  group: 'beslutsgång',
  level: 'varning',
  page: {
    summary: {
      sv: 'Flera yrkanden står mot varandra, men inget säger hur de prövades.',
      en: 'Several motions stand against each other, but nothing says how they were put.',
    },
    why: {
      sv: 'Protokollet ska redovisa vilka förslag och yrkanden som har lagts fram och inte tagits tillbaka, och hur ordföranden ställde proposition på dem. Regeln tiger om paragrafen nämner proposition eller vad ordföranden finner, om alla yrkar detsamma och om ett yrkande har tagits tillbaka.',
      en: 'The minutes are to give the proposals and motions made and not withdrawn, and how the chair put them. The rule is silent where the § tells how they were put or what the chair finds, where all move the same, and where a motion was withdrawn.',
    },
    source: 'KL 5:67, 6:35',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Yrkanden
        Anna Ek (S) yrkar bifall till förslaget.

        Björn Alm (M) yrkar avslag på förslaget.

        ## Propositionsordning
        Ordföranden ställer proposition på förslagen och finner att nämnden bifaller förslaget.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Yrkanden
        Anna Ek (S) yrkar bifall till utskottets förslag.

        Björn Alm (M) yrkar bifall till utskottets förslag.
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Yrkanden
        Anna Ek (S) yrkar bifall till förslaget.

        Björn Alm (M) yrkar återremiss men återtar sitt yrkande.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunfullmäktige

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Yrkanden
          Anna Ek (S) yrkar bifall till förslaget.

          Björn Alm (M) yrkar avslag på förslaget.

          ## Beslut
          - Taxan antas.
        `,
        messages: [
          '§ 17: 2 yrkanden står mot varandra, men ingen propositionsordning är angiven. Avsnittet Propositionsordning väntas säga hur de prövades (KL 5:67).',
        ],
        marks: ['Yrkanden'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Yrkanden
          - Anna Ek (S) yrkar bifall till förslaget.
          - Björn Alm (M) yrkar, med instämmande av Disa Fors (KD), att ärendet återremitteras.
          - Carina Ström (V) yrkar att avgiften sänks till 50 kronor.

          ## Beslut
          - Taxan antas.
        `,
        messages: [
          '§ 17: 3 yrkanden står mot varandra, men ingen propositionsordning är angiven. Avsnittet Propositionsordning väntas säga hur de prövades (KL 5:67, 6:35).',
        ],
        marks: ['Yrkanden'],
      },
    ],
  },
  *check(context) {
    for (const item of context.minutes.items) {
      const count = item.motions.length < 2 ? 0 : differentMotions(item).size;
      if (count < 2 || isPut(item)) continue;
      const section = item.sections.find(({ role }) => role === 'motions');
      if (!section) continue;
      const basis = legalBasis(context, 'KL 5:67', 'KL 5:67, 6:35');
      yield {
        message: about(item, {
          sv: `${count} yrkanden står mot varandra, men ingen propositionsordning är angiven. Avsnittet Propositionsordning väntas säga hur de prövades ${basis.sv}.`,
          en: `${count} motions stand against each other, but no order of voting is given. The section Propositionsordning is expected to say how they were put ${basis.en}.`,
        }),
        position: section.heading.position,
        item,
      };
    }
  },
};

/** What is moved, each once; empty where something was withdrawn. */
function differentMotions({ motions }: Item): ReadonlySet<string> {
  if (motions.some(({ value }) => WITHDRAWN.test(value))) return new Set();
  return new Set(motions.flatMap((motion) => movedBy(motion) ?? []));
}

const WITHDRAWN =
  /(?<!\p{L})(?:återtar|återtog|återkallar|återkallade|drar\s+tillbaka|drog\s+tillbaka|dras\s+tillbaka)(?!\p{L})/iu;
const MOVES = /(?<!\p{L})(?:yrkar|yrkade|föreslår|föreslog)(?!\p{L})/iu;

/** What a motion is on, without who agrees and who moves: equal for the same; null where nobody moves. */
function movedBy({ value }: Statement): string | null {
  const verb = MOVES.exec(value);
  if (!verb) return null;
  const moved = value
    .slice(verb.index + verb[0].length)
    .replace(/,?\s*(?:med\s+instämmande|instämmer|med\s+stöd)\s[^,.]*[,.]?/giu, ' ')
    .toLowerCase();
  if (
    /bifall/u.test(moved) &&
    !/avsl|återremi|bordl|ändr|tillägg|i\s+andra\s+hand|med\s/u.test(moved)
  )
    return 'bifall';
  return moved.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const PUT =
  /proposition|(?<!\p{L})(?:finner|frågar|prövas?)(?!\p{L})|mot\s+varandra|ställs?\s+(?:yrkande|förslag)/iu;

function isPut(item: Item): boolean {
  return PUT.test(proseOf(item)) || hasProcedure(item);
}

function hasProcedure({ sections }: Item): boolean {
  return sections.some(({ role, words }) => role === 'procedure' && words.length > 0);
}
