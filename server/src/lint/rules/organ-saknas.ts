import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { missingFieldPlace, setField } from '../head.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';

const FIELD = 'Organ';

export const organSaknas: Rule = {
  id: 'organ-saknas',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Protokollet anger inte vilket organ som har sammanträtt.',
      en: 'The minutes do not say which body has met.',
    },
    why: {
      sv: 'Det är organet som har beslutat, och lagens regler beror på om det är fullmäktige, en nämnd eller ett utskott. Kontrollen behöver organet också för att skilja egna beslut från andras. Nämner besluten ett enda organ erbjuds det som snabbfix, annars det enda organ som kommunens profil har.',
      en: "It is the body that has decided, and what the law asks depends on whether it is the council, a board or a committee. The checks need it, too, to tell its own decisions from others'. Where the decisions name one body only, that body is offered as a fix, or else the only one in the profile.",
    },
    source: null,
    right: [
      example`
        Kommun: Granångers kommun
        Organ: Kommunstyrelsen
      `,
      example`
        Kommun: Granångers kommun
        Nämnd: Kulturnämnden
      `,
    ],
    wrong: [
      {
        text: example`
          Kommun: Granångers kommun
          Sammanträdesdatum: 2026-03-10
        `,
        messages: [
          'Organet är inte angivet. Fältet Organ väntas ange det, till exempel Kommunstyrelsen.',
        ],
        marks: ['Kommun'],
      },
      {
        text: example`
          Kommun: Granångers kommun
          Sammanträdesdatum: 2026-01-20

          § 1 KUN-26/00007

          Stipendium till unga kulturutövare

          ## Kulturnämndens beslut
          - Stipendierna delas ut den 6 juni 2026.
        `,
        messages: [
          'Organet är inte angivet. Fältet Organ väntas ange det, till exempel Kommunstyrelsen.',
        ],
        marks: ['Kommun'],
        fixed: example`
          Kommun: Granångers kommun
          Organ: Kulturnämnden
          Sammanträdesdatum: 2026-01-20

          § 1 KUN-26/00007

          Stipendium till unga kulturutövare

          ## Kulturnämndens beslut
          - Stipendierna delas ut den 6 juni 2026.
        `,
      },
    ],
  },
  *check(context) {
    if (context.minutes.body !== null) return;
    yield {
      message: {
        sv: `Organet är inte angivet. Fältet ${FIELD} väntas ange det, till exempel Kommunstyrelsen.`,
        en: `The body is not given. The field ${FIELD} is expected to give it, such as Kommunstyrelsen.`,
      },
      position: missingFieldPlace(context, 'body'),
      item: null,
      fixes: fixes(context),
    };
  },
};

function fixes(context: RuleContext): Fix[] {
  const name = decidingBody(context) ?? registeredBody(context);
  const edit = name === null ? null : setField(context, 'body', FIELD, name, 'municipality');
  if (name === null || edit === null) return [];
  return unlessVerified(
    context,
    { title: { sv: `Ange ${name}`, en: `Give ${name}` }, edits: [edit], certain: false },
    `fältet ${FIELD} ska ange ${name}`,
  );
}

/** The only body that the decisions name; null where they name several, or none. */
function decidingBody({ tree }: RuleContext): string | null {
  const names = new Set<string>();
  for (const item of tree.children) {
    if (item.type !== 'item') continue;
    for (const section of item.children) {
      if (section.type === 'section' && section.body !== null) names.add(section.body);
    }
  }
  return onlyOf([...names]);
}

function registeredBody({ profile }: RuleContext): string | null {
  return onlyOf(profile.bodies.map(({ name }) => name));
}

function onlyOf(names: readonly string[]): string | null {
  const [name, ...others] = names;
  return name === undefined || others.length > 0 ? null : name;
}
