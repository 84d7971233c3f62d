/** Mistakes in what is decided and to whom it is sent, and in what the text refers to. */
import { NOWHERE } from '../../server/src/lint/around.ts';
import { capitalised, noun, oneOf, type Random } from '../bench/text/prose.ts';
import { PLAIN } from './bases.ts';
import {
  inItem,
  numberOf,
  partsOf,
  replaceOne,
  withItemField,
  withoutSection,
  withProse,
} from './edit.ts';
import type { Break, Mutation } from './mutation.ts';

const DECISION = /^## (\p{Lu}[\p{L} ]+s) beslut\n((?:- .*\n)+)/mu;

/** The § with another decision: takes heading and points, gives what shall stand. */
function redecided(
  random: Random,
  text: string,
  to: (heading: string, points: string) => string,
): string | null {
  return inItem(random, text, (item) =>
    DECISION.test(item) && item.includes('Beredande') && !item.includes('Yrkanden')
      ? item.replace(DECISION, (_, body: string, points: string) =>
          to(`## ${body} beslut\n`, points),
        )
      : null,
  );
}

/** A § without its decision. */
const undecided: Break = (text, random) => redecided(random, text, () => '');

/** The heading of a decision, or of a proposal, and no point. */
const empty: Break = (text, random) =>
  redecided(random, text, (heading) =>
    oneOf(random, [
      heading,
      `${heading}\n`,
      heading.replace('beslut', 'förslag till kommunfullmäktige'),
    ]),
  );

/** The heading of another body's decision. */
const otherBody: Break = (text, random) =>
  redecided(random, text, (_, points) => `## ${oneOf(random, OTHER_BODIES)} beslut\n${points}`);
const OTHER_BODIES = [
  'Socialnämndens',
  'Miljö- och byggnämndens',
  'Valnämndens',
  'Kommunfullmäktiges',
] as const;

/** A decision that is sent to no one. */
const unsent: Break = (text, random) =>
  inItem(random, text, (item) => withoutSection(item, /Beslutet skickas till/u));

