/** Mistakes in motions, votes, recusals and reservations. */
import { oneOf, type Random } from '../bench/text/prose.ts';
import { PLAIN } from './bases.ts';
import { inItem, replaceOne, withItemField, withoutSection } from './edit.ts';
import type { Break, Mutation } from './mutation.ts';
import { ordinaryDeciders, recusedIn, withList, withRemark } from './people.ts';

const COUNT = /^(Ja|Nej) \((\d+)\): (.+)$/gmu;
const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'] as const;

/** Edits one § that has a vote. */
function inVote(
  random: Random,
  text: string,
  edit: (item: string) => string | null,
): string | null {
  return inItem(random, text, (item) => (item.includes('## Omröstning') ? edit(item) : null));
}

/** A vote was put in no order that is told. */
const noOrder: Break = (text, random) =>
  inVote(random, text, (item) => withoutSection(item, /Propositionsordning/u));

/** A vote is asked for, and nothing more is said of it. */
const noResult: Break = (text, random) =>
  inVote(random, text, (item) => withoutSection(item, /Omröstning/u));

/** Numbers alone. */
const noNames: Break = (text, random) => {
  const form = oneOf(random, ['$1: $2', '$1: $2 röster', '$1 ($2)']);
  return inVote(random, text, (item) => item.replace(COUNT, form));
};

/** One count is another than that of the names. */
const otherCount: Break = (text, random) =>
  inVote(random, text, (item) =>
    replaceOne(random, item, COUNT, ([, side, count, names]) => {
      const stated = Number(count) + oneOf(random, side === 'Ja' ? [1, 2, 3] : [-3, -2, -1]);
      return `${side} (${stated}): ${names}`;
    }),
  );

/** Someone votes who is not there. */
const stranger: Break = (text, random) =>
  inVote(random, text, (item) =>
    replaceOne(random, item, /(?<=^(?:Ja|Nej) .*, )\p{Lu}[^,\n]+/gmu, () =>
      oneOf(random, STRANGERS),
    ),
  );
const STRANGERS = [
  'Hanna Forsell (S)',
  'Reza Karimi (S)',
  'Olof Bäckman (M)',
  'Siv Wallander (C)',
  'Ivar Brodin (MP)',
] as const;

/** Someone stands in the place of another a second time. */
const votesTwice: Break = (text, random) =>
  inVote(random, text, (item) => {
    const names = [...item.matchAll(COUNT)].flatMap(([, , , list = '']) => list.split(', '));
    return replaceOne(random, item, /(?<=^(?:Ja|Nej) .*, )\p{Lu}[^,\n]+/gmu, ([name]) =>
      oneOf(
        random,
        names.filter((one) => one !== name),
      ),
    );
  });

/** One who said yes abstains, so that no side is larger, and no one breaks the tie. */
const unsettled: Break = (text, random) =>
  inVote(random, text, (item) => {
    const yes = /^Ja \(5\): (.+)$/mu.exec(item)?.[1]?.split(', ') ?? [];
    const away = oneOf(random, yes);
    return item
      .replace(/^Ja \(5\): .+$/mu, `Ja (4): ${yes.filter((name) => name !== away).join(', ')}`)
      .replace(/^(Nej \(4\): .+)$/mu, `$1\nAvstår (1): ${away}`)
      .replace(
        'Med fem ja-röster mot',
        oneOf(random, ['Med fyra ja-röster mot', 'Efter fyra ja-röster mot']),
      );
  });

/** Some who said yes say no, and the decision stays. */
const otherSide: Break = (text, random) =>
  inVote(random, text, (item) => {
    const yes = /^Ja \(5\): (.+)$/mu.exec(item)?.[1]?.split(', ') ?? [];
    const moved = 1 + random(2);
    const [chair = '', mover = '', ...rest] = yes;
    const start = random(rest.length - moved + 1);
    const gone = rest.slice(start, start + moved);
    const left = [chair, mover, ...rest].filter((name) => !gone.includes(name));
    return item
      .replace(/^Ja \(5\): .+$/mu, `Ja (${left.length}): ${left.join(', ')}`)
      .replace(/^Nej \(4\): (.+)$/mu, `Nej (${4 + moved}): $1, ${gone.join(', ')}`)
      .replace(
        'Med fem ja-röster mot fyra',
        `Med ${NUMBERS[left.length]} ja-röster mot ${NUMBERS[4 + moved]}`,
      );
  });

