import { example } from '../example.ts';
import type { Rule } from '../rule.ts';

export const justeringForeMote: Rule = {
  id: 'justering-fore-mote',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Protokollet justeras före sammanträdet.',
      en: 'The minutes are verified before the meeting.',
    },
    why: {
      sv: 'Det som inte har hänt kan ingen intyga. Ett av de två datumen är fel; vilket vet bara den som var där, så ingen snabbfix erbjuds. Saknas årtalet i justeringens datum räknas det närmaste till sammanträdet.',
      en: 'Nobody can attest what has not happened. One of the two dates is wrong; only someone who was there knows which, so no fix is offered. Where the date of verification has no year, the one nearest to the meeting counts.',
    },
    source: 'KL 5:69, 6:35',
    right: [
      example`
        Sammanträdesdatum: 2026-03-10
        Justeringens tid och plats: Kommunhuset torsdag den 12 mars kl. 13:00
      `,
      example`
        Sammanträdesdatum: 2026-03-10
        Justeringens tid och plats: Omedelbart efter sammanträdet 2026-03-10
      `,
      example`
        Sammanträdesdatum: 2025-12-16
        Justeringens tid och plats: Kommunhuset torsdag den 8 januari
      `,
    ],
    wrong: [
      {
        text: example`
          Sammanträdesdatum: 2026-03-10
          Justeringens tid och plats: Kommunhuset 2026-02-12
        `,
        messages: [
          'Justeringen är angiven till 2026-02-12, före sammanträdet 2026-03-10. Ett av datumen väntas vara ett annat.',
        ],
        marks: ['2026-02-12'],
      },
      {
        text: example`
          Sammanträdesdatum: 2026-03-10
          Justeringens tid och plats: Kommunhuset måndag den 9 mars kl. 13:00
        `,
        messages: [
          'Justeringen är angiven till 2026-03-09, före sammanträdet 2026-03-10. Ett av datumen väntas vara ett annat.',
        ],
        marks: ['9 mars'],
      },
    ],
  },
  *check({ minutes }) {
    const { meetingDate, verificationDate } = minutes;
    const [met, verified] = [meetingDate?.iso, verificationDate?.iso];
    if (!meetingDate || !verificationDate || !met || !verified || verified >= met) return;
    yield {
      message: {
        sv: `Justeringen är angiven till ${verified}, före sammanträdet ${met}. Ett av datumen väntas vara ett annat.`,
        en: `The verification is given as ${verified}, before the meeting on ${met}. One of the dates is expected to be another.`,
      },
      position: verificationDate.position,
      item: null,
      related: [
        {
          message: { sv: 'Sammanträdets dag.', en: 'The day of the meeting.' },
          position: meetingDate.position,
        },
      ],
    };
  },
};
