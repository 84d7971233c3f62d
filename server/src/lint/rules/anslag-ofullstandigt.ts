import { TIME_LIMIT_LAW } from '../../calendar/time-limits.ts';
import { example } from '../example.ts';
import { isDueForExport, missingFieldPlace } from '../head.ts';
import { isPreparingCommittee, legalBasis } from '../legal-basis.ts';
import type { Localised, Rule, RuleContext } from '../rule.ts';

export const anslagOfullstandigt: Rule = {
  id: 'anslag-ofullstandigt',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'Anslaget anger inte var protokollet finns, eller vilken dag det sattes upp.',
      en: 'The public notice does not say where the minutes are, or on which day it was posted.',
    },
    why: {
      sv: 'Av anslaget ska framgå var protokollet finns tillgängligt och vilken dag det tillkännagavs: den som vill läsa eller överklaga ska kunna göra det i tid. I ett utkast får fälten vara tomma: regeln talar först inför den slutliga exporten. I ett utskott som bara bereder ärenden är regeln en upplysning, och den tiger där inget anslag finns.',
      en: 'The notice is to say where the minutes are available and on which day they were announced, so that whoever wants to read them or appeal can do so in time. The fields may be empty in a draft: the rule speaks before the final export. For a committee that only prepares matters it is information, and it is silent where there is no notice.',
    },
    source: 'KL 8:12',
    right: [
      example`
        Organ: Kommunstyrelsen
        Anslaget uppsatt: 2026-03-12
        Protokollet förvaras: Kommunkansliet
      `,
      example`
        Status: Kallelse
        Organ: Kommunstyrelsen
      `,
      example`
        Organ: Allmänna utskottet
        Sammanträdesdatum: 2026-03-10
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Anslaget uppsatt: 2026-03-12
          Protokollet förvaras:
        `,
        messages: [
          'Anslaget anger inte var protokollet finns. Fältet Protokollet förvaras väntas ange det (KL 8:12).',
        ],
        marks: ['Protokollet förvaras'],
      },
      {
        text: example`
          Organ: Kommunfullmäktige
          Sammanträdesdatum: 2026-03-10
        `,
        messages: [
          'Anslaget anger varken dag eller plats. Fälten Anslaget uppsatt och Protokollet förvaras väntas ange dem (KL 8:12).',
        ],
        marks: ['Organ'],
      },
      {
        text: example`
          Organ: Allmänna utskottet
          Anslaget nedtages: 2026-04-03
          Protokollet förvaras: Kommunkansliet
        `,
        messages: [
          'Anslaget anger inte vilken dag det sattes upp. Fältet Anslaget uppsatt väntas ange den (utskottets reglemente).',
        ],
        marks: ['Organ'],
      },
    ],
  },
  *check(context) {
    const { postedOn, keptAt } = context.minutes.notice;
    const lacks = lackOf(postedOn === null, keptAt === null);
    if (lacks === null || !isDueForExport(context)) return;
    const prepares = isPreparingCommittee(context);
    if (prepares && !hasNotice(context)) return;
    const basis = legalBasis(context, TIME_LIMIT_LAW.notice, TIME_LIMIT_LAW.notice);
    yield {
      message: { sv: `${lacks.sv} ${basis.sv}.`, en: `${lacks.en} ${basis.en}.` },
      position: missingFieldPlace(context, postedOn === null ? 'noticePosted' : 'keptAt'),
      item: null,
      level: prepares ? 'info' : 'varning',
    };
  },
};

function hasNotice({ minutes }: RuleContext): boolean {
  const { postedOn, removedOn, postedUntil, keptAt } = minutes.notice;
  return [postedOn, removedOn, postedUntil, keptAt].some((part) => part !== null);
}

function lackOf(day: boolean, place: boolean): Localised | null {
  if (day && place) {
    return {
      sv: 'Anslaget anger varken dag eller plats. Fälten Anslaget uppsatt och Protokollet förvaras väntas ange dem',
      en: 'The notice gives neither day nor place. The fields Anslaget uppsatt and Protokollet förvaras are expected to give them',
    };
  }
  if (day) {
    return {
      sv: 'Anslaget anger inte vilken dag det sattes upp. Fältet Anslaget uppsatt väntas ange den',
      en: 'The notice does not say on which day it was posted. The field Anslaget uppsatt is expected to give it',
    };
  }
  if (!place) return null;
  return {
    sv: 'Anslaget anger inte var protokollet finns. Fältet Protokollet förvaras väntas ange det',
    en: 'The notice does not say where the minutes are. The field Protokollet förvaras is expected to give it',
  };
}
