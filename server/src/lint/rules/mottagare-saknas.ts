import type { Decision, Item, PointAction } from '../../minutes/minutes.ts';
import { pointAction } from '../../minutes/point-action.ts';
import { example } from '../example.ts';
import { itemName } from '../item-name.ts';
import { openingPlace } from '../place.ts';
import { hasNothingToReport } from '../quiet-items.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const mottagareSaknas: Rule = {
  id: 'mottagare-saknas',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett beslut eller förslag har ingen mottagare.',
      en: 'A decision or proposal has no recipient.',
    },
    why: {
      sv: 'Den som ska verkställa eller bereda vidare måste få beslutet. Undantagna är egna beslut som bara noterar, lägger till handlingarna, överlämnar utan eget yttrande, bordlägger, avslår eller förklarar något avslutat, liksom dagordning, anmälan av jäv, val av justerare, ajournering och ”inga anmälningar”. Ett förslag till ett annat organ ska ha mottagare också när det bara är att informationen noteras, och ett beslut med en enda punkt till likaså.',
      en: 'Whoever is to carry out the decision or prepare it further must have it. Exempt are own decisions that only note, lay aside, hand over without an opinion, table, reject or declare something done, and so are the agenda, notices of recusal, the election of verifiers, adjournments and “no notices”. A proposal to another body is to have recipients even where it only is that the information be noted, and so is a decision with a single further point.',
    },
    source: null,
    right: [
      example`
        Organ: Allmänna utskottet

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Allmänna utskottets förslag till kommunstyrelsen
        - Taxan antas.
        -----

        ## Beslutet skickas till
        Kommunstyrelsen
        Dag Holm
      `,
      example`
        Organ: Allmänna utskottet

        § 16

        Dagordning

        Allmänna utskottet beslutar att godkänna dagordningen.

        § 17 KS-26/00101

        Information från kommunchefen

        ## Allmänna utskottets beslut
        - Informationen noteras.

        § 18 KS-26/00102

        Riktlinjer för gåvor

        ## Allmänna utskottets beslut
        - Ärendet överlämnas till kommunstyrelsen utan eget yttrande.

        § 19 KS-26/00103

        Uppdrag om kommunhusets öppettider

        ## Allmänna utskottets beslut
        - Uppdraget förklaras slutfört.
        - Redovisningen läggs till handlingarna.

        § 20 KS-26/00104

        Anmälan av delegationsbeslut

        ## Allmänna utskottets beslut
        - Redovisningen av delegationsbeslut godkänns.

        § 21 KS-26/00105

        Studiebesök på brandstationen

        ## Allmänna utskottets beslut
        - Ärendet utgår.
      `,
      example`
        Organ: Kulturnämnden

        § 17 KUN-26/00101

        Anmälan av delegationsbeslut

        ## Kulturnämndens beslut
        Inga delegationsbeslut finns att anmäla.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Rapport från projektet Levande byar

          ## Allmänna utskottets förslag till kommunstyrelsen
          - Informationen noteras.
        `,
        messages: ['§ 17 har ingen mottagare. Under Beslutet skickas till väntas minst en.'],
        marks: ['Allmänna utskottets förslag till kommunstyrelsen'],
      },
      {
        text: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Sammanställning över projekt

          ## Allmänna utskottets beslut
          - Informationen noteras.
          - Nästa redovisning sker vid utskottets sammanträde 2026-09-29.
        `,
        messages: ['§ 17 har ingen mottagare. Under Beslutet skickas till väntas minst en.'],
        marks: ['Allmänna utskottets beslut'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Bidrag till Norrbyns byalag

          ## Kommunstyrelsens beslut
          - Norrbyns byalag beviljas 20 000 kronor.

          ## Beslutet skickas till
        `,
        messages: ['§ 17 har ingen mottagare. Under Beslutet skickas till väntas minst en.'],
        marks: ['Beslutet skickas till'],
      },
    ],
  },
  *check(context) {
    if (context.minutes.status === 'kallelse') return;
    for (const item of context.minutes.items) {
      if (item.recipients.length > 0 || item.formality !== null) continue;
      const decision = item.decisions.find(concernsOthers);
      if (decision === undefined || hasNothingToReport(item)) continue;
      const name = itemName(item);
      yield {
        message: {
          sv: `${name.sv} har ingen mottagare. Under Beslutet skickas till väntas minst en.`,
          en: `${name.en} has no recipient. Under Beslutet skickas till at least one is expected.`,
        },
        position: placeOf(context, item, decision),
        item,
      };
    }
  },
};

/** What a body does with a matter of its own that no one else needs to know of. */
const OWN_AFFAIRS: ReadonlySet<PointAction> = new Set<PointAction>([
  'note',
  'lay-aside',
  'hand-over',
  'table',
  'reject',
  'declare-done',
  'adjourn',
  'resume',
  'approve-agenda',
  'elect-verifier',
]);

/** A proposal to another body, or a decision with a point beyond the body's own affairs. */
function concernsOthers({ kind, points }: Decision): boolean {
  if (kind === 'proposal') return true;
  return points.some(({ words: { value } }) => {
    return !OWN_AFFAIRS.has(pointAction(value)) && !LIKE_NOTING.test(value);
  });
}

/** The matter is taken off the agenda, or decisions on delegation are reported and approved. */
const LIKE_NOTING =
  /(?<!\p{L})utgår(?!\p{L})|(?:delegationsbeslut|delegerade\s+beslut)[^.]*\sgodkänn|godkänn[^.]*\s(?:delegationsbeslut|delegerade\s+beslut)/iu;

/** The heading that no one stands under, or else that of the decision. */
function placeOf(context: RuleContext, item: Item, decision: Decision): Finding['position'] {
  const empty = item.sections.find(({ role }) => role === 'recipients');
  const heading = empty?.heading ?? decision.heading;
  if (heading) return heading.position;
  const words = decision.basis ?? decision.points[0]?.words;
  return words ? openingPlace(context, words) : item.line.position;
}
