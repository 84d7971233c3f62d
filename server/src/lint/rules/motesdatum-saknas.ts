import { findDates } from '../../calendar/date-text.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { missingFieldPlace, setField } from '../head.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';

const FIELD = 'Sammanträdesdatum';

export const motesdatumSaknas: Rule = {
  id: 'motesdatum-saknas',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Protokollet anger inte vilken dag sammanträdet hölls.',
      en: 'The minutes do not say on which day the meeting was held.',
    },
    why: {
      sv: 'Dagen hör till det som gör protokollet möjligt att hitta och hänvisa till, och tiderna för justering och anslag räknas från den. Står datumet med årtal i Plats och tid erbjuds det som snabbfix.',
      en: 'The day is what minutes are found and cited by, and the time limits of verification and notice are counted from it. Where Plats och tid holds a date with its year, that date is offered as a fix.',
    },
    source: null,
    right: [
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdatum: 2026-03-10
      `,
      example`
        Organ: Kommunstyrelsen
        Sammanträdesdag: tisdag den 10 mars 2026
      `,
    ],
    wrong: [
      {
        text: example`
          Kommun: Exempelby kommun
          Organ: Kommunstyrelsen
        `,
        messages: [
          'Sammanträdets dag är inte angiven. Fältet Sammanträdesdatum väntas ange den, till exempel 2026-03-10.',
        ],
        marks: ['Kommun'],
      },
      {
        text: example`
          Organ: Kommunstyrelsen
          Plats och tid: Kommunhuset tisdag den 10 mars 2026 kl. 13:00-15:30
          Beslutande: Se bilaga
        `,
        messages: [
          'Sammanträdets dag är inte angiven. Fältet Sammanträdesdatum väntas ange den, till exempel 2026-03-10.',
        ],
        marks: ['Organ'],
        fixed: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
          Plats och tid: Kommunhuset tisdag den 10 mars 2026 kl. 13:00-15:30
          Beslutande: Se bilaga
        `,
      },
    ],
  },
  *check(context) {
    if (context.minutes.meetingDate !== null) return;
    yield {
      message: {
        sv: `Sammanträdets dag är inte angiven. Fältet ${FIELD} väntas ange den, till exempel 2026-03-10.`,
        en: `The day of the meeting is not given. The field ${FIELD} is expected to give it, such as 2026-03-10.`,
      },
      position: missingFieldPlace(context, 'meetingDate'),
      item: null,
      fixes: fixes(context),
    };
  },
};

/** The day that `Plats och tid` gives, where it gives one with its year. */
function fixes(context: RuleContext): Fix[] {
  const days = new Set(
    findDates(context.minutes.placeAndTime?.value ?? '').flatMap((date) => date.iso ?? []),
  );
  const [day] = days;
  if (day === undefined || days.size > 1) return [];
  const edit = setField(context, 'meetingDate', FIELD, day, 'body');
  if (!edit) return [];
  return unlessVerified(
    context,
    { title: { sv: `Ange ${day}`, en: `Give ${day}` }, edits: [edit], certain: false },
    `fältet ${FIELD} ska ange ${day}`,
  );
}
