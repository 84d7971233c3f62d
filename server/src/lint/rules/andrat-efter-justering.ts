import type { Item } from '../../minutes/minutes.ts';
import { correctionFix } from '../correction.ts';
import { example } from '../example.ts';
import { missingFieldPlace } from '../head.ts';
import { about } from '../item-name.ts';
import type { Finding, Fix, Localised, Rule, RuleContext } from '../rule.ts';
import { changesSinceVerification } from '../verified.ts';

const VERIFIED = example`
  Status: Justerat
  Kommun: Granångers kommun
  Organ: Kulturnämnden
  Utses att justera: Björn Alm

  § 1

  Dagordning

  Kulturnämnden beslutar att godkänna dagordningen.

  § 2 KUN-26/00007

  Stipendium till unga kulturutövare

  ## Beslut
  - Två stipendier på 10 000 kronor delas ut.
`;

export const andratEfterJustering: Rule = {
  id: 'andrat-efter-justering',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'Texten är inte den som justerades, och ingen rättelse säger det.',
      en: 'The text is not the one that was verified, and no correction says so.',
    },
    why: {
      sv: 'Ett justerat protokoll skrivs inte om: upptäcks ett fel ska läsaren se vad som stod och vad som gäller. När ett protokoll med Status: Justerat exporteras slutligt sparas dess text bredvid filen, med ändelsen .justerat, och jämförs sedan paragraf för paragraf. Radbrytningar, skrivsätt, anteckningar och maskering räknas inte, och inte heller uppgifterna om anslaget. En rättelse i paragrafen gäller den paragrafen, en ny rättelse i huvudet hela protokollet.',
      en: 'Verified minutes are not rewritten: where a mistake is found the reader is to see what stood there and what holds. When a protokoll with Status: Justerat is exported as final its text is kept beside the file, with the ending .justerat, and compared from then on, § by §. Line breaks, ways of writing, notes and masking do not count, nor do the fields of the notice. A correction in a § holds for that §, a new one in the head for all of the protokoll.',
    },
    source: 'JO 581-2013, JO 2571-1999',
    setting: {
      told: {
        sv: 'När protokollet justerades angav § 2 två stipendier på 10 000 kronor, och justerare var Björn Alm.',
        en: 'When the minutes were verified § 2 gave two grants of 10 000 kronor, and the verifier was Björn Alm.',
      },
      around: { verifiedText: VERIFIED },
    },
    right: [
      VERIFIED,
      example`
        Status: Justerat
        Kommun: Granångers kommun
        Organ: Kulturnämnden
        Utses att justera: Björn Alm
        Anslaget uppsatt: 2026-03-12

        § 1

        Dagordning

        Kulturnämnden beslutar
        att godkänna dagordningen.

        KUN-26/00007 § 2
        Stipendium till unga kulturutövare
        Beslut
        • Två stipendier på {{10 000 kronor}} delas ut. [[Ring biblioteket.]]
      `,
      example`
        Status: Justerat
        Kommun: Granångers kommun
        Organ: Kulturnämnden
        Utses att justera: Björn Alm

        § 1

        Dagordning

        Kulturnämnden beslutar att godkänna dagordningen.

        § 2 KUN-26/00007

        Stipendium till unga kulturutövare

        Rättelse: 2026-03-20, Karin Lund, sekreterare: beloppet är rättat från 10 000 till 12 000 kronor

        ## Beslut
        - Två stipendier på 12 000 kronor delas ut.
      `,
      example`
        Status: Justerat
        Kommun: Granångers kommun
        Organ: Kulturnämnden
        Utses att justera: Carina Ström
        Rättelse: 2026-03-20, Karin Lund, sekreterare: justeraren är rättad från Björn Alm till Carina Ström

        § 1

        Dagordning

        Kulturnämnden beslutar att godkänna dagordningen.
      `,
    ],
    wrong: [
      {
        text: example`
          Status: Justerat
          Kommun: Granångers kommun
          Organ: Kulturnämnden
          Utses att justera: Björn Alm

          § 1

          Dagordning

          Kulturnämnden beslutar att godkänna dagordningen.

          § 2 KUN-26/00007

          Stipendium till unga kulturutövare

          ## Beslut
          - Två stipendier på 12 000 kronor delas ut.
        `,
        messages: [
          '§ 2: Texten är inte den som justerades. En ändring efter justeringen väntas ha en rättelse med datum, namn och vad som är ändrat.',
        ],
        marks: ['§ 2 KUN-26/00007'],
        fixed: example`
          Status: Justerat
          Kommun: Granångers kommun
          Organ: Kulturnämnden
          Utses att justera: Björn Alm
          Rättelse: ÅÅÅÅ-MM-DD, namn: det som är ändrat i § 2.

          § 1

          Dagordning

          Kulturnämnden beslutar att godkänna dagordningen.

          § 2 KUN-26/00007

          Stipendium till unga kulturutövare

          ## Beslut
          - Två stipendier på 12 000 kronor delas ut.
        `,
      },
      {
        text: example`
          Kommun: Granångers kommun
          Organ: Kulturnämnden
          Utses att justera: Carina Ström

          § 1

          Dagordning

          Kulturnämnden beslutar att godkänna dagordningen.

          § 3 KUN-26/00009

          Biblioteksplan
        `,
        messages: [
          'Huvudet är inte som när protokollet justerades: Utses att justera, Status. En ändring efter justeringen väntas ha en rättelse med datum, namn och vad som är ändrat.',
          '§ 2 fanns när protokollet justerades, men inte nu. En ändring efter justeringen väntas ha en rättelse med datum, namn och vad som är ändrat.',
          '§ 3: Paragrafen fanns inte när protokollet justerades. En ändring efter justeringen väntas ha en rättelse med datum, namn och vad som är ändrat.',
        ],
        marks: ['Kommun', 'Kommun', '§ 3 KUN-26/00009'],
      },
    ],
  },
  *check(context) {
    const { head, changed, added, removed } = changesSinceVerification(context);
    if (head.length > 0) yield ofHead(context, headMessage(head), head.join(', '));
    for (const label of removed) yield ofHead(context, goneMessage(label), `§ ${label}`);
    for (const item of changed) yield ofItem(context, item, CHANGED);
    for (const item of added) yield ofItem(context, item, ADDED);
  },
};

