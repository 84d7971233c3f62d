/** Minutes as plain JSON for people to read: what is said, without where. */
import type {
  Ballot,
  Correction,
  DateMention,
  Decision,
  Item,
  ItemRange,
  Minutes,
  Person,
  Point,
  Roster,
  Scope,
  Vote,
  Words,
} from '../../server/src/minutes/minutes.ts';
import type { Statement } from '../../server/src/minutes/words.ts';
import { withoutEmpty } from './tree-projection.ts';

/** Takes minutes; returns what they say. What is empty or null is left out. */
export function projectMinutes(minutes: Minutes): object {
  const { status, notice, declaredItems } = minutes;
  return withoutEmpty({
    municipality: words(minutes.municipality),
    body: words(minutes.body),
    meetingDate: date(minutes.meetingDate),
    placeAndTime: words(minutes.placeAndTime),
    minutesNumber: words(minutes.minutesNumber),
    status: status === 'utkast' ? null : status,
    adjournments: words(minutes.adjournments),
    chair: minutes.chair && person(minutes.chair),
    secretary: minutes.secretary && person(minutes.secretary),
    deciders: roster(minutes.deciders),
    servingSubstitutes: roster(minutes.servingSubstitutes),
    otherSubstitutes: roster(minutes.otherSubstitutes),
    absent: roster(minutes.absent),
    otherParticipants: roster(minutes.otherParticipants),
    verifiers: roster(minutes.verifiers),
    declaredItems: declaredItems && range(declaredItems),
    verification: words(minutes.verification),
    verificationDate: date(minutes.verificationDate),
    posted: date(notice.postedOn),
    removed: date(notice.removedOn),
    postedUntil: date(notice.postedUntil),
    keptAt: words(notice.keptAt),
    lastAppealDay: date(minutes.lastAppealDay),
    corrections: minutes.corrections.map(correction),
    items: minutes.items.map(item),
  });
}

function item(one: Item): object {
  return withoutEmpty({
    label: one.label ?? (one.pending ? '?' : 'none'),
    prefix: one.prefix,
    caseNumbers: one.caseNumbers.map(({ text }) => text),
    title: words(one.title),
    formality: one.formality,
    fields: one.fields.map(({ key, values }) =>
      [key, ...values.map(({ value }) => value)].join(': '),
    ),
    preparers: one.preparers.map(person),
    decisions: one.decisions.map(decision),
    votes: one.votes.map(vote),
    basis: one.basis.map(words),
    motions: one.motions.map(statement),
    reservations: one.reservations.map(statement),
    dissentingStatements: one.dissentingStatements.map(statement),
    protocolNotes: one.protocolNotes.map(statement),
    recusals: one.recusals.map(person),
    abstentions: one.abstentions.map(person),
    recipients: one.recipients.map(({ name }) => name),
    attachments: one.attachments.map(words),
    corrections: one.corrections.map(correction),
    immediateVerification: one.immediateVerification !== null,
    secrecy: words(one.secrecy),
    ended: one.ended,
  });
}

function decision({ kind, body, to, heading, basis, points, leadsOn }: Decision): object {
  const facts = {
    heading: words(heading),
    basis: words(basis),
    leadsOn,
    points: points.map(point),
  };
  return { [kind]: to === null ? body : `${body} → ${to}`, ...withoutEmpty(facts) };
}

function point({ mark, words: said, points }: Point): unknown {
  const text = [mark, said.value].filter(Boolean).join(' ');
  return points.length === 0 ? text : { point: text, points: points.map(point) };
}

function vote({ form, closed, yesMeans, noMeans, result, ballots }: Vote): object {
  return withoutEmpty({
    form,
    closed,
    yesMeans: words(yesMeans),
    noMeans: words(noMeans),
    result: words(result),
    ballots: ballots.map(ballot),
  });
}

function ballot({ label, count, voters }: Ballot): object {
  return withoutEmpty({ label, count, voters: voters.map(person) });
}

function roster(list: Roster | null): unknown {
  if (!list) return null;
  const people = list.people.map(person);
  return list.external ? { external: true, ...withoutEmpty({ people }) } : people;
}

/** `Anna Ek (S), ordförande`, as an object where more is said. */
function person(one: Person): unknown {
  const name = one.party === null ? one.name : `${one.name} (${one.party})`;
  const facts = withoutEmpty({
    role: one.role,
    ...scope(one.scope),
    remote: one.remote,
    vacant: one.vacant,
    replaces: one.replaces.map((seat) => ({
      name: seat.party === null ? seat.name : `${seat.name} (${seat.party})`,
      ...withoutEmpty(scope(seat.scope)),
    })),
  });
  return Object.keys(facts).length === 0 ? name : { name, ...facts };
}

function scope({ items, except, partOf, recusedFrom, times }: Scope): object {
  return {
    items: items.map(range),
    except: except.map(range),
    partOf: partOf.map(range),
    recusedFrom: recusedFrom.map(range),
    times: times.map(({ from, to }) => `${clock(from)}-${clock(to)}`),
  };
}

function clock(minutes: number | null): string {
  if (minutes === null) return '';
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function range({ first, last }: ItemRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

function date(mention: DateMention | null): string | null {
  return mention && (mention.iso ?? `no day: ${mention.text}`);
}

function correction({ date: day, value }: Correction): string {
  return day === null ? value : `${date(day)}: ${value}`;
}

function statement({ value, content }: Statement): unknown {
  return content.length === 0 ? value : { statement: value, content: content.map(words) };
}

function words(said: Words | null): string | null {
  return said?.value ?? null;
}
