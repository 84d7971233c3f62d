import type { Item, Words } from '../../minutes/minutes.ts';
import { pointAction } from '../../minutes/point-action.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { rangeOf } from '../place.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

const NOT_APPEALABLE = 'kan inte överklagas';

export const overklagandePassarInte: Rule = {
  id: 'overklagande-passar-inte',
  group: 'publicering',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett sätt att överklaga är angivet för ett beslut som bara bereder eller verkställer.',
      en: 'A way to appeal is given for a decision that only prepares or executes.',
    },
    why: {
      sv: 'En nämnds beslut kan inte laglighetsprövas om det är av rent förberedande eller rent verkställande art. Dit hör förslag till ett annat organ, återremiss och bordläggning, och det som paragrafen själv kallar ren verkställighet. Den som får en felaktig hänvisning kan förlora tid på att överklaga till fel instans. Fullmäktiges beslut får alla överklagas, så där tiger regeln.',
      en: "A board's decision cannot be tried for its legality if it only prepares or only executes: a proposal to another body, a referral back, a tabling, or what the § itself calls mere execution. Whoever is told otherwise may lose time on an appeal to the wrong court. All decisions of a council may be appealed, so the rule is silent there.",
    },
    source: 'KL 13:2',
    right: [
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Överklagas: laglighetsprövning

        ## Kommunstyrelsens beslut
        - Taxan antas.
      `,
      example`
        Organ: Kommunstyrelsen

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Överklagas: kan inte överklagas

        ## Kommunstyrelsens förslag till kommunfullmäktige
        - Taxan antas.
      `,
      example`
        Organ: Kommunfullmäktige

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Överklagas: laglighetsprövning

        ## Kommunfullmäktiges beslut
        - Ärendet återremitteras.
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Överklagas: laglighetsprövning

          ## Kommunstyrelsens förslag till kommunfullmäktige
          - Taxan antas.
        `,
        messages: [
          '§ 17: Här anges laglighetsprövning, men beslutet bereder bara ärendet. Ett sådant beslut kan inte överklagas (KL 13:2).',
        ],
        marks: ['laglighetsprövning'],
        fixed: example`
          Organ: Kommunstyrelsen

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Överklagas: kan inte överklagas

          ## Kommunstyrelsens förslag till kommunfullmäktige
          - Taxan antas.
        `,
      },
      {
        text: example`
          Organ: Socialnämnden

          § 17 SN-26/00101

          Inköp av möbler

          Överklagas: laglighetsprövning

          ## Socialnämndens beslut
          - Möblerna köps in enligt budgeten. Beslutet är ren verkställighet.
        `,
        messages: [
          '§ 17: Här anges laglighetsprövning, men beslutet verkställer bara ett annat. Ett sådant beslut kan inte överklagas (KL 13:2).',
        ],
        marks: ['laglighetsprövning'],
        fixed: example`
          Organ: Socialnämnden

          § 17 SN-26/00101

          Inköp av möbler

          Överklagas: kan inte överklagas

          ## Socialnämndens beslut
          - Möblerna köps in enligt budgeten. Beslutet är ren verkställighet.
        `,
      },
      {
        text: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Överklagas: förvaltningsbesvär

          ## Allmänna utskottets beslut
          - Ärendet återremitteras till kommunledningskontoret.
        `,
        messages: [
          '§ 17: Här anges förvaltningsbesvär, men beslutet bereder bara ärendet. Ett sådant beslut kan inte överklagas (KL 13:2).',
        ],
        marks: ['förvaltningsbesvär'],
        fixed: example`
          Organ: Allmänna utskottet

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Överklagas: kan inte överklagas

          ## Allmänna utskottets beslut
          - Ärendet återremitteras till kommunledningskontoret.
        `,
      },
    ],
  },
  *check(context) {
    if (context.bodyType !== 'nämnd' && context.bodyType !== 'utskott') return;
    for (const item of context.minutes.items) {
      const stated = statedAppeal(item);
      if (stated === null) continue;
      if (onlyExecutes(context, item)) yield finding(context, item, stated, EXECUTES);
      else if (onlyPrepares(item)) yield finding(context, item, stated, PREPARES);
    }
  },
};

const PREPARES = { sv: 'bereder bara ärendet', en: 'only prepares the matter' };
const EXECUTES = { sv: 'verkställer bara ett annat', en: 'only executes another' };

/** The way to appeal that the § states, null where it states none or that there is none. */
function statedAppeal({ fields }: Item): Words | null {
  const values = fields.filter(({ key }) => key === 'appeal').flatMap((field) => field.values);
  return (
    values.find(({ value }) => /^(?:laglighetsprövning|förvaltningsbesvär)/iu.test(value)) ?? null
  );
}

/** Whether every decision is a proposal, or sends the matter back or puts it off. */
function onlyPrepares({ decisions }: Item): boolean {
  const points = decisions.filter(({ kind }) => kind === 'decision').flatMap((one) => one.points);
  if (decisions.length === 0) return false;
  if (decisions.some(({ kind, points: own }) => kind === 'decision' && own.length === 0))
    return false;
  return points.every(({ words }) => ['refer-back', 'table'].includes(pointAction(words.value)));
}

const MERE_EXECUTION = /(?<!\p{L})(?:ren\s+verkställighet|rent\s+verkställande)(?!\p{L})/iu;

/** Whether the § itself calls its decision mere execution. */
function onlyExecutes({ text }: RuleContext, item: Item): boolean {
  const range = rangeOf(item.position);
  return range !== null && MERE_EXECUTION.test(text.slice(range.start, range.end));
}

function finding(context: RuleContext, item: Item, stated: Words, does: typeof PREPARES): Finding {
  const kind = /^\p{L}+/u.exec(stated.value)?.[0].toLowerCase() ?? stated.value;
  return {
    message: about(item, {
      sv: `Här anges ${kind}, men beslutet ${does.sv}. Ett sådant beslut kan inte överklagas (KL 13:2).`,
      en: `Here ${kind} is given, but the decision ${does.en}. Such a decision cannot be appealed (KL 13:2).`,
    }),
    position: stated.position,
    item,
    fixes: fixes(context, stated),
  };
}

function fixes(context: RuleContext, { value, position }: Words): Fix[] {
  const range = rangeOf(position);
  if (range === null) return [];
  const title = { sv: `Ändra till ${NOT_APPEALABLE}`, en: `Change to ${NOT_APPEALABLE}` };
  return unlessVerified(
    context,
    { title, edits: [{ ...range, text: NOT_APPEALABLE }], certain: false },
    `”${value}” ska vara ”${NOT_APPEALABLE}”`,
  );
}
