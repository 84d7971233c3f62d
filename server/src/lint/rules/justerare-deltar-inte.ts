import type { Person } from '../../minutes/minutes.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { hasPeople } from '../head.ts';
import { nameKey } from '../names.ts';
import { rangeOf } from '../place.ts';
import type { Fix, Rule, RuleContext } from '../rule.ts';
import { similarPairs } from '../similar-names.ts';
import { isRoleAlone, mayBe, namedVerifiers } from '../verifiers.ts';

export const justerareDeltarInte: Rule = {
  id: 'justerare-deltar-inte',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Justeraren är inte en av de beslutande.',
      en: 'The verifier is not one of the deciders.',
    },
    why: {
      sv: 'Bara den som har varit med om besluten kan intyga att protokollet återger dem rätt. Jämförelsen gäller de beslutande och tjänstgörande ersättarna. Är deras lista en bilaga, eller står bara efternamnet, tiger regeln så länge det kan stämma. Finns ett nästan likadant namn bland de beslutande erbjuds det som snabbfix.',
      en: 'Only someone who took part in the decisions can attest that the minutes give them right. The comparison is with the deciders and serving substitutes. Where their list is an attachment, or only the surname is given, the rule is silent as long as it may be right. Where one of the deciders has nearly the same name, that name is offered as a fix.',
    },
    source: null,
    right: [
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
        Tjänstgörande ersättare:
        - Carina Ström (S)
        Utses att justera: Björn Alm och Carina Ström
      `,
      example`
        Beslutande: Enligt närvarolista
        Utses att justera: Björn Alm
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        - Björn Alm (M)
        Utses att justera: Alm
      `,
      example`
        Beslutande:
        - Anna Ek (S), ordförande
        Ej tjänstgörande ersättare:
        - Carina Ström (S), ersätter Björn Alm (M) §§ 3-5
        Utses att justera:
        - Carina Ström (S)
        - Dan Frisk (V), ersättare för justerare
      `,
    ],
    wrong: [
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Alm (M)
          Övriga deltagande:
          - Karin Lund, sekreterare
          Utses att justera: Karin Lund
        `,
        messages: [
          'Karin Lund är utsedd att justera men finns inte bland de beslutande. Justeraren väntas vara en av dem.',
        ],
        marks: ['Karin Lund'],
      },
      {
        text: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Almgren (M)
          Utses att justera: Björn Almgrén
        `,
        messages: [
          'Björn Almgrén är utsedd att justera men finns inte bland de beslutande. Justeraren väntas vara en av dem.',
        ],
        marks: ['Björn Almgrén'],
        fixed: example`
          Beslutande:
          - Anna Ek (S), ordförande
          - Björn Almgren (M)
          Utses att justera: Björn Almgren
        `,
      },
    ],
  },
  *check(context) {
    const { deciders, servingSubstitutes } = context.minutes;
    if (!hasPeople(deciders) || deciders?.external || servingSubstitutes?.external) return;
    const serving = servingPeople(context);
    for (const verifier of namedVerifiers(context)) {
      if (isRoleAlone(verifier.name)) continue;
      if (serving.some((person) => mayBe(verifier.name, person))) continue;
      yield {
        message: {
          sv: `${verifier.name} är utsedd att justera men finns inte bland de beslutande. Justeraren väntas vara en av dem.`,
          en: `${verifier.name} is appointed to verify but is not among the deciders. The verifier is expected to be one of them.`,
        },
        position: verifier.namePosition,
        item: null,
        fixes: fixes(context, verifier, serving),
      };
    }
  },
};

/** Everyone who may have decided something: a substitute in any list who takes a seat, too. */
function servingPeople({ minutes }: RuleContext): Person[] {
  const others = minutes.otherSubstitutes?.people ?? [];
  return [
    ...(minutes.deciders?.people ?? []),
    ...(minutes.servingSubstitutes?.people ?? []),
    ...others.filter(({ role, replaces }) => replaces.length > 0 || /(?<!ej )tj/iu.test(role)),
  ].filter((person) => !person.vacant);
}

/** The decider whose name differs by a slip of the pen, where there is just one. */
function fixes(context: RuleContext, verifier: Person, serving: readonly Person[]): Fix[] {
  const range = rangeOf(verifier.namePosition);
  const keyed = serving.map(({ name }) => ({ name, key: nameKey(name) }));
  const written = { name: verifier.name, key: nameKey(verifier.name) };
  const near = similarPairs([...keyed, written]).flatMap((pair) =>
    pair.includes(written) ? pair.filter((one) => one !== written) : [],
  );
  const [nearest, ...others] = near;
  if (range === null || nearest === undefined || others.length > 0) return [];
  const { name } = nearest;
  return unlessVerified(
    context,
    {
      title: { sv: `Ändra till ${name}`, en: `Change to ${name}` },
      edits: [{ ...range, text: name }],
      certain: false,
    },
    `justeraren ${verifier.name} ska vara ${name}`,
  );
}
