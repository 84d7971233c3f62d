/** Who chairs and who keeps the minutes, by their roles in the lists of people. */
import type { Minutes, Person } from './minutes.ts';

type Lists = Pick<
  Minutes,
  'deciders' | 'servingSubstitutes' | 'otherSubstitutes' | 'absent' | 'otherParticipants'
>;

const CHAIR = /^(?:mötes)?ordf(?:örande|\.)?(?![\p{L}\p{N}])/iu;
/** A vice chair who chairs says so. */
const ACTING_CHAIR =
  /(?<!ej )(?:tjänstgörande|tjg\.?|tf\.?|t\.?f\.?)\s+ordf(?:örande|\.)?(?![\p{L}\p{N}])/iu;

/**
 * Takes the lists of the head; returns the chair: a decider with the role
 * `ordförande`, or else `tjänstgörande ordförande`. A vice chair alone is none.
 */
export function findChair({ deciders, servingSubstitutes }: Lists): Person | null {
  const people = [...(deciders?.people ?? []), ...(servingSubstitutes?.people ?? [])];
  return withRole(people, CHAIR) ?? withRole(people, ACTING_CHAIR);
}

const SECRETARY = /^(?:mötes)?sekreterare(?![\p{L}\p{N}])/iu;
const OTHER_SECRETARY =
  /(?<![\p{L}\p{N}])(?:(?:nämnd|utskotts|kommun|region|förbunds|tf\.? )?sekreterare|protokollförare)(?![\p{L}\p{N}])/iu;

/** Takes the lists of the head; returns the secretary: whoever has that role, the plainest first. */
export function findSecretary(lists: Lists): Person | null {
  const people = [lists.otherParticipants, lists.deciders, lists.servingSubstitutes].flatMap(
    (roster) => roster?.people ?? [],
  );
  return withRole(people, SECRETARY) ?? withRole(people, OTHER_SECRETARY);
}

function withRole(people: readonly Person[], role: RegExp): Person | null {
  return people.find((person) => !person.vacant && role.test(person.role)) ?? null;
}
