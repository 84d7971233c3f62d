/** Mistakes that must not reach whoever the protokoll is published for. */
import { noun, oneOf, type Random } from '../bench/text/prose.ts';
import { inItem, withItemField, withProse } from './edit.ts';
import type { Break, Mutation } from './mutation.ts';

/** A number that no one has: of those kept for tests, whose serial numbers begin with 98 or 99. */
function testNumber(random: Random): string {
  const day = `${40 + random(50)}0${1 + random(9)}${10 + random(18) + 60 * random(2)}`;
  const serial = `${98 + random(2)}${random(10)}`;
  const sum = [...(day + serial)].reduce((total, digit, i) => {
    const part = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (part > 9 ? part - 9 : part);
  }, 0);
  return `${day}-${serial}${(10 - (sum % 10)) % 10}`;
}

/** Someone's personal number. */
const personal: Break = (text, random) => {
  const number = testNumber(random);
  return withProse(
    random,
    text,
    oneOf(random, [
      `Sökanden, ${number}, har yttrat sig.`,
      `Ansökan gäller 19${number}.`,
      `Bidraget avser elev ${number}.`,
    ]),
  );
};

/** Where a file lies on someone's own disk. */
const path: Break = (text, random) => {
  const place = oneOf(random, [
    'K:\\Gemensam\\',
    'C:\\Users\\sekr\\',
    '\\\\server01\\delad\\',
    'G:\\',
  ]);
  return withProse(
    random,
    text,
    `Underlaget finns i ${place}${noun(random)}${random(90)}.docx och är komplett.`,
  );
};

/** A note to a colleague. */
const note: Break = (text, random) =>
  withProse(
    random,
    text,
    oneOf(random, [
      `[[Kontrollera ${noun(random)} med Lena.]]`,
      `Det är klart. [[Är ${noun(random)} rätt?]]`,
    ]),
  );

/** A note or a masked passage that does not end. */
const unended: Break = (text, random) =>
  withProse(
    random,
    text,
    oneOf(random, [
      `Det är klart. [[Kontrollera ${noun(random)}.`,
      `Sökanden {{boende i ${noun(random)} har yttrat sig.`,
    ]),
  );

/** A way to appeal what only prepares. */
const unappealable: Break = (text, random) =>
  inItem(random, text, (item) => {
    const way = oneOf(random, ['laglighetsprövning', 'förvaltningsbesvär']);
    const stated = withItemField(item, `Överklagas: ${way}`);
    const to = oneOf(random, ['kommunfullmäktige', 'socialnämnden']);
    const heading = /^(## .*) beslut\n(?=-)/mu;
    return stated && heading.test(stated) && !item.includes('Yrkanden')
      ? stated.replace(heading, `$1 förslag till ${to}\n`)
      : null;
  });

export const PUBLISHING: Readonly<Record<string, Mutation>> = {
  personnummer: { breaks: personal },
  filsokvag: { breaks: path },
  'anteckning-kvar': { breaks: note },
  'anteckning-oavslutad': { breaks: unended },
  'overklagande-passar-inte': {
    breaks: unappealable,
    in: ['board', 'board', 'committee', 'short'],
  },
};
