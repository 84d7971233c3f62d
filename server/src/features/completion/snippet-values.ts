/** What the places of the snippets are filled in with: from the protokoll, the profile and the meetings before. */
import { lastVerificationDay } from '../../calendar/time-limits.ts';
import type { Person } from '../../minutes/minutes.ts';
import { bodyTypeOf, findBody } from '../../profile/body-type.ts';
import type { Profile, ProfileBody, ProfilePerson } from '../../profile/profile.ts';
import { personKey } from '../others.ts';
import { knownPeople } from '../people.ts';
import type { Snapshot } from '../snapshot.ts';
import { type CaseNumberStart, caseNumberStarts } from './case-number-start.ts';
import { genitive } from './genitive.ts';
import { firstNumber } from './items.ts';
import type { Known, Values } from './snippet-template.ts';

/** Choices beyond this are more than anyone reads. */
const MOST_CHOICES = 25;

/** For snippets in a protokoll; `number` is that of the § that begins, null where there is none. */
export function valuesInMinutes(snapshot: Snapshot, number: number | null): Values {
  const { minutes, today } = snapshot;
  const body = minutes.body?.value.replace(/\s*\([^)]*\)\s*$/u, '') ?? '';
  const present = presentMembers(snapshot);
  const others = present.filter((name) => name !== withParty(minutes.chair));
  const elected = (minutes.verifiers?.people ?? []).map((person) =>
    withParty({ ...knownPeople(snapshot).get(personKey(person.name)), ...named(person) }),
  );
  const { meetingDate, verificationDate } = minutes;
  const verifyBy = meetingDate?.iso ? lastVerificationDay(meetingDate.iso) : undefined;
  return {
    ...valuesOfBody(snapshot, body),
    number: sure(number === null ? undefined : String(number)),
    today: proposed([today]),
    secretary: proposed([minutes.secretary?.name]),
    verifier: proposed(elected.length > 0 ? elected : others),
    member: proposed(present),
    actingChair: proposed(others),
    verificationDate: proposed([verificationDate?.iso ?? verifyBy]),
    preparer: proposed(officers(snapshot)),
    informant: proposed(officers(snapshot)),
  };
}

/** For a whole protokoll of a body of the profile; null for one of any body. */
export function valuesOfMeeting(snapshot: Snapshot, body: ProfileBody | null): Values {
  const { profile, today } = snapshot;
  const number = firstNumber(snapshot, body?.name ?? '', null);
  const secretary = profile.people.find(({ role }) => SECRETARY.test(role));
  return {
    ...(body && valuesOfBody(snapshot, body.name)),
    municipality: sure(profile.organisation ?? undefined),
    meetingDate: proposed([today]),
    deciders: sure(body && body.members.length > 0 ? listed(body.members) : undefined),
    verifier: proposed((body?.members ?? []).filter(isNoChair).map(({ name }) => name)),
    secretary: proposed([secretary?.name]),
    number: proposed([String(number)]),
    nextNumber: proposed([String(number + 1)]),
    preparer: proposed(secretariesLast(profile.people)),
  };
}

/** The body and those above it, and what its case numbers begin with. */
function valuesOfBody(snapshot: Snapshot, body: string): Values {
  const { profile } = snapshot;
  const fresh = caseStart(snapshot, body);
  const council = nameOf(profile, 'fullmäktige') ?? 'kommunfullmäktige';
  const board = profile.bodies.find(({ name }) => /styrelsen$/iu.test(name))?.name;
  const isCommittee = bodyTypeOf(profile, body) === 'utskott';
  const boardName = lowered(board ?? 'kommunstyrelsen');
  return {
    body: sure(body || undefined),
    bodyGenitive: sure(body ? genitive(body) : undefined),
    above: proposed([isCommittee ? boardName : lowered(council)]),
    board: proposed([boardName]),
    councilGenitive: proposed([genitive(raised(council))]),
    caseStart: proposed([fresh?.start]),
    caseSerial: proposed([fresh?.serial]),
  };
}

function nameOf(profile: Profile, type: ProfileBody['type']): string | null {
  return profile.bodies.find(({ name }) => bodyTypeOf(profile, name) === type)?.name ?? null;
}

/** The body's own, or else what the § above has. */
function caseStart(snapshot: Snapshot, body: string): CaseNumberStart | undefined {
  const starts = caseNumberStarts(snapshot, body);
  const own = findBody(snapshot.profile, body)?.abbreviation;
  const last = snapshot.minutes.items.flatMap(({ caseNumbers }) => caseNumbers).at(-1)?.text;
  return (
    starts.find(({ start }) => own && start.startsWith(own)) ??
    starts.find(({ start }) => last?.startsWith(start)) ??
    starts[0]
  );
}

/** Those who decide at the meeting, as the head has them, or else as the profile has the body. */
function presentMembers({ minutes, profile }: Snapshot): string[] {
  const people = [
    ...(minutes.deciders?.people ?? []),
    ...(minutes.servingSubstitutes?.people ?? []),
  ].filter(({ vacant }) => !vacant);
  if (people.length > 0) return people.map(withParty);
  return (findBody(profile, minutes.body?.value ?? '')?.members ?? []).map(withParty);
}

/** Those who prepare matters and inform: the meeting's other participants and the profile's people. */
function officers({ minutes, profile }: Snapshot): string[] {
  return secretariesLast([...(minutes.otherParticipants?.people ?? []), ...profile.people]);
}

function secretariesLast(people: readonly Pick<ProfilePerson, 'name' | 'role'>[]): string[] {
  const isSecretary = ({ role }: Pick<ProfilePerson, 'role'>): boolean => SECRETARY.test(role);
  const others = people.filter((person) => !isSecretary(person));
  return [...others, ...people.filter(isSecretary)].map(({ name }) => name);
}

const SECRETARY = /sekreterare/iu;

/** Who was there is known to the secretary alone: the note holds back a final export until it is removed. */
function listed(members: readonly ProfilePerson[]): string {
  const roleOf = ({ role }: ProfilePerson): string =>
    role === '' || role === 'ledamot' ? '' : `, ${role}`;
  const lines = members.map((one) => `- ${withParty(one)}${roleOf(one)}`);
  return [...lines, '', PRESENT].join('\n');
}

const PRESENT = '[[Ta bort dem som inte var med, och sedan den här raden.]]';

function isNoChair({ role }: ProfilePerson): boolean {
  return !/^ordförande/iu.test(role);
}

function named({ name, party }: Person): { name: string; party?: string } {
  return { name, ...(party && { party }) };
}

function withParty(person: { name: string; party?: string | null } | null): string {
  if (!person) return '';
  return person.party ? `${person.name} (${person.party})` : person.name;
}

function sure(text: string | undefined): Known | undefined {
  return text === undefined ? undefined : { sure: text };
}

function proposed(texts: readonly (string | undefined)[]): Known | undefined {
  const known = [...new Set(texts.filter((text) => text !== undefined && text !== ''))];
  return known.length === 0
    ? undefined
    : { proposed: known.slice(0, MOST_CHOICES).map((text) => text ?? '') };
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function raised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
