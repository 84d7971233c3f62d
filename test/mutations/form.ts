/** Mistakes in how the text is written: marks, units, headings, fields and exemptions. */
import { capitalised, noun, oneOf } from '../bench/text/prose.ts';
import { UNVERIFIED } from './bases.ts';
import { inHead, inItem, replaceOne, withItemField, withParagraph, withProse } from './edit.ts';
import type { Break, Mutation } from './mutation.ts';

/** A space too many, or one that is not there. */
const spaces: Break = (text, random) => {
  if (random(2) === 0) {
    const wrong = oneOf(random, [
      `Enligt ${1 + random(50)}§ i stadgan gäller detta.`,
      `Skol-och ${noun(random)} ses över.`,
    ]);
    return withProse(random, text, wrong);
  }
  const to = oneOf(random, ['  ', ' , ']);
  return inItem(random, text, (item) =>
    replaceOne(random, item, /(?<=^\p{Lu}[^\n:]*\p{Ll}) (?=\p{Ll}[^\n]*\.$)/gmu, () => to),
  );
};

/** Marks of two kinds round two phrases of one §. */
const quotes: Break = (text, random) => {
  const [first, second] = oneOf(random, [
    ['"', '”'],
    ['”', '"'],
    ['»', '”'],
    ['"', '»'],
  ]);
  const quoted = `Det kallas ${first}${noun(random)}${first} och även ${second}${noun(random)}${second}.`;
  return withProse(random, text, quoted);
};

/** A unit behind another of its kind. */
const units: Break = (text, random) =>
  withProse(
    random,
    text,
    `${capitalised(noun(random))} kostar ${1 + random(900)}${oneOf(random, [' mnkr kronor', ' tkr kronor', ' kr kronor', ' % procent', ' procent %', ' tkr mnkr'])} under året.`,
  );

/** One interval with two kinds of dash, or with the long one. */
const dashes: Break = (text, random) => {
  const [from, to] = [2026 + random(3), 2029 + random(9)];
  return withProse(
    random,
    text,
    oneOf(random, [
      `Planen gäller ${from}–${to} och följs upp ${from}-${to}.`,
      `Planen gäller ${from}—${to}.`,
      `Planen gäller ${from} — ${to} och ses över varje år.`,
    ]),
  );
};

/** Lines that look like a list, without hyphens. */
const lines: Break = (text, random) => {
  const items = Array.from({ length: 2 + random(3) }, () => capitalised(noun(random)));
  return withProse(random, text, `Den som hyr får:\n\n${items.join('\n\n')}`);
};

/** A heading without its marks. */
const bareHeading: Break = (text, random) =>
  inItem(random, text, (item) =>
    replaceOne(
      random,
      item,
      /^## (Bakgrund|Ekonomi|Beslutsunderlag|Tidigare behandling)$/gmu,
      ([, name]) => name ?? '',
    ),
  );

const ONCE = [
  'Kommun',
  'Organ',
  'Sammanträdesdatum',
  'Protokollet förvaras',
  'Anslaget uppsatt',
] as const;

const TWICE = [
  'Ordförande: Marika Sundelin (S)\nOrdförande: Marika Sundelin (S)',
  'Ordförande: Marika Sundelin\nOrdförande: Marika Sundelin (S)',
] as const;

/** A field of the head, or the word on who prepared a §, a second time. */
const fieldTwice: Break = (text, random) =>
  random(2) === 0
    ? inItem(random, text, (item) => withItemField(item, oneOf(random, TWICE)))
    : inHead(text, (head) =>
        replaceOne(
          random,
          head,
          new RegExp(`^${oneOf(random, ONCE)}: .*\n`, 'gmu'),
          ([line]) => line + line,
        ),
      );

/** A field that the language has not. */
const strangeField: Break = (text, random) => {
  if (random(2) === 0) {
    const field = oneOf(random, [
      `Väder: ${noun(random)}`,
      `Rubricering: ${noun(random)}`,
      'Sekreterrare: Karin Ekelöf',
    ]);
    return inHead(text, (head) =>
      head.replace(/^Protokollet förvaras/mu, `${field}\nProtokollet förvaras`),
    );
  }
  const field = oneOf(random, [
    'Beredande tjänstperson: Lena Isaksson',
    'Bevakass: 2027-03-01',
    'Överklgas: laglighetsprövning',
  ]);
  return inItem(random, text, (item) => withItemField(item, field));
};

/** A field where it is read as text. */
const lateField: Break = (text, random) =>
  withProse(
    random,
    text,
    oneOf(random, [
      `Bilaga: ${capitalised(noun(random))}`,
      `Bevakas: 2027-0${1 + random(9)}-15`,
      'Beredande tjänsteperson: Lena Isaksson',
    ]),
  );

/** A paragraph that begins as a § does. */
const likeAnItem: Break = (text, random) =>
  withProse(
    random,
    text,
    `§ ${1 + random(90)} i ${noun(random)} ändras så att ${noun(random)} utgår.`,
  );

const EXEMPTABLE = [
  'enhet-dubbel',
  'blanksteg',
  'dnr-saknas',
  'hanvisning-okand',
  'mottagare-saknas',
  'omrostning-lika',
  'jav-deltar',
  'veckodag-fel',
] as const;

/** An exemption where nothing is wrong, or from no rule. */
const needless: Break = (text, random) =>
  inItem(random, text, (item) => {
    const rule = oneOf(random, [...EXEMPTABLE, 'ingen-regel']);
    return withParagraph(
      random,
      item,
      `[[ignorera ${rule}: ${noun(random)}]]\n${capitalised(noun(random))} ses över.`,
    );
  });

/** An exemption without a reason. */
const unreasoned: Break = (text, random) => {
  const note = oneOf(random, [
    '[[ignorera enhet-dubbel]]',
    '[[ignorera enhet-dubbel: ]]',
    '[[ignorera enhet-dubbel: …]]',
  ]);
  return withProse(
    random,
    text,
    `${note}\n${capitalised(noun(random))} kostar ${1 + random(900)} mnkr kronor.`,
  );
};

export const FORM: Readonly<Record<string, Mutation>> = {
  blanksteg: { breaks: spaces, in: UNVERIFIED },
  citattecken: { breaks: quotes, in: UNVERIFIED },
  'enhet-dubbel': { breaks: units },
  'intervall-streck': { breaks: dashes, in: UNVERIFIED },
  'lista-utan-markering': { breaks: lines, in: UNVERIFIED },
  'rubrik-utan-markering': { breaks: bareHeading, in: UNVERIFIED },
  'falt-dubblett': { breaks: fieldTwice },
  'falt-okant': { breaks: strangeField },
  'falt-pa-fel-plats': { breaks: lateField, in: UNVERIFIED },
  'paragraf-eller-text': { breaks: likeAnItem, in: UNVERIFIED },
  'undantag-onodigt': { breaks: needless },
  'undantag-utan-skal': { breaks: unreasoned },
};