const RECIPIENTS = /(?<=^## Beslutet skickas till\n(?:.+\n)*)(.+)\n/gmu;

/** A recipient once more. */
const sentTwice: Break = (text, random) =>
  inItem(random, text, (item) =>
    replaceOne(random, item, RECIPIENTS, ([line]) => line + oneOf(random, ['', 'Växeln\n']) + line),
  );

/** A recipient who may be anyone. */
const sentAnywhere: Break = (text, random) =>
  inItem(random, text, (item) =>
    replaceOne(random, item, RECIPIENTS, ([line]) => `${line}${oneOf(random, ANYONE)}\n`),
  );
const ANYONE = [
  'Övriga berörda',
  'Berörda',
  'Berörda tjänstepersoner',
  'Samtliga berörda',
  'Växeln m.fl.',
] as const;

/** A recipient's surname lacks a letter, or has one for another. */
const misspelt: Break = (text, random) =>
  inItem(random, text, (item) =>
    replaceOne(
      random,
      item,
      /(?<=^Beredande tjänsteperson: )\p{Lu}\p{L}+ \p{Lu}\p{L}{5,}$/gmu,
      ([name]) => {
        const at = name.lastIndexOf(' ') + 2 + random(name.length - name.lastIndexOf(' ') - 4);
        return name.slice(0, at) + oneOf(random, ['', 'o', 'x', 'r']) + name.slice(at + 1);
      },
    ),
  );

/** What is adopted is said to be attached, and is only in the file. */
const notAttached: Break = (text, random) =>
  inItem(random, text, (item) => {
    if (!item.includes(', bilaga') || !DECISION.test(item)) return null;
    const listed =
      random(2) === 0
        ? item.replace(/, bilaga/gu, ', aktbilaga')
        : withoutSection(item, /Beslutsunderlag/u);
    const words = oneOf(random, [
      ' enligt bilaga',
      ' i enlighet med bilaga',
      ' enligt bifogad bilaga',
    ]);
    return listed?.replace(/(?<=^- .*)\.(?=\n-----)/mu, `${words}.`) ?? null;
  });

/** A file that is linked and is not there. */
const lostFile: Break = (text, random) =>
  inItem(random, text, (item) =>
    withItemField(
      item,
      `Bilaga: [${capitalised(noun(random))}](${oneOf(random, ['', 'bilagor/', '../'])}fil-${random(90)}.pdf)`,
    ),
  );

/** A § that this meeting has not. */
const lostReference: Break = (text, random) => {
  const { items } = partsOf(text);
  const beyond = numberOf(items.at(-1) ?? '') + 1 + random(40);
  return withProse(
    random,
    text,
    oneOf(random, [
      `Ärendet hänger ihop med § ${beyond}.`,
      `Frågan behandlas också i paragraf ${beyond}.`,
      `Se även §§ ${beyond} och ${beyond + 2}.`,
    ]),
  );
};

/** A pause that no one has timed. */
const untimed: Break = (text, random) => {
  const { items } = partsOf(text);
  const at = 1 + random(items.length - 1);
  const body = /^Organ: (.+)$/mu.exec(text)?.[1];
  const title = oneOf(random, [
    'Ajournering av sammanträdet',
    'Ajournering',
    'Ajournering för lunch',
  ]);
  const pause = oneOf(random, ['för lunch', 'för överläggning i partigrupperna', 'en stund']);
  return text.replace(
    items[at] ?? '',
    `§ ${numberOf(items[at] ?? '')}\n\n${title}\n\n${body} ajournerar sig ${pause}.\n-----\n\n`,
  );
};

/** A committee decides without saying by what delegation. */
const undelegated: Break = (text, random) =>
  inItem(random, text, (item) => withoutSection(item, /Lagstöd/u));

/** A report is asked for, and nothing reminds of it. */
const unwatched: Break = (text, random) => {
  const month = String(1 + random(12)).padStart(2, '0');
  const day = `${2027 + random(3)}-${month}-${10 + random(18)}`;
  return redecided(random, text, (heading, points) => {
    const report = oneOf(random, [
      `Uppdraget redovisas för kommunstyrelsen ${day}.`,
      `Kommunchefen ska återrapportera senast ${day}.`,
      `Uppföljningen redovisas ${day}.`,
    ]);
    return `${heading}${points}- ${report}\n`;
  });
};

/** A fee that holds from a day that is past. */
const backdated: Break = (text, random) => {
  const month = String(1 + random(12)).padStart(2, '0');
  const what = oneOf(random, ['Taxan', 'Avgiften', 'De lokala föreskrifterna', 'Avgifterna']);
  const from = oneOf(random, ['från och med', 'fr.o.m.', 'från']);
  return redecided(
    random,
    text,
    (heading) =>
      `${heading}- ${what} fastställs och gäller ${from} ${2024 + random(2)}-${month}-01.\n`,
  );
};

/** A question in the council of which nothing more is said. */
const unanswered: Break = (text, random) => {
  const kind = oneOf(random, ['Interpellation', 'Fråga']);
  const subject = noun(random);
  const { items } = partsOf(text);
  const item = oneOf(random, items);
  const [line = ''] = item.split('\n');
  return text.replace(
    item,
    `${line}\n\n${kind} från Anders Utsi (V) om ${subject}\n\nAnders Utsi (V) har lämnat en ${kind.toLowerCase()} om ${subject} till kommunstyrelsens ordförande.\n-----\n\n`,
  );
};

export const DECISIONS: Readonly<Record<string, Mutation>> = {
  'beslut-saknas': { breaks: undecided, in: PLAIN },
  'beslut-tomt': { breaks: empty },
  'beslut-annat-organ': { breaks: otherBody, in: ['board', 'board', 'short'] },
  'mottagare-saknas': { breaks: unsent, in: PLAIN },
  'mottagare-dubblett': { breaks: sentTwice },
  'mottagare-obestamd': { breaks: sentAnywhere },
  'namn-snarlikt': { breaks: misspelt },
  'bilaga-inte-listad': { breaks: notAttached },
  'bilaga-fil-saknas': {
    breaks: lostFile,
    setting: () => ({ around: { ...NOWHERE, hasFile: () => false } }),
  },
  'hanvisning-okand': { breaks: lostReference },
  'ajournering-tid-saknas': { breaks: untimed, in: PLAIN },
  'delegation-ej-angiven': { breaks: undelegated, in: ['committee'] },
  'bevakning-saknas': { breaks: unwatched, in: PLAIN },
  retroaktivt: { breaks: backdated, in: PLAIN },
  'fraga-ej-redovisad': { breaks: unanswered, in: ['council'] },
};
