/** People in a profile: as minutes write them (`Anna Ek (S), ordförande`), or part by part. */
import type { ProfilePerson } from './profile.ts';
import { type Problems, report, shown } from './profile-problem.ts';
import { member, members, type Reader, required, text } from './profile-values.ts';

/** Name, party in parentheses, role; the comma before the role may be left out after a party. */
const WRITTEN = /^([^(),]+)(?:\(([^()]*)\)(?:[\s,]+(.*))?|,(.*))?$/su;

function fromText(written: string): ProfilePerson | null {
  const match = WRITTEN.exec(written);
  if (match === null) return null;
  const [, name = '', party = '', role = match[4] ?? ''] = match;
  return { name: name.trim(), party: party.trim() || null, role: role.trim() };
}

/** Reads someone: text or a group with `namn`, `parti` and `roll`. */
export const readPerson: Reader<ProfilePerson> = (node, name, problems) => {
  if (node.type !== 'string') return fromGroup(node, name, problems);
  const written = text('Anna Ek (S), ordförande')(node, name, problems);
  if (written === undefined) return undefined;
  const person = fromText(written);
  if (person !== null) return person;
  const { sv, en } = shown(node);
  report(
    problems,
    node,
    `${sv} går inte att läsa som en person. Skriv till exempel "Anna Ek (S), ordförande".`,
    `${en} cannot be read as a person. Write for example "Anna Ek (S), ordförande".`,
  );
  return undefined;
};

const fromGroup: Reader<ProfilePerson> = (node, name, problems: Problems) => {
  const found = members(['namn', 'parti', 'roll'], '"Anna Ek (S), ordförande"')(
    node,
    name,
    problems,
  );
  if (found === undefined) return undefined;
  const group = { node, sv: 'Personen', en: 'The person' };
  const personName = required(found, 'namn', 'Anna Ek', group, problems);
  const party = member(found, 'parti', text('S'), problems) ?? null;
  const role = member(found, 'roll', text('ordförande'), problems) ?? '';
  return personName === undefined ? undefined : { name: personName, party, role };
};
