import type { Correction, Item, Located } from '../../minutes/minutes.ts';
import { isRoleWord, looksLikeName } from '../../minutes/name.ts';
import { example } from '../example.ts';
import { isDueForExport } from '../head.ts';
import { about } from '../item-name.ts';
import type { Finding, Localised, Rule, RuleContext } from '../rule.ts';

export const rattelseOfullstandig: Rule = {
  id: 'rattelse-ofullstandig',
  group: 'formalia',
  level: 'fel',
  page: {
    summary: {
      sv: 'En rättelse säger inte vad som är ändrat, eller saknar datum eller vem som gjorde den.',
      en: 'A correction does not say what was changed, or lacks its date or who made it.',
    },
    why: {
      sv: 'Ett justerat protokoll skrivs inte om: den som läser ska se vad som stod och vad som gäller, när rättelsen gjordes och av vem. Säger rättelsen inte vad som är ändrat är det ett fel, saknas datum eller namn en varning. En roll duger som namn: sekreteraren, ordföranden. En rättelse som ännu är tom blir ett fel först när protokollet är justerat eller inför den slutliga exporten.',
      en: 'Verified minutes are not rewritten: the reader is to see what stood there and what holds, when the correction was made and by whom. Where it does not say what was changed, that is an error; where date or name is missing, a warning. A role will do for a name. A correction that is still empty is an error once the minutes are verified, or before the final export.',
    },
    source: 'JO 581-2013, JO 2571-1999',
    right: [
      example`
        Status: Justerat
        Rättelse: 2026-04-28, Karin Lund, sekreterare: sammanträdesdatum är rättat från 2026-03-11 till 2026-03-10
      `,
      example`
        Status: Justerat

        § 17 KS-26/00101

        Taxa för uthyrning av lokaler

        Rättelse: 28 april 2026, sekreteraren, beloppet i punkt 2

        ## Beslut
        - Taxan antas.
        - Taxan är 200 kronor.
      `,
      example`
        Status: Justerat
        Rättelse: 2026-04-28 av Karin Lund: § 19 ska vara § 18
      `,
    ],
    wrong: [
      {
        text: example`
          Status: Justerat
          Rättelse: 2026-04-28, Karin Lund
        `,
        messages: [
          'Rättelsen säger inte vad som är ändrat. Den väntas ange vad som stod och vad som gäller.',
        ],
        marks: ['2026-04-28, Karin Lund'],
      },
      {
        text: example`
          Status: Justerat

          § 17 KS-26/00101

          Taxa för uthyrning av lokaler

          Rättelse: beloppet i punkt 2 är rättat från 100 till 200 kronor

          ## Beslut
          - Taxan är 200 kronor.
        `,
        messages: [
          '§ 17: Rättelsen anger varken datum eller vem som gjorde den. Båda väntas stå först, till exempel ”2026-04-28, Karin Lund, sekreterare: …”.',
        ],
        marks: ['beloppet i punkt 2 är rättat från 100 till 200 kronor'],
      },
      {
        text: example`
          Status: Justerat
          Rättelse: Karin Lund, sekreterare: § 19 ska vara § 18
          Rättelse: 2026-04-28: § 20 ska vara § 19
          Rättelse:
        `,
        messages: [
          'Rättelsen anger inget datum. Det väntas stå först, till exempel ”2026-04-28, Karin Lund, sekreterare: …”.',
          'Rättelsen anger inte vem som gjorde den. Namnet väntas stå efter datumet, till exempel ”2026-04-28, Karin Lund, sekreterare: …”.',
          'Rättelsen säger inte vad som är ändrat. Den väntas ange vad som stod och vad som gäller.',
        ],
        marks: [
          'Karin Lund, sekreterare: § 19 ska vara § 18',
          '2026-04-28: § 20 ska vara § 19',
          'Rättelse',
        ],
      },
    ],
  },
  *check(context) {
    const { corrections, fields, items } = context.minutes;
    yield* inPlace(context, null, corrections, fields);
    for (const item of items) yield* inPlace(context, item, item.corrections, item.fields);
  },
};

