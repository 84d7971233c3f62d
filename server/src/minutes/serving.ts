/**
 * Who serves when: for each § who of the deciders is present and decides,
 * through scopes, times, substitutes, recusals and changes of chair
 * (KL 5:65–66). What the lists leave open stays open: `perhaps`.
 */
import { type Acting, actingIn } from './acting.ts';
import type { Attendee } from './attendees.ts';
import { Attendees } from './attendees.ts';
import type { Item, Minutes } from './minutes.ts';
import { type Recusal, recusalsOf } from './recusals.ts';
import { isWholeMeeting } from './scope.ts';
import { placeIn, setsLimits } from './scope-at.ts';
import {
  CHAIRS,
  type Openness,
  type Said,
  type Substitution,
  saidOf,
  substitutionsOf,
} from './substitutions.ts';

/**
 * What someone is in a §: they decide (`serves`), are there without deciding
 * (`present`), are recused, are not there (`absent`), or it cannot be told
 * (`perhaps`: times, a part of the §, lists that disagree).
 */
export type Standing = 'serves' | 'perhaps' | 'present' | 'recused' | 'absent';

/** Someone in a §. */
export interface Presence {
  attendee: Attendee;
  standing: Standing;
  /** On whose seat a substitute serves here; null for members, or where it isn't said. */
  onSeatOf: Substitution | null;
}

/** Who serves in one §. */
export interface ItemServing {
  /** Everyone in the lists. */
  presences: ReadonlyMap<Attendee, Presence>;
  /** Who leads the meeting in this §, null where it cannot be told. */
  chair: Attendee | null;
  /** Whether someone else leads it, with or without a name. */
  otherChair: boolean;
  recusals: readonly Recusal[];
  /** Seats without a person. */
  vacantSeats: number;
}

/** Who serves in the whole protokoll. */
export interface Serving {
  /** False where the lists of deciders are missing or stand elsewhere: then nobody's absence is known. */
  known: boolean;
  attendees: Attendees;
  substitutions: readonly Substitution[];
  /** Who leads the meeting where no one else does, null where it cannot be told. */
  usualChair: Attendee | null;
  /** Every § of the minutes, in order. */
  items: ReadonlyMap<Item, ItemServing>;
}

/** Takes the minutes; returns who serves in each §. Pure and linear in §§ × people in the lists. */
export function servingOf(minutes: Minutes): Serving {
  const attendees = new Attendees(minutes);
  const substitutions = substitutionsOf(attendees);
  const recusals = recusalsOf(minutes, attendees);
  const usual = minutes.chair && attendees.find(minutes.chair);
  const usualChair = usual === 'unclear' ? null : usual;
  const acting = actingIn(minutes, attendees, usualChair);
  const open = { substitutes: isOpenList(minutes), chairs: haveSeveralChairs(attendees) };
  const always = thoseWhoAlwaysServe(attendees, substitutions);
  const meeting: Meeting = { minutes, attendees, substitutions, usualChair, open, always };
  const items = new Map<Item, ItemServing>();
  for (const item of minutes.items) {
    const said = { acting: acting.get(item) ?? null, recusals: recusals.get(item) ?? [] };
    items.set(item, servingIn(meeting, item, said));
  }
  return { known: isKnown(minutes), attendees, substitutions, usualChair, items };
}

interface Meeting extends Pick<Serving, 'attendees' | 'substitutions' | 'usualChair'> {
  minutes: Minutes;
  open: Openness;
  /** Most people: the same in every § that they are not recused from. */
  always: ReadonlyMap<Attendee, Presence>;
}

/** Deciders whom the lists name once, without limits, and whose seat no one takes. */
function thoseWhoAlwaysServe(
  { all }: Attendees,
  substitutions: readonly Substitution[],
): Meeting['always'] {
  const involved = new Set(substitutions.flatMap((one) => [one.substitute, one.replaced]));
  const found = new Map<Attendee, Presence>();
  for (const attendee of all) {
    const [entry, ...others] = attendee.entries;
    if (entry?.list !== 'deciders' || others.length > 0 || involved.has(attendee)) continue;
    if (isWholeMeeting(entry.person.scope))
      found.set(attendee, { attendee, standing: 'serves', onSeatOf: null });
  }
  return found;
}

function isKnown({ deciders, servingSubstitutes, otherSubstitutes }: Minutes): boolean {
  if (!deciders || deciders.people.length === 0 || deciders.external) return false;
  return !servingSubstitutes?.external && !otherSubstitutes?.external;
}