const EXPECTED: Localised = {
  sv: 'En ändring efter justeringen väntas ha en rättelse med datum, namn och vad som är ändrat.',
  en: 'A change after the verification is expected to have a correction with date, name and what was changed.',
};
const CHANGED: Localised = {
  sv: 'Texten är inte den som justerades.',
  en: 'The text is not the one that was verified.',
};
const ADDED: Localised = {
  sv: 'Paragrafen fanns inte när protokollet justerades.',
  en: 'The § was not there when the minutes were verified.',
};

function headMessage(fields: readonly string[]): Localised {
  return {
    sv: `Huvudet är inte som när protokollet justerades: ${fields.join(', ')}.`,
    en: `The head is not as it was when the minutes were verified: ${fields.join(', ')}.`,
  };
}

function goneMessage(label: string): Localised {
  return {
    sv: `§ ${label} fanns när protokollet justerades, men inte nu.`,
    en: `§ ${label} was there when the minutes were verified, but is not now.`,
  };
}

function withExpected(message: Localised): Localised {
  return { sv: `${message.sv} ${EXPECTED.sv}`, en: `${message.en} ${EXPECTED.en}` };
}

function ofHead(context: RuleContext, message: Localised, where: string): Finding {
  return {
    message: withExpected(message),
    position: missingFieldPlace(context, 'status'),
    item: null,
    fixes: fixes(context, where),
  };
}

function ofItem(context: RuleContext, item: Item, message: Localised): Finding {
  return {
    message: about(item, withExpected(message)),
    position: item.line.position,
    item,
    fixes: item.label === null ? [] : fixes(context, `§ ${item.label}`),
  };
}

function fixes(context: RuleContext, where: string): Fix[] {
  const isVerified = context.minutes.status === 'justerat';
  return isVerified ? correctionFix(context, `det som är ändrat i ${where}`) : [];
}
