/** What rules on votes share: which side a ballot is, how many it has, and whether names stand elsewhere. */
import type { Ballot, Item, Vote } from '../minutes/minutes.ts';

/** `other`: a candidate's name, blank ballots, and whatever else a label may be. */
export type Side = 'yes' | 'no' | 'abstains' | 'away' | 'other';

const SIDES: readonly [side: Side, label: RegExp][] = [
  ['yes', /^ja(?!\p{L})/iu],
  ['no', /^nej(?!\p{L})/iu],
  ['abstains', /^avst/iu],
  ['away', /^(?:frånv|kvitt)/iu],
];

/** Takes a ballot; returns which side it is by its label. */
export function sideOf({ label }: Ballot): Side {
  return SIDES.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
}

/** How many votes a ballot has: the stated number, else the number of names; null where it has neither. */
export function votesOf({ count, voters }: Ballot): number | null {
  return count ?? (voters.length > 0 ? voters.length : null);
}

/** Takes a vote; returns its yes and no with their numbers, null where one of them has none. */
export function yesAndNo({ ballots }: Vote): { yes: number; no: number } | null {
  const numberOf = (side: Side): number | null => {
    const ballot = ballots.find((one) => sideOf(one) === side);
    return ballot ? votesOf(ballot) : null;
  };
  const [yes, no] = [numberOf('yes'), numberOf('no')];
  return yes === null || no === null ? null : { yes, no };
}

/** Whether the vote is on people: no ballot is a yes or a no, and some are anyone's name. */
export function isElection({ ballots }: Vote): boolean {
  const sides = ballots.map(sideOf);
  return sides.includes('other') && !sides.includes('yes') && !sides.includes('no');
}

/** All prose of a §, in order, without its title. */
export function proseOf({ preamble, sections, afterword }: Item): string {
  return [preamble, ...sections.map(({ words }) => words), afterword]
    .flat()
    .map(({ value }) => value)
    .join('\n');
}

const ELSEWHERE =
  /(?:bilag|förteckning|omröstningslist|röstlist|voteringslist|upprop|närvarolist|röstprotokoll|voteringsprotokoll)/iu;

/** Whether the § says that the names of those who voted stand elsewhere: in an attachment, a list. */
export function namesElsewhere({ sections, attachments, preamble }: Item): boolean {
  const words = sections
    .filter(({ role }) => role === 'vote' || role === 'procedure')
    .flatMap((section) => [section.heading, ...section.words]);
  const listed = attachments.some(({ value }) => /röst|voter/iu.test(value));
  return listed || [...words, ...preamble].some(({ value }) => ELSEWHERE.test(value));
}