/** `Ersättare:` alone, without a list of those who serve or a word of whom they replace. */
function isOpenList({ fields, deciders, servingSubstitutes, otherSubstitutes }: Minutes): boolean {
  if (servingSubstitutes !== null) return false;
  const field = fields.find(({ key }) => key === 'otherSubstitutes');
  if (!field || /^ej\s/iu.test(field.name.value)) return false;
  const people = [...(deciders?.people ?? []), ...(otherSubstitutes?.people ?? [])];
  return people.every(({ replaces }) => replaces.length === 0);
}

function haveSeveralChairs({ all }: Attendees): boolean {
  const leads = all.filter(({ entries }) => entries.some(({ person }) => CHAIRS.test(person.role)));
  return leads.length > 1;
}

/** What the §§ say of one of them. */
interface SaidOfItem {
  acting: Acting | null;
  recusals: readonly Recusal[];
}

function servingIn(meeting: Meeting, item: Item, { acting, recusals }: SaidOfItem): ItemServing {
  const recused = new Set(recusals.map(({ attendee }) => attendee));
  const { seats, replaced } = seatsIn(meeting, item);
  const presences = new Map<Attendee, Presence>();
  for (const attendee of meeting.attendees.all) {
    const always = meeting.always.get(attendee);
    if (always && !recused.has(attendee)) {
      presences.set(attendee, always);
      continue;
    }
    const listed = standingOf(attendee, item, meeting.open, replaced.get(attendee) ?? 'out');
    const isActing = acting?.people.has(attendee) && (listed === 'absent' || listed === 'present');
    const standing = recused.has(attendee) ? 'recused' : isActing ? 'perhaps' : listed;
    const onSeatOf = standing === 'serves' ? (seats.get(attendee) ?? null) : null;
    presences.set(attendee, { attendee, standing, onSeatOf });
  }
  const vacant = (meeting.minutes.deciders?.people ?? []).filter((person) => person.vacant);
  return {
    presences,
    chair: chairIn(meeting, acting, presences),
    otherChair: acting?.otherChair ?? false,
    recusals,
    vacantSeats: vacant.filter(({ scope }) => placeIn(scope, item) === 'in').length,
  };
}

/** Who sits on whose seat in a §, and whose seat is taken. */
function seatsIn({ substitutions }: Meeting, item: Item) {
  const seats = new Map<Attendee, Substitution>();
  const replaced = new Map<Attendee, Said['place']>();
  for (const one of substitutions) {
    const place = placeIn(one.scope, item);
    if (place === 'out') continue;
    if (place === 'in') seats.set(one.substitute, one);
    if (one.replaced) replaced.set(one.replaced, isWholeMeeting(one.scope) ? 'perhaps' : place);
  }
  return { seats, replaced };
}

/** The one who is said to lead the § ; else the usual chair, where they are surely there. */
function chairIn(
  { usualChair }: Meeting,
  acting: Acting | null,
  presences: ItemServing['presences'],
): Attendee | null {
  if (!acting?.otherChair) {
    const isThere = usualChair !== null && presences.get(usualChair)?.standing === 'serves';
    return isThere ? usualChair : null;
  }
  const [only, ...others] = acting.chairs;
  return only && others.length === 0 ? only : null;
}

/** What all entries of someone say of them in a §, taken together. */
function standingOf(
  { entries }: Attendee,
  item: Item,
  open: Openness,
  replaced: Said['place'],
): Standing {
  const said = entries.map((entry) => saidOf(entry, item, open));
  const has = (capacity: Said['capacity'], place: Said['place']): boolean =>
    said.some((one) => one.capacity === capacity && one.place === place);
  if (said.some(({ place }) => place === 'recused')) return 'recused';
  if (has('serves', 'in')) return withdrawn(entries, item, replaced);
  if (has('serves', 'perhaps')) return 'perhaps';
  if (has('present', 'in') || has('present', 'perhaps')) return 'present';
  return 'absent';
}

/** Someone listed as serving, who may be absent or replaced all the same. */
function withdrawn(entries: Attendee['entries'], item: Item, replaced: Said['place']): Standing {
  const hasOwnScope = entries.some(
    ({ list, person }) => list === 'deciders' && setsLimits(person.scope),
  );
  const absent = entries
    .filter(({ list }) => list === 'absent')
    .map(({ person }) => (isWholeMeeting(person.scope) ? 'perhaps' : placeIn(person.scope, item)));
  if (absent.includes('in')) return 'absent';
  if (absent.includes('perhaps')) return 'perhaps';
  if (replaced === 'out') return 'serves';
  return replaced === 'in' && !hasOwnScope ? 'absent' : 'perhaps';
}
