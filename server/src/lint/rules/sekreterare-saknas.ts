import { example } from '../example.ts';
import { missingFieldPlace } from '../head.ts';
import type { Rule } from '../rule.ts';

export const sekreterareSaknas: Rule = {
  id: 'sekreterare-saknas',
  group: 'formalia',
  level: 'varning',
  page: {
    summary: {
      sv: 'Protokollet anger ingen sekreterare.',
      en: 'The minutes name no secretary.',
    },
    why: {
      sv: 'Den som har fört protokollet skriver under det, och försättsbladet får sin rad för underskriften av namnet. Sekreteraren står i fältet Sekreterare eller bland de övriga deltagande, med rollen efter namnet: sekreterare, nämndsekreterare, protokollförare. Är listan över deltagande en bilaga är namnen okända och regeln tiger.',
      en: 'Whoever kept the minutes signs them, and the cover takes the line for that signature from the name. The secretary stands in the field Sekreterare or among the other participants, with the role behind the name. Where the list of participants is an attachment the names are unknown and the rule is silent.',
    },
    source: null,
    right: [
      example`
        Organ: Kommunstyrelsen
        Övriga deltagande:
        - Karin Lund, nämndsekreterare
        - Erik Dahl, ekonomichef
      `,
      example`
        Organ: Kommunstyrelsen
        Sekreterare: Karin Lund
      `,
      example`
        Organ: Kommunfullmäktige
        Övriga deltagande: Enligt närvarolista
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Övriga deltagande:
          - Karin Lund
          - Erik Dahl, ekonomichef
        `,
        messages: [
          'Ingen sekreterare är angiven. Fältet Sekreterare, eller rollen sekreterare efter ett namn, väntas visa vem som har fört protokollet.',
        ],
        marks: ['Övriga deltagande'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Sekreterare:
        `,
        messages: [
          'Ingen sekreterare är angiven. Fältet Sekreterare, eller rollen sekreterare efter ett namn, väntas visa vem som har fört protokollet.',
        ],
        marks: ['Sekreterare'],
      },
    ],
  },
  *check(context) {
    const { secretary, otherParticipants, deciders, status } = context.minutes;
    const unknown = otherParticipants?.external === true || deciders?.external === true;
    if (unknown || status === 'kallelse') return;
    if (secretary !== null && !secretary.vacant) return;
    yield {
      message: {
        sv: 'Ingen sekreterare är angiven. Fältet Sekreterare, eller rollen sekreterare efter ett namn, väntas visa vem som har fört protokollet.',
        en: 'No secretary is named. The field Sekreterare, or the role sekreterare after a name, is expected to show who kept the minutes.',
      },
      position: missingFieldPlace(context, 'secretary', 'otherParticipants'),
      item: null,
    };
  },
};
