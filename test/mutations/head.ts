/** Mistakes in the head: what is missing there, and who chairs, verifies and keeps the minutes. */
import { NOWHERE } from '../../server/src/lint/around.ts';
import { oneOf } from '../bench/text/prose.ts';
import { PLAIN } from './bases.ts';
import {
  inHead,
  inItem,
  partsOf,
  replaceOne,
  withField,
  withItemField,
  withoutField,
} from './edit.ts';
import type { Break, Mutation } from './mutation.ts';
import { bare, chairOf, listed, nameOn, recusedIn, withRemark } from './people.ts';

/** A field's line is gone, or nothing stands in it. */
function lacking(name: string): Break {
  return (text, random) => withoutField(random, text, name);
}

/** Someone verifies who takes part without deciding. */
const strangerVerifies: Break = (text, random) => {
  const officer = nameOn(oneOf(random, listed(text, 'Övriga deltagande')));
  return withField(text, 'Utses att justera', officer);
};

/** The chair is appointed to verify, and no one else. */
const chairVerifies: Break = (text, random) => {
  const chair = chairOf(text);
  const name = random(2) === 0 ? chair : bare(chair ?? '');
  return chair && withField(text, 'Utses att justera', name ?? '');
};

/** The verifier leaves before the last §§, or comes after the first. */
const verifierAway: Break = (text, random) => {
  const verifier = /^Utses att justera: (.+)$/mu.exec(text)?.[1] ?? '';
  const { items } = partsOf(text);
  const quiet = items.filter((item) => !item.includes(verifier)).length === items.length;
  const [first, last] = [firstOf(text), firstOf(text) + items.length - 1];
  const cut = 1 + random(items.length - 1);
  const scope = oneOf(random, [`§§ ${first}-${last - cut}`, `§§ ${first + cut}-${last}`]);
  return quiet ? withRemark(text, verifier, scope) : null;
};

/** No one among the deciders is said to chair. */
const withoutChair: Break = (text, random) =>
  inHead(text, (head) => head.replace(/, ordförande/u, oneOf(random, ['', '', ', ledamot'])));

/** The chair has an interest in one §, and no one is said to chair there. */
const chairRecused: Break = (text, random) => {
  const chair = chairOf(text);
  if (chair === null) return null;
  const recused = recusedIn(random, text, chair, (item) => !item.includes('Yrkanden'));
  return recused && withRemark(recused.text, chair, `jäv § ${recused.number}`);
};

/** The secretary is there, but no one says that it is the secretary. */
const withoutSecretary: Break = (text, random) =>
  inHead(text, (head) =>
    head.replace(/^- .*sekreterare\n/mu, (line) =>
      oneOf(random, ['', line.replace(/,.*/u, ''), line.replace(/,.*/u, ', kommunjurist')]),
    ),
  );

/** The deciders are not listed, only who chairs. */
const withoutDeciders: Break = (text, random) => {
  const chair = chairOf(text);
  return inHead(text, (head) =>
    head.replace(
      /^Beslutande:\n(?:- .*\n)+/mu,
      `${oneOf(random, ['', 'Beslutande:\n'])}Ordförande: ${chair}\n`,
    ),
  );
};

/** A field of `Paragrafer` that is not what the file holds. */
const otherScope: Break = (text, random) => {
  const last = firstOf(text) + partsOf(text).items.length - 1;
  const shown = last + oneOf(random, [-2, -1, 1, 2, 3, 10]);
  return withField(text, 'Paragrafer', `${firstOf(text)}-${shown}`);
};

/** Someone takes part in §§ that the protokoll does not hold. */
const beyondTheEnd: Break = (text, random) => {
  const after = firstOf(text) + partsOf(text).items.length + random(20);
  const scope = oneOf(random, [`§ ${after}`, `§§ ${firstOf(text)}-${after}`]);
  const officer = nameOn(oneOf(random, listed(text, 'Övriga deltagande')));
  return withRemark(text, officer, scope);
};

function firstOf(text: string): number {
  return Number(/^§ (\d+)/mu.exec(text)?.[1]);
}

/** A correction that lacks what was changed, its date or its maker. */
const halfACorrection: Break = (text, random) => {
  const value = oneOf(random, [
    `skrivfel i punkt ${1 + random(3)} är rättat`,
    `2026-04-2${random(9)}: beloppet är rättat från ${random(90)} 000 till 95 000 kronor`,
    `Karin Ekelöf, kommunsekreterare: beloppet är rättat från ${random(90)} 000 till 95 000 kronor`,
  ]);
  return random(3) === 0
    ? inHead(text, (head) =>
        head.replace(/\n$/u, `Rättelse: ${value}\n\n`).replace(/\n\n(Rättelse.*\n)/u, '\n$1'),
      )
    : inItem(random, text, (item) => withItemField(item, `Rättelse: ${value}`));
};

/** A word of a § is another than when the minutes were verified. */
const changedAfterwards: Break = (text, random) =>
  inItem(random, text, (item) =>
    replaceOne(random, item, /(?<=^\p{L}[^\n]* )\p{Ll}{5,}(?=[ .])/gmu, ([word]) => reversed(word)),
  );

function reversed(word: string): string {
  return [...word].reverse().join('');
}

export const HEAD: Readonly<Record<string, Mutation>> = {
  'kommun-saknas': { breaks: lacking('Kommun') },
  'organ-saknas': { breaks: lacking('Organ') },
  'motesdatum-saknas': { breaks: lacking('Sammanträdesdatum') },
  'justerare-saknas': { breaks: lacking('Utses att justera') },
  'justerare-deltar-inte': { breaks: strangerVerifies },
  'justerare-ar-ordforande': { breaks: chairVerifies, in: PLAIN },
  'justerare-ej-narvarande': { breaks: verifierAway, in: ['board', 'council', 'short'] },
  'ordforande-saknas': { breaks: withoutChair },
  'ordforande-byte-saknas': { breaks: chairRecused },
  'sekreterare-saknas': { breaks: withoutSecretary },
  'beslutande-saknas': { breaks: withoutDeciders },
  'paragrafer-omfang': { breaks: otherScope },
  'deltagande-utanfor': { breaks: beyondTheEnd },
  'rattelse-ofullstandig': { breaks: halfACorrection },
  'andrat-efter-justering': {
    breaks: changedAfterwards,
    setting: (clean) => ({ around: { ...NOWHERE, verifiedText: clean } }),
  },
};
