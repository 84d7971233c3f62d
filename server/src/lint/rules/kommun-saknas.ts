import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { missingFieldPlace, setField } from '../head.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';

const FIELD = 'Kommun';

export const kommunSaknas: Rule = {
  id: 'kommun-saknas',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Protokollet anger inte vilken kommun det kommer från.',
      en: 'The minutes do not say which municipality they come from.',
    },
    why: {
      sv: 'Ett protokoll läses långt från den som skrev det, i arkivet och på webben. Därför ska det självt säga vilken kommun, region eller organisation det kommer från. Vet kommunens profil vad den heter erbjuds namnet som snabbfix.',
      en: 'Minutes are read far from their writer, in archives and on the web, so they are to say themselves which municipality, region or organisation they come from. Where the profile knows its name, that name is offered as a fix.',
    },
    source: null,
    right: [
      example`
        Kommun: Granångers kommun
        Organ: Kommunstyrelsen
      `,
      example`
        Region: Region Granånger
        Organ: Regionstyrelsen
      `,
    ],
    wrong: [
      {
        text: example`
          Organ: Kommunstyrelsen
          Sammanträdesdatum: 2026-03-10
        `,
        messages: [
          'Kommunen är inte angiven. Fältet Kommun väntas ange den, till exempel Granångers kommun.',
        ],
        marks: ['Organ'],
      },
      {
        text: example`
          Kommun:
          Organ: Kommunstyrelsen
        `,
        messages: [
          'Kommunen är inte angiven. Fältet Kommun väntas ange den, till exempel Granångers kommun.',
        ],
        marks: ['Kommun'],
      },
    ],
  },
  *check(context) {
    if (context.minutes.municipality !== null) return;
    yield {
      message: {
        sv: `Kommunen är inte angiven. Fältet ${FIELD} väntas ange den, till exempel Granångers kommun.`,
        en: `The municipality is not given. The field ${FIELD} is expected to give it, such as Granångers kommun.`,
      },
      position: missingFieldPlace(context, 'municipality'),
      item: null,
      fixes: fixes(context),
    };
  },
};

/** The name that the profile knows. */
function fixes(context: RuleContext): Fix[] {
  const name = context.profile.organisation;
  const edit = name === null ? null : setField(context, 'municipality', FIELD, name);
  if (name === null || edit === null) return [];
  return unlessVerified(
    context,
    { title: { sv: `Ange ${name}`, en: `Give ${name}` }, edits: [edit], certain: false },
    `fältet ${FIELD} ska ange ${name}`,
  );
}
