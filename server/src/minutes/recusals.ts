/**
 * Who is recused from which §: what the § itself records (a field, a section,
 * a sentence), and what is announced for it elsewhere, in the head (`jäv § 12`)
 * or in another § (`Anna Ek (S) anmäler jäv i § 12`). KL 5:47–48, 6:28–30.
 */
import type { Position } from '../language/tree.ts';
import type { Attendee, Attendees } from './attendees.ts';
import type { Item, ItemRange, Minutes, Person } from './minutes.ts';
import { covers } from './scope-at.ts';

/** Someone's recusal from one §, as one place tells it. */
export interface Recusal {
  item: Item;
  name: string;
  party: string | null;
  /** Whom of the lists it is; null where it cannot be told. */
  attendee: Attendee | null;
  /** `field` and `prose` stand in the § itself, `notice` in another one, `head` in the lists. */
  source: 'field' | 'prose' | 'notice' | 'head';
  position: Position;
}

/** Takes the minutes and the people of its lists; returns every recusal by the § that it is from. */
export function recusalsOf(minutes: Minutes, attendees: Attendees): ReadonlyMap<Item, Recusal[]> {
  const found = new Map<Item, Recusal[]>();
  const add = (item: Item, person: Person, source: Recusal['source']): void => {
    const meant = attendees.find(person);
    const attendee = meant === 'unclear' ? null : meant;
    const { name, party, position } = person;
    const recusal: Recusal = { item, name, party, attendee, source, position };
    const known = found.get(item);
    if (known) known.push(recusal);
    else found.set(item, [recusal]);
  };
  const addNamed = (
    ranges: readonly ItemRange[],
    person: Person,
    source: 'head' | 'notice',
  ): void => {
    if (ranges.length === 0) return;
    for (const item of minutes.items) if (covers(ranges, item)) add(item, person, source);
  };
  for (const { entries } of attendees.all) {
    for (const { person } of entries) addNamed(person.scope.recusedFrom, person, 'head');
  }
  for (const item of minutes.items) {
    for (const { person, ranges, source } of said(item)) {
      const others = ranges.filter((range) => !covers([range], item));
      if (others.length < ranges.length || (ranges.length === 0 && !isNotice(item)))
        add(item, person, source);
      addNamed(others, person, 'notice');
    }
  }
  return found;
}

interface Said {
  person: Person;
  /** The §§ that are named; empty: its own. */
  ranges: ItemRange[];
  source: 'field' | 'prose';
}

function* said({ recusals, conduct }: Item): Iterable<Said> {
  for (const person of recusals) {
    const { items, recusedFrom } = person.scope;
    yield { person, ranges: [...items, ...recusedFrom], source: 'field' };
  }
  for (const { kind, people, items } of conduct) {
    if (kind === 'recusal')
      for (const person of people) yield { person, ranges: items, source: 'prose' };
  }
}

/** A § in which recusal is only announced: nobody is recused from it. */
function isNotice({ formality }: Item): boolean {
  return formality === 'recusal-notice' || formality === 'agenda' || formality === 'attendance';
}