interface NamedField extends Located {
  key: unknown;
  name: Located;
  values: readonly unknown[];
}

function* inPlace(
  context: RuleContext,
  item: Item | null,
  corrections: readonly Correction[],
  fields: readonly NamedField[],
): Iterable<Finding> {
  for (const correction of corrections) {
    const found = lackOf(correction);
    if (!found) continue;
    const { message, level } = found;
    yield { message: about(item, message), position: correction.position, item, level };
  }
  if (!isDueForExport(context)) return;
  for (const { key, name, values } of fields) {
    if (key !== 'correction' || values.length > 0) continue;
    yield { message: about(item, NO_CHANGE), position: name.position, item };
  }
}

const NO_CHANGE: Localised = {
  sv: 'Rättelsen säger inte vad som är ändrat. Den väntas ange vad som stod och vad som gäller.',
  en: 'The correction does not say what was changed. It is expected to give what stood there and what holds.',
};
const FORM = '”2026-04-28, Karin Lund, sekreterare: …”';

function lackOf(correction: Correction): { message: Localised; level: 'fel' | 'varning' } | null {
  const { by, what } = partsOf(correction);
  if (!what) return { message: NO_CHANGE, level: 'fel' };
  if (correction.date === null && !by) {
    return {
      level: 'varning',
      message: {
        sv: `Rättelsen anger varken datum eller vem som gjorde den. Båda väntas stå först, till exempel ${FORM}.`,
        en: `The correction gives neither its date nor who made it. Both are expected to stand first, such as ${FORM}.`,
      },
    };
  }
  if (correction.date === null) {
    return {
      level: 'varning',
      message: {
        sv: `Rättelsen anger inget datum. Det väntas stå först, till exempel ${FORM}.`,
        en: `The correction gives no date. It is expected to stand first, such as ${FORM}.`,
      },
    };
  }
  if (by) return null;
  return {
    level: 'varning',
    message: {
      sv: `Rättelsen anger inte vem som gjorde den. Namnet väntas stå efter datumet, till exempel ${FORM}.`,
      en: `The correction does not say who made it. The name is expected to stand after the date, such as ${FORM}.`,
    },
  };
}

/** Words that announce a correction without telling what it is. */
const ANNOUNCING = /^(?:den|av|gjord|gjorts|rättat|rättad|rättelse|datum|namn|åååå-mm-dd)$/iu;

/**
 * Whether a correction says by whom, and what was changed. Its pieces stand
 * between commas and colons: names and roles tell by whom, the rest what.
 */
function partsOf({ value, date }: Correction): { by: boolean; what: boolean } {
  const rest = date === null ? value : value.replace(date.text, ',');
  let by = false;
  let what = false;
  for (const piece of rest
    .split(/[,;:]|\.\s/u)
    .map((part) => part.replace(/^\s*(?:av|den)\s+/iu, ''))) {
    const words = piece
      .trim()
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}§]/u.test(word));
    const telling = words.filter((word) => !ANNOUNCING.test(word));
    if (telling.length === 0) continue;
    const isPerson = isName(piece.trim()) || (telling.length < 3 && telling.some(isRole));
    if (isPerson) by = true;
    else what = true;
  }
  return { by, what };
}

/** Whether a piece is a name and nothing more: two or three words, the last of them capitalised. */
function isName(piece: string): boolean {
  const words = piece.split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    looksLikeName(piece, 0, piece.length) &&
    words.every((word) => /^(?:\p{Lu}|\(|(?:von|af|de|van)$)/u.test(word))
  );
}

function isRole(word: string): boolean {
  return isRoleWord(word.replace(/(?<=ordförande|sekreterare|handläggare|justerare)n$/iu, ''));
}
