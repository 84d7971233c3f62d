import type { Item, Point, PointAction } from '../../minutes/minutes.ts';
import { pointAction } from '../../minutes/point-action.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { citesDelegation } from '../legal-basis.ts';
import { openingPlace } from '../place.ts';
import { hasNothingToReport } from '../quiet-items.ts';
import type { Rule } from '../rule.ts';

export const delegationEjAngiven: Rule = {
  id: 'delegation-ej-angiven',
  group: 'paragrafer',
  level: 'tips',
  page: {
    summary: {
      sv: 'Ett utskott beslutar i sak utan att ange delegation.',
      en: 'A committee decides in substance without citing a delegation.',
    },
    why: {
      sv: 'Ett utskott bereder nämndens ärenden och får besluta bara där nämnden har delegerat. Anges punkten i delegationsordningen kan den som läser protokollet se att beslutet är giltigt, och nämnden kan få det anmält. Regeln tiger om beslut som bara för ärendet vidare: noterar, överlämnar, bordlägger, återremitterar, tillstyrker, godkänner en redovisning, ajournerar eller begär en redovisning.',
      en: 'A committee prepares the matters of the board and may decide only where the board has delegated. Where the point of the delegation is cited, whoever reads the minutes can see that the decision is valid, and the board can have it reported. The rule is silent about decisions that only take the matter on: note, hand over, table, refer back, support, approve a report, adjourn or ask for one.',
    },
    source: 'KL 6:37, 6:41',
    right: [
      example`
        Organ: Allmänna utskottet

        § 17 KS-26/00101

        Bidrag till Norrbyns byalag

        ## Lagstöd
        Utskottet beslutar enligt punkt 4.2 i kommunstyrelsens delegationsordning.

        ## Allmänna utskottets beslut
        - Norrbyns byalag beviljas 20 000 kronor.

        ## Beslutet skickas till
        Norrbyns byalag
      `,
      example`
        Organ: Allmänna utskottet

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Allmänna utskottets förslag till kommunstyrelsen
        - Taxan antas.

        § 18 KS-26/00102

        Riktlinjer för gåvor

        ## Allmänna utskottets beslut
        - Ärendet återremitteras till kommunkansliet.
        - Nästa redovisning sker vid utskottets sammanträde 2026-09-29.

        § 19 KS-26/00103

        Anmälan av delegationsbeslut

        ## Allmänna utskottets beslut
        - Redovisningen av delegationsbeslut godkänns.

        § 20 KS-26/00104

        Remiss om kulturplan

        ## Allmänna utskottets beslut
        - Utskottet ställer sig bakom förslaget till yttrande.
      `,
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Bidrag till Norrbyns byalag

        ## Kommunstyrelsens beslut
        - Norrbyns byalag beviljas 20 000 kronor.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Projektet Levande byar

          ## Allmänna utskottets beslut
          - Granångers kommun deltar i projektet.
        `,
        messages: [
          '§ 17: Utskottet beslutar i sak utan att ange delegation. Punkten i delegationsordningen väntas i paragrafen (KL 6:37, 6:41).',
        ],
        marks: ['Granångers kommun deltar i projektet.'],
      },
      {
        text: example`
          Organ: Socialnämndens arbetsutskott

          § 17 SN-26/00101

          Bidrag till Norrbyns byalag

          ## Arbetsutskottets beslut
          - Informationen noteras.
          - Ansökan avslås.
        `,
        messages: [
          '§ 17: Utskottet beslutar i sak utan att ange delegation. Punkten i delegationsordningen väntas i paragrafen (KL 6:37, 6:41).',
        ],
        marks: ['Ansökan avslås.'],
      },
    ],
  },
  *check(context) {
    const { bodyType, minutes, text } = context;
    if (bodyType !== 'utskott' || minutes.status === 'kallelse') return;
    for (const item of minutes.items) {
      const point = item.formality === null ? substance(item) : undefined;
      if (point === undefined || citesDelegation(item, text) || hasNothingToReport(item)) continue;
      yield {
        message: about(item, {
          sv: 'Utskottet beslutar i sak utan att ange delegation. Punkten i delegationsordningen väntas i paragrafen (KL 6:37, 6:41).',
          en: 'The committee decides in substance without citing a delegation. The point of the delegation scheme is expected in the § (KL 6:37, 6:41).',
        }),
        position: openingPlace(context, point.words),
        item,
      };
    }
  },
};

const IN_SUBSTANCE: ReadonlySet<PointAction> = new Set<PointAction>(['decide', 'reject']);
/** What prepares the matter for the one who decides, in other words than the usual. */
const PREPARES =
  /(?<!\p{L})(?:till|av)styrk|ställer\s+sig\s+bakom|överlämna|hänskjut|remitter|remiss(?!\p{L})|komplettera|(?<!\p{L})bered(?:s|as|a|er)(?!\p{L})|(?<!\p{L})lyft(?:s|er|a|as)(?!\p{L})|återkom|(?<!\p{L})(?:bjuds?|bjuder|kallas?|kallar)\s|tas?\s+upp|(?<!\p{L})utgår(?!\p{L})|sammanträd/iu;

/** To approve what was reported settles nothing: a report is no decision in the matter. */
const APPROVES_REPORT =
  /(?:redovisning|rapport|uppföljning|anmälan|delegationsbeslut|delegerade\s+beslut)[^.]{0,80}\sgodkänn|godkänn[^.]{0,20}\s(?:redovisning|rapport|uppföljning|anmälan)/iu;

/** The first own point that settles something. */
function substance({ decisions }: Item): Point | undefined {
  return decisions
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ points }) => points)
    .find(({ words }) => {
      const prepares = PREPARES.test(words.value) || APPROVES_REPORT.test(words.value);
      return !prepares && IN_SUBSTANCE.has(pointAction(words.value));
    });
}
