/** Mistakes in the numbers, titles and case numbers of §§. */

import { analyse } from '../../server/src/analysis.ts';
import { NOWHERE } from '../../server/src/lint/around.ts';
import { digest } from '../../server/src/minutes/digest.ts';
import { noun, oneOf } from '../bench/text/prose.ts';
import { exampleProfile } from '../support/example-profile.ts';
import { PLAIN } from './bases.ts';
import { fieldOf, inItem, numberOf, partsOf, textOf, withField, withParagraph } from './edit.ts';
import type { Break, Mutation } from './mutation.ts';

/** The same protokoll with the §§ from index `from` on so many numbers higher, and the head with them. */
function shifted(text: string, from: number, by: number): string | null {
  const { head, items } = partsOf(text);
  const moved = items.map((item, i) =>
    i < from ? item : item.replace(/^§ \d+/u, `§ ${numberOf(item) + by}`),
  );
  const [first, last] = [numberOf(moved[0] ?? ''), numberOf(moved.at(-1) ?? '')];
  return withField(textOf({ head, items: moved }), 'Paragrafer', `${first}-${last}`);
}

/** Some numbers are passed over. */
const gap: Break = (text, random) =>
  shifted(text, 1 + random(partsOf(text).items.length - 1), 1 + random(3));

/** A § has the number of the one above it. */
const twice: Break = (text, random) =>
  shifted(text, 1 + random(partsOf(text).items.length - 1), -1);

/** Two §§ have changed places. */
const outOfOrder: Break = (text, random) => {
  const { head, items } = partsOf(text);
  const at = 1 + random(items.length - 3);
  const [one = '', other = ''] = [items[at], items[at + 1]];
  return textOf({ head, items: items.with(at, other).with(at + 1, one) });
};

/** The §§ begin with another number than the one after the body's last. */
const otherBeginning: Break = (text, random) => shifted(text, 0, 1 + random(30));

/** The body's protokoll before this one, which ends where this one begins. */
function withTheOneBefore(clean: string) {
  const last = Number(/^§ (\d+)/mu.exec(clean)?.[1]) - 1;
  const before = `Kommun: Granångers kommun\nOrgan: ${fieldOf(clean, 'Organ')}\nSammanträdesdatum: 2026-03-03\n\n§ ${last}\n\nAvslutning\n`;
  const others = [digest('file:///2026-03-03.protokoll', analyse(before).minutes)];
  return { around: { ...NOWHERE, together: others } };
}

/** A § line without a number. */
const withoutNumber: Break = (text, random) => {
  const { head, items } = partsOf(text);
  const at = 1 + random(items.length - 2);
  return textOf({ head, items: items.with(at, (items[at] ?? '').replace(/^§ \d+/u, '§')) });
};

const TITLE = /^(§ .*\n\n)(.+)\n/u;

/** A § without a title. */
const withoutTitle: Break = (text, random) =>
  inItem(random, text, (item) => (item.includes('\nBeredande') ? item.replace(TITLE, '$1') : null));

/** A title that goes on and on. */
const longTitle: Break = (text, random) =>
  inItem(random, text, (item) => {
    let title = TITLE.exec(item)?.[2] ?? '';
    while (title.length <= 250) title += ` och ${noun(random)} samt ${noun(random)}`;
    return item.replace(TITLE, `$1${title}\n`);
  });

/** A line from a printed page. */
const continued: Break = (text, random) =>
  inItem(random, text, (item, number) => {
    const line = oneOf(random, [`§ ${number} forts.`, `§ ${number} (forts.)`, `§ ${number} forts`]);
    return withParagraph(random, item, line);
  });

const CASE = /(?<=^§ \d+ )(\p{Lu}+)-(\d\d)\/(\d+)$/mu;

/** A case number in another form than the municipality's. */
const otherCaseForm: Break = (text, random) =>
  inItem(random, text, (item) =>
    CASE.test(item)
      ? item.replace(
          CASE,
          oneOf(random, ['$1.$2/$3', '$1 $2/$3', '$1-$2-$3', '20$2/$3', '$1-20$2/$3', '$1-$2/1$3']),
        )
      : null,
  );

/** A matter without a case number. */
const withoutCase: Break = (text, random) =>
  inItem(random, text, (item) =>
    item.includes('Beredande') ? item.replace(/^(§ \d+) \S+/u, '$1') : null,
  );

/** A case number of a body that no one has. */
const unknownBody: Break = (text, random) =>
  inItem(random, text, (item) =>
    CASE.test(item)
      ? item.replace(CASE, `${oneOf(random, ['KSS', 'BUN', 'XN', 'TKN', 'RN'])}-$2/$3`)
      : null,
  );

/** The case number of another §. */
const sameCase: Break = (text, random) => {
  const numbers = [...text.matchAll(/^§ \d+ (\S+)$/gmu)].map(([, number = '']) => number);
  const other = oneOf(random, numbers);
  return inItem(random, text, (item) =>
    CASE.test(item) && !item.includes(other) ? item.replace(CASE, other) : null,
  );
};

export const NUMBERS: Readonly<Record<string, Mutation>> = {
  'paragraf-lucka': { breaks: gap, in: PLAIN },
  'paragraf-dubblett': { breaks: twice, in: PLAIN },
  'paragraf-ordning': { breaks: outOfOrder },
  'paragraf-arsfoljd': { breaks: otherBeginning, in: ['board'], setting: withTheOneBefore },
  'paragraf-utan-nummer': { breaks: withoutNumber },
  'paragraf-rubrik-saknas': { breaks: withoutTitle },
  'paragraf-rubrik-lang': { breaks: longTitle },
  'forts-rad': { breaks: continued },
  'dnr-felformat': { breaks: otherCaseForm },
  'dnr-saknas': { breaks: withoutCase },
  'dnr-okant-organ': {
    breaks: unknownBody,
    setting: () => ({ profile: { ...exampleProfile, caseNumbers: [] } }),
  },
  'dnr-dubblett': { breaks: sameCase },
};
