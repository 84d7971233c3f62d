import type { Scope } from '../../minutes/minutes.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { type KnownName, knownNames, type NameMention } from '../names.ts';
import { areListedTogether } from '../names-elsewhere.ts';
import { positionAt } from '../place.ts';
import type { Finding, Fix, Localised, Rule, RuleContext } from '../rule.ts';
import { similarPairs } from '../similar-names.ts';

/** So many times as many places make a spelling the right one. */
const CLEAR_MAJORITY = 3;

export const namnSnarlikt: Rule = {
  id: 'namn-snarlikt',
  group: 'paragrafer',
  level: 'varning',
  page: {
    summary: {
      sv: 'Ett namn är nästan, men inte riktigt, ett annat namn i protokollet.',
      en: 'A name is nearly, but not quite, another name in the minutes.',
    },
    why: {
      sv: 'En felstavad mottagare får inte sitt beslut, och en felstavad ledamot ser ut som en till. Regeln jämför hela namn på personer och mottagare i fält, listor och omröstningar, inte i löpande text. Namn är snarlika om en bokstav skiljer, eller två i namn på minst tolv bokstäver. Namn på förtroendevalda jämförs också med organets andra protokoll i arbetsytan. Regeln tiger om båda finns i registret (protokoll.json), tillhör olika partier, står i samma lista eller tjänstgör i samma paragraf: då är de två. Den tiger också där bara efternamnet är gemensamt och förnamnen är två kända namn, som Karin och Karina, och om initialer som skiljer. Titel, roll och parti räknas inte till namnet. Snabbfixen finns bara där registret eller en klar majoritet i protokollet vet stavningen.',
      en: 'A misspelt recipient does not get the decision, and a misspelt member looks like one more. The rule compares whole names of people and recipients in fields, lists and votes, not in prose. Names are similar if one letter differs, or two in names of at least twelve letters. Names of elected members are compared with the body’s other protokoll in the workspace too. The rule is silent if both are in the register (protokoll.json), have different parties, stand in the same list or serve in the same §: then they are two. It is silent too where only the surname is shared and the given names are two known names, such as Karin and Karina, and about initials that differ. Title, role and party are no part of the name. There is a fix only where the register or a clear majority in the minutes knows the spelling.',
    },
    source: null,
    right: [
      example`
        Beslutande:
        - Anna Lindqvist (S), ordförande
        - Anna Lindkvist (M)

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        ## Beslutet skickas till
        Anna Lindqvists
        Elin Andersson
        Erik Andersson
      `,
      example`
        Övriga deltagande:
        - Karin Holmgren, ekonomichef, §§ 17-18
        - Karin Holmgen, utredare, § 18
      `,
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Föredragande: Karin Holmgren

        ## Beslutet skickas till
        Karina Holmgren
        Kommunchef Tina Lind

        § 18 KS-26/00102

        Riktlinjer för gåvor

        Föredragande: Tina Lind
      `,
    ],
    wrong: [
      {
        text: example`
          Beslutande:
          - Anna Lindqvist (S), ordförande

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          ## Beslutet skickas till
          Anna Lindkvist
        `,
        messages: [
          '§ 17: Anna Lindkvist liknar Anna Lindqvist, som står på ett annat ställe. Ett och samma namn väntas stavas lika.',
        ],
        marks: ['Anna Lindkvist'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Föredragande: Beatrice Berggren

          ## Beslutet skickas till
          Beatrice Berggren

          § 18 KS-26/00102

          Riktlinjer för gåvor

          Föredragande: Beatrice Berggren

          ## Beslutet skickas till
          Beatrise Bergren
          Ekonomienheten
        `,
        messages: [
          '§ 18: Beatrise Bergren liknar Beatrice Berggren, som står på 3 andra ställen. Ett och samma namn väntas stavas lika.',
        ],
        marks: ['Beatrise Bergren'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Föredragande: Beatrice Berggren

          ## Beslutet skickas till
          Beatrice Berggren

          § 18 KS-26/00102

          Riktlinjer för gåvor

          Föredragande: Beatrice Berggren

          ## Beslutet skickas till
          Beatrice Berggren
          Ekonomienheten
        `,
      },
    ],
  },
  *check(context) {
    const answers = new Map<KnownName, KnownName>();
    for (const [a, b] of similarPairs(knownNames(context))) {
      if (areTwo(context, a, b)) continue;
      const [suspect, other] = isLikelier(a, b) ? [b, a] : [a, b];
      if (other.mentions.length === 0 && !isKnownBy(other, suspect)) continue;
      const answer = answers.get(suspect);
      if (!answer || isLikelier(other, answer)) answers.set(suspect, other);
    }
    for (const [suspect, other] of answers) yield* findings(context, suspect, other);
  },
};

/** Whether the two names are surely not one, misspelt. */
function areTwo(context: RuleContext, a: KnownName, b: KnownName): boolean {
  if (a.registered && b.registered) return true;
  if (a.elsewhere > 0 && b.elsewhere > 0) {
    const many = Math.min(a.elsewhere, b.elsewhere) > 1;
    if (many || areListedTogether(context, a.written, b.written)) return true;
  }
  if (haveOtherParties(a, b) || differInArticles(a, b)) return true;
  return a.mentions.some((one) => b.mentions.some((other) => meet(one, other)));
}

function haveOtherParties(a: KnownName, b: KnownName): boolean {
  if (a.parties.size === 0 || b.parties.size === 0) return false;
  return ![...a.parties].some((party) => b.parties.has(party));
}

/** Units are named with and without the article: `biblioteket`, `bibliotek`. */
function differInArticles(a: KnownName, b: KnownName): boolean {
  if (isPerson(a) || isPerson(b)) return false;
  return withoutArticles(a.key) === withoutArticles(b.key);
}

function withoutArticles(key: string): string {
  return key.replace(/(?<=\p{L}{4})(?:en|et|n|t)(?!\p{L})/gu, '');
}

function meet(a: NameMention, b: NameMention): boolean {
  if (a.list !== null && a.list === b.list) return true;
  return a.serves !== null && b.serves !== null && overlap(a.serves, b.serves);
}

/** Whether two scopes have a § in common; one without §§ is the whole meeting. */
function overlap(a: Scope, b: Scope): boolean {
  const [first, second] = [a, b].map((scope) => [...scope.items, ...scope.partOf]);
  if (!first?.length || !second?.length) return true;
  return first.some((x) => second.some((y) => x.first <= y.last && y.first <= x.last));
}

/** Two or more words, all of them capitalised but for `von` and `af`. */
function isPerson({ written }: KnownName): boolean {
  return /^\p{Lu}\S*(?:\s(?:von|van|af|de)|\s\p{Lu}\S*)*\s\p{Lu}\S*$/u.test(written);
}

/** Whether a name that stands nowhere else here may correct another: the register's, or that of several protokoll. */
function isKnownBy(other: KnownName, suspect: KnownName): boolean {
  if (other.registered) return true;
  return other.elsewhere > 1 && suspect.elsewhere === 0 && suspect.parties.size > 0;
}

/** Whether `a` is the spelling to trust: the register's, the commoner, the first. */
function isLikelier(a: KnownName, b: KnownName): boolean {
  if (a.registered !== b.registered) return a.registered;
  const [first, second] = [a, b].map(({ mentions, elsewhere }) => mentions.length + elsewhere);
  if (first !== second) return (first ?? 0) > (second ?? 0);
  return firstPlace(a) < firstPlace(b);
}

function firstPlace({ mentions }: KnownName): number {
  return mentions.reduce((first, { range }) => Math.min(first, range.start), Infinity);
}

function* findings(context: RuleContext, suspect: KnownName, other: KnownName): Iterable<Finding> {
  const [related] = other.mentions;
  const certain =
    other.registered ||
    other.mentions.length + other.elsewhere >= CLEAR_MAJORITY * suspect.mentions.length;
  for (const mention of suspect.mentions) {
    yield {
      message: about(mention.item, message(mention, other)),
      position: positionAt(context, mention.range),
      item: mention.item,
      fixes: certain ? fixes(context, mention, other) : [],
      related: related
        ? [
            {
              message: { sv: other.written, en: other.written },
              position: positionAt(context, related.range),
            },
          ]
        : [],
    };
  }
}

function message({ written }: NameMention, other: KnownName): Localised {
  const { elsewhere } = other;
  const count = other.mentions.length;
  const [where, whereEn] = other.registered
    ? ['finns i registret', 'is in the register']
    : count === 0
      ? [`står i ${elsewhere} andra protokoll`, `stands in ${elsewhere} other protokoll`]
      : count === 1
        ? ['står på ett annat ställe', 'stands in one other place']
        : [`står på ${count} andra ställen`, `stands in ${count} other places`];
  return {
    sv: `${written} liknar ${other.written}, som ${where}. Ett och samma namn väntas stavas lika.`,
    en: `${written} resembles ${other.written}, which ${whereEn}. One name is expected to be spelt in one way.`,
  };
}

function fixes(context: RuleContext, mention: NameMention, { written }: KnownName): Fix[] {
  const genitive = mention.written.endsWith('s') && !written.endsWith('s') ? 's' : '';
  const text = `${written}${genitive}`;
  const title = { sv: `Ändra till ${text}`, en: `Change to ${text}` };
  return unlessVerified(
    context,
    { title, edits: [{ ...mention.range, text }], certain: false },
    `namnet ${mention.written} ska vara ${text}`,
  );
}