/** A closed vote with everyone's name. */
const notClosed: Break = (text, random) =>
  inVote(random, text, (item) =>
    item.replace(
      '## Omröstning',
      oneOf(random, ['## Sluten omröstning', '## Omröstning (sluten)']),
    ),
  );

/** Someone who may not takes part in a vote. */
const recusedVotes: Break = (text, random) => {
  const name = oneOf(random, ordinaryDeciders(text));
  const recused = recusedIn(random, text, name, (item) => item.includes(name));
  return recused && withRemark(recused.text, name, `jäv § ${recused.number}`);
};

/** A recusal that stands in the head or in the §, not in both. */
const halfARecusal: Break = (text, random) => {
  const name = oneOf(random, ordinaryDeciders(text));
  const recused = recusedIn(random, text, name, (item) => !item.includes(name));
  if (recused === null || random(2) === 0) return recused?.text ?? null;
  return withRemark(text, name, `jäv § ${recused.number}`);
};

/** The § with a reservation behind its decision. */
function reserved(random: Random, item: string, name: string): string {
  const words = oneOf(random, [
    'reserverar sig mot beslutet.',
    'reserverar sig mot beslutet till förmån för eget förslag.',
    'reserverar sig.',
  ]);
  return item.replace(/\n-----\n/u, `\n\n## Reservation\n${name} ${words}\n-----\n`);
}

/** Someone reserves against a decision without having taken part in it. */
const reservedFromAside: Break = (text, random) => {
  const name = oneOf(random, ordinaryDeciders(text));
  return inItem(random, text, (item) => {
    const aside = item.includes(name)
      ? null
      : withItemField(item, `Deltar inte i beslutet: ${name}`);
    return aside && reserved(random, aside, name);
  });
};

/** A substitute who does not serve moves or reserves. */
const idleSubstitute: Break = (text, random) => {
  const name = oneOf(random, ['Hanna Forsell (S)', 'Reza Karimi (S)', 'Siv Wallander (C)']);
  const listed = withList(text, 'Ej tjänstgörande ersättare', [name]);
  return (
    listed &&
    inItem(random, listed, (item) => {
      if (!item.includes('Beredande') || item.includes('Yrkanden')) return null;
      if (random(2) === 0) return reserved(random, item, name);
      return item.replace(
        /^(?=## .* beslut\n)/mu,
        `## Yrkanden\n${name} yrkar ${oneOf(random, ['bifall till', 'avslag på'])} förslaget.\n\n`,
      );
    })
  );
};

export const VOTING: Readonly<Record<string, Mutation>> = {
  'propositionsordning-saknas': { breaks: noOrder, in: ['voting'] },
  'omrostning-saknas': { breaks: noResult, in: ['voting'] },
  'omrostning-namn-saknas': { breaks: noNames, in: ['voting'] },
  'omrostning-summa': { breaks: otherCount, in: ['voting'] },
  'omrostning-deltagare': { breaks: stranger, in: ['voting'] },
  'omrostning-dubblett': { breaks: votesTwice, in: ['voting'] },
  'omrostning-lika': { breaks: unsettled, in: ['voting'] },
  'omrostning-utfall': { breaks: otherSide, in: ['voting'] },
  'omrostning-sluten-namn': { breaks: notClosed, in: ['voting'] },
  'jav-deltar': { breaks: recusedVotes, in: ['voting'] },
  'jav-ensidig': { breaks: halfARecusal, in: PLAIN },
  'reservation-deltog-inte': { breaks: reservedFromAside, in: PLAIN },
  'tjanstgor-inte': { breaks: idleSubstitute, in: PLAIN },
};
