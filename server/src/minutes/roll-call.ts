/** A roll call: a table with a column each for `Ja`, `Nej`, `Avstår` and a row for each voter. */
import type { Table, TableCell, TableRow } from '../language/tree.ts';
import type { Ballot, Person } from './minutes.ts';
import { readPeople } from './people.ts';
import type { Reading } from './place.ts';
import { placeOf } from './place.ts';

const VOTE =
  /^\*{0,2}(ja|nej|avst(?:år|od|ående)?|frånv(?:arande)?|kvitt(?:ade?)?|blankt?)(?!\p{L})/iu;
const NAME = /namn|ledam|beslutande|röstande/iu;
const SUBSTITUTE = /^\*{0,2}(?:tjänstg\p{L}*\.?\s+)?ersättare/iu;
const PARTY = /^\*{0,2}parti/iu;
const TOTAL = /^\*{0,2}(?:summa|totalt?|antal|resultat)(?!\p{L})/iu;

/** Takes a table; returns its ballots, one a column, or null where it is no roll call. */
export function readRollCall(reading: Reading, table: Table): Ballot[] | null {
  const [head, ...rows] = table.children;
  if (!head) return null;
  const single = singleColumn(head, rows);
  if (single >= 0) return readSingleColumn(reading, head, rows, single);
  const votes = [...head.children.keys()].filter((i) => VOTE.test(valueAt(head, i)));
  if (!votes.some((i) => /^\*{0,2}(?:ja|nej)/iu.test(valueAt(head, i))) || votes.length < 2)
    return null;
  const columns = columnsOf(head);
  const voters = rows
    .filter((row) => !TOTAL.test(valueAt(row, columns.name)))
    .map((row) => ({ row, person: voterOf(reading, row, columns) }));
  const total = rows.find((row) => TOTAL.test(valueAt(row, columns.name)));
  return votes.flatMap((column) => {
    const cell = head.children[column];
    if (!cell) return [];
    return {
      label: VOTE.exec(cell.value)?.[1] ?? cell.value,
      ...countOf(reading, cell, total?.children[column]),
      voters: voters.flatMap(({ row, person }) =>
        person && isMarked(valueAt(row, column)) ? [person] : [],
      ),
      position: cell.position,
    };
  });
}

const SINGLE = /^\*{0,2}(?:röst|röstar|röstade|votering|omröstning|ja\s*\/\s*nej)(?!\p{L})/iu;

/** The one column that says how each voted, -1 where there is none. */
function singleColumn(head: TableRow, rows: readonly TableRow[]): number {
  const column = head.children.findIndex((cell) => SINGLE.test(cell.value));
  return column >= 0 && rows.some((row) => VOTE.test(valueAt(row, column))) ? column : -1;
}

/** `| Anna Ek (S) | Ja |`: a ballot for each vote that the column holds. */
function readSingleColumn(
  reading: Reading,
  head: TableRow,
  rows: readonly TableRow[],
  column: number,
): Ballot[] {
  const columns = columnsOf(head);
  const ballots = new Map<string, Ballot>();
  for (const row of rows) {
    const label = VOTE.exec(valueAt(row, column))?.[1];
    const person = label === undefined ? null : voterOf(reading, row, columns);
    if (label === undefined || !person) continue;
    const ballot = ballots.get(label.toLowerCase());
    const { position } = row;
    if (ballot) ballot.voters.push(person);
    else
      ballots.set(label.toLowerCase(), {
        label,
        count: null,
        countPosition: null,
        voters: [person],
        position,
      });
  }
  return [...ballots.values()];
}

interface Columns {
  name: number;
  /** -1 where the party stands beside the name or nowhere. */
  party: number;
  /** Who votes in the place of the named one, -1 where there is no such column. */
  substitute: number;
}

function columnsOf(head: TableRow): Columns {
  const titled = head.children.findIndex((cell) => NAME.test(cell.value));
  const other = head.children.findIndex(
    (cell) => !VOTE.test(cell.value) && !PARTY.test(cell.value) && !/^nr/iu.test(cell.value),
  );
  return {
    name: titled >= 0 ? titled : Math.max(other, 0),
    party: head.children.findIndex((cell) => PARTY.test(cell.value)),
    substitute: head.children.findIndex((cell) => SUBSTITUTE.test(cell.value)),
  };
}

function valueAt(row: TableRow, column: number): string {
  return row.children[column]?.value.trim() ?? '';
}

function isMarked(value: string): boolean {
  return value !== '' && !/^(?:[-–—0]|\.)$/u.test(value);
}

function voterOf(reading: Reading, row: TableRow, columns: Columns): Person | null {
  const own = columns.substitute === columns.name ? undefined : row.children[columns.substitute];
  const substitute = own ? readPeople(reading, own)[0] : undefined;
  if (substitute) return substitute;
  const cell = row.children[columns.name];
  const person = cell ? readPeople(reading, cell)[0] : undefined;
  if (!person) return null;
  const party = valueAt(row, columns.party).replace(/^\(|\)$/gu, '');
  return person.party === null && party !== '' ? { ...person, party } : person;
}

/** The number in the column's head (`Ja (3)`) or in the row of sums. */
function countOf(
  reading: Reading,
  head: TableCell,
  total: TableCell | undefined,
): Pick<Ballot, 'count' | 'countPosition'> {
  for (const [cell, pattern] of [
    [head, /(?<=\(\s*)\d{1,5}(?=\s*\))/u],
    [total, /\d{1,5}/u],
  ] as const) {
    const found = cell && pattern.exec(cell.value);
    if (!cell || !found) continue;
    const end = found.index + found[0].length;
    return { count: Number(found[0]), countPosition: placeOf(reading, cell, found.index, end) };
  }
  return { count: null, countPosition: null };
}
