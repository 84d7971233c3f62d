import { BODY_INITIALS } from '../../language/vocabulary.ts';
import { defaultProfile } from '../../profile/default-profile.ts';
import type { Profile, ProfileBody } from '../../profile/profile.ts';
import { caseNumberScheme } from '../case-numbers.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import type { Rule, RuleContext } from '../rule.ts';

function body(name: string, abbreviation: string): ProfileBody {
  return { name, abbreviation, type: null, members: [], substitutes: [] };
}

/** The register of the examples. */
const EXAMPLE_PROFILE: Profile = {
  ...defaultProfile,
  bodies: [body('Kommunstyrelsen', 'KS'), body('Utbildningsnämnden', 'UBN')],
};

export const dnrOkantOrgan: Rule = {
  id: 'dnr-okant-organ',
  group: 'paragrafer',
  level: 'info',
  page: {
    summary: {
      sv: 'Ett diarienummer börjar med en förkortning som inget organ i profilen har.',
      en: 'A case number begins with an abbreviation that no body in the profile has.',
    },
    why: {
      sv: 'Bokstäverna i diarienumret säger i vilken nämnds diarium ärendet finns. En förkortning som ingen nämnd har är ofta en felskrivning. Regeln gäller bara när organen i profilen (protokoll.json) har förkortningar. Den tiger om en förkortning som de flesta av protokollets diarienummer har: då är den kommunens egen.',
      en: 'The letters of the case number say whose register the matter is in. An abbreviation that no body has is often a slip. The rule works only where the bodies of the profile (protokoll.json) have abbreviations. It is silent about letters that most case numbers of the minutes have: those are the municipality’s own.',
    },
    source: 'OSL 5:2',
    setting: {
      told: {
        sv: 'I exemplens profil finns Kommunstyrelsen (KS) och Utbildningsnämnden (UBN).',
        en: 'The profile of the examples has Kommunstyrelsen (KS) and Utbildningsnämnden (UBN).',
      },
      profile: EXAMPLE_PROFILE,
    },
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        § 18 UBN-26/00014, KS-26/00102

        Läsårstider
      `,
      example`
        § 17 GRA-26/00101

        Taxa för uthyrning av lokaler

        § 18 GRA-26/00102

        Riktlinjer för gåvor

        § 19 GRA-26/00103

        Årsredovisning

        § 20 B 2026-000104

        Bygglov
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KSS-26/00101

          Taxa för uthyrning av lokaler
        `,
        messages: [
          '§ 17: Inget organ i profilen har förkortningen KSS. Diarienumret är KSS-26/00101.',
        ],
        marks: ['KSS-26/00101'],
      },
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 2026/BUN 0102

          Läsårstider
        `,
        messages: [
          '§ 18: Inget organ i profilen har förkortningen BUN. Diarienumret är 2026/BUN 0102.',
        ],
        marks: ['2026/BUN 0102'],
      },
    ],
  },
  *check(context) {
    const known = knownPrefixes(context);
    if (known === null) return;
    const scheme = caseNumberScheme(context);
    for (const item of context.minutes.items) {
      for (const { text, position } of item.caseNumbers) {
        const prefix = prefixOf(text);
        // What is written in another way altogether is another rule's matter.
        const isKnown = prefix === null || known.has(prefix) || scheme?.matches(text) === false;
        if (isKnown) continue;
        yield {
          message: about(item, {
            sv: `Inget organ i profilen har förkortningen ${prefix}. Diarienumret är ${text}.`,
            en: `No body in the profile has the abbreviation ${prefix}. The case number is ${text}.`,
          }),
          position,
          item,
        };
      }
    }
  },
};

/** The letters that say whose register it is; one letter alone tells a kind of matter. */
function prefixOf(text: string): string | null {
  return /\p{L}{2,}/u.exec(text)?.[0].toUpperCase() ?? null;
}

/** The abbreviations of the register and those that the minutes have throughout; null without a register. */
function knownPrefixes({ profile, minutes }: RuleContext): ReadonlySet<string> | null {
  const abbreviations = profile.bodies.flatMap(({ abbreviation }) => abbreviation ?? []);
  if (abbreviations.length === 0) return null;
  const usual = profile.bodies.flatMap(({ name }) => BODY_INITIALS[name.toLowerCase()] ?? []);
  const schemes = profile.caseNumbers.flatMap(({ prefixes }) => prefixes);
  const known = [...abbreviations, ...usual, ...schemes].map((one) => one.toUpperCase());
  const own = commonest(minutes.items.flatMap((item) => item.caseNumbers.map(({ text }) => text)));
  return new Set(own === null ? known : [...known, own]);
}

/** The letters of more than half of the case numbers, three at least. */
function commonest(texts: readonly string[]): string | null {
  const uses = new Map<string, number>();
  for (const prefix of texts.map(prefixOf)) {
    if (prefix !== null) uses.set(prefix, (uses.get(prefix) ?? 0) + 1);
  }
  for (const [prefix, count] of uses) if (count >= 3 && count > texts.length / 2) return prefix;
  return null;
}
