import type { CaseNumber, Item } from '../../minutes/minutes.ts';
import type { CompiledScheme } from '../../profile/case-number-scheme.ts';
import { caseNumberScheme } from '../case-numbers.ts';
import { unlessVerified } from '../correction.ts';
import { example } from '../example.ts';
import { about } from '../item-name.ts';
import { rangeOf } from '../place.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

export const dnrFelformat: Rule = {
  id: 'dnr-felformat',
  group: 'paragrafer',
  level: 'fel',
  page: {
    summary: {
      sv: 'Ett diarienummer på paragrafraden följer inte kommunens form.',
      en: "A case number on the line of a § does not follow the municipality's form.",
    },
    why: {
      sv: 'Den som söker ärendet i diariet söker på numret som det är skrivet där. Formen anges i profilen (protokoll.json). Saknas den gäller den form som en klar majoritet av protokollets diarienummer har, minst tre; är ingen form i klar majoritet tiger regeln. Nummer i löpande text prövas aldrig: de kan vara andra myndigheters. Snabbfixen skriver numret i rätt form där det bara kan läsas på ett sätt.',
      en: 'Whoever looks for the matter in the register looks for the number as it is written there. The profile (protokoll.json) gives the form. Without one it is the form that a clear majority of the case numbers in the minutes has, three at least; where there is none the rule is silent. Numbers in prose are never judged: they may be other authorities’. The fix writes the number in the right form where it can be read in one way only.',
    },
    source: 'OSL 5:2',
    right: [
      example`
        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        § 18 KS-26/00102, KS-25/00077

        Riktlinjer för gåvor

        Länsstyrelsens beslut har diarienummer 551-736-2025.

        § 19 BUN-26/00103

        Läsårstider
      `,
      example`
        § 17 KS.26/00101

        Taxa för uthyrning av lokaler

        § 18 KS-26/00102

        Riktlinjer för gåvor
      `,
    ],
    wrong: [
      {
        text: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS.26/00102

          Riktlinjer för gåvor

          § 19 KS-26/00103

          Årsredovisning

          § 20 KS-26/00104

          Internkontroll
        `,
        messages: ['§ 18: Diarienumret KS.26/00102 följer inte formen KS-26/00102.'],
        marks: ['KS.26/00102'],
        fixed: example`
          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          § 18 KS-26/00102

          Riktlinjer för gåvor

          § 19 KS-26/00103

          Årsredovisning

          § 20 KS-26/00104

          Internkontroll
        `,
      },
      {
        text: example`
          Status: Justerat

          § 17 2026/KS 0101

          Taxa för uthyrning av lokaler

          § 18 2026/KS 0102

          Riktlinjer för gåvor

          § 19 2026/KS 0103

          Årsredovisning

          § 20 2026 KS 0104

          Internkontroll
        `,
        messages: ['§ 20: Diarienumret 2026 KS 0104 följer inte formen 2026/KS 0104.'],
        marks: ['2026 KS 0104'],
        fixed: example`
          Status: Justerat
          Rättelse: ÅÅÅÅ-MM-DD, namn: diarienumret 2026 KS 0104 i § 20 ska vara 2026/KS 0104.

          § 17 2026/KS 0101

          Taxa för uthyrning av lokaler

          § 18 2026/KS 0102

          Riktlinjer för gåvor

          § 19 2026/KS 0103

          Årsredovisning

          § 20 2026 KS 0104

          Internkontroll
        `,
      },
    ],
  },
  *check(context) {
    const scheme = caseNumberScheme(context);
    if (scheme === null) return;
    for (const item of context.minutes.items) {
      for (const number of item.caseNumbers) {
        if (scheme.matches(number.text)) continue;
        yield finding(context, item, number, scheme);
      }
    }
  },
};

function finding(
  context: RuleContext,
  item: Item,
  number: CaseNumber,
  { canonical, pattern, example: sample }: CompiledScheme,
): Finding {
  const form = canonical(number.text);
  return {
    message: about(item, {
      sv: `Diarienumret ${number.text} följer inte formen ${form ?? `${pattern}, till exempel ${sample}`}.`,
      en: `The case number ${number.text} does not follow the form ${form ?? `${pattern}, such as ${sample}`}.`,
    }),
    position: number.position,
    item,
    fixes: form === null ? [] : fixes(context, item, number, form),
  };
}

function fixes(context: RuleContext, item: Item, number: CaseNumber, form: string): Fix[] {
  const range = rangeOf(number.position);
  if (range === null) return [];
  const title = { sv: `Ändra till ${form}`, en: `Change to ${form}` };
  const certain = context.profile.caseNumbers.length > 0;
  const place = item.label === null ? '' : ` i § ${item.label}`;
  return unlessVerified(
    context,
    { title, edits: [{ ...range, text: form }], certain },
    `diarienumret ${number.text}${place} ska vara ${form}`,
  );
}
