/**
 * Minutes as the model says them, built by hand with something in every place:
 * what the exporters of the model are tried against without a parser. All
 * people, places and matters are invented.
 */
import type { Position } from '../../server/src/language/tree.ts';
import type {
  DateMention,
  Decision,
  Item,
  Minutes,
  Person,
  Point,
  Scope,
} from '../../server/src/minutes/minutes.ts';
import type { Passage, Statement, Words, WordsTable } from '../../server/src/minutes/words.ts';

const position: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** Words at no particular place. */
export function sourceWords(value: string): Words {
  return { value, spans: [], position };
}

function passage(value: string, mark = ''): Passage {
  return { ...sourceWords(value), mark };
}

function statement(value: string, ...content: string[]): Statement {
  return { ...sourceWords(value), content: content.map(sourceWords) };
}

function table(head: string[], ...rows: string[][]): WordsTable {
  return { head: head.map(sourceWords), rows: rows.map((row) => row.map(sourceWords)), position };
}

const range = (first: number, last = first) => ({ first, last, position });

const wholeMeeting = (): Scope => ({
  items: [],
  except: [],
  partOf: [],
  recusedFrom: [],
  times: [],
});

/** Someone at the whole meeting, and whatever else the test sets. */
export function person(name: string, parts: Partial<Person> = {}): Person {
  return {
    name,
    namePosition: position,
    party: null,
    role: '',
    scope: wholeMeeting(),
    replaces: [],
    remote: false,
    vacant: false,
    position,
    ...parts,
  };
}

function date(text: string, iso: string | null = text): DateMention {
  return { text, iso, weekday: null, weekdayPosition: null, yearWritten: true, position };
}

/** A point of a decision with its sub-points. */
export function point(mark: string, value: string, points: Point[] = []): Point {
  return { mark, words: sourceWords(value), points, position };
}

/** A decision of the own body with these points, and whatever else the test sets. */
export function decision(points: Point[], parts: Partial<Decision> = {}): Decision {
  return {
    kind: 'decision',
    body: 'allmänna utskottet',
    to: null,
    heading: sourceWords('Allmänna utskottets beslut'),
    basis: null,
    points,
    leadsOn: false,
    position,
    ...parts,
  };
}

/** A § that says nothing but its number, and whatever else the test sets. */
export function minutesItem(number: number, parts: Partial<Item> = {}): Item {
  return {
    label: String(number),
    number,
    lastNumber: null,
    letter: '',
    pending: false,
    prefix: '',
    line: { position },
    caseNumbers: [],
    title: null,
    formality: null,
    fields: [],
    preparers: [],
    chair: null,
    preamble: [],
    sections: [],
    afterword: [],
    tables: [],
    decisions: [],
    votes: [],
    basis: [],
    motions: [],
    reservations: [],
    dissentingStatements: [],
    protocolNotes: [],
    recusals: [],
    conduct: [],
    abstentions: [],
    recipients: [],
    attachments: [],
    corrections: [],
    immediateVerification: null,
    secrecy: null,
    ended: true,
    position,
    ...parts,
  };
}

/** A § with something in every place. */
function fullItem(): Item {
  return minutesItem(17, {
    label: '17a',
    letter: 'a',
    prefix: 'KS',
    caseNumbers: [
      { text: 'KS-26/00101', position },
      { text: 'KS-25/00077', position },
    ],
    title: sourceWords('Taxa för *uthyrning*\nav lokaler'),
    fields: [
      {
        key: 'preparer',
        name: sourceWords('Beredande tjänsteperson'),
        values: [sourceWords('Rut Stigendal')],
        position,
      },
    ],
    preparers: [person('Rut Stigendal')],
    preamble: [passage('Kultur- och fritidschefen *informerar* om:'), passage('läget', '1.')],
    afterword: [passage('Ajournering 12:00-13:00.')],
    tables: [table(['Lokal', 'Avgift'], ['Aulan', '**90**'])],
    sections: [
      {
        role: 'background',
        depth: 2,
        heading: sourceWords('Bakgrund'),
        words: [
          passage('Se **taxan** för {{Fabian Nyqvist}} och\n[bilagan](bilaga.pdf).'),
          passage('Ett till stycke.'),
        ],
        tables: [table(['År', ''], ['2026', '{{12}}'], ['2027'])],
        position,
      },
    ],
    decisions: [
      decision(
        [
          point('', 'Taxan *antas*.'),
          point('2.', 'Förvaltningen får i uppdrag att', [point('a)', 'informera', [])]),
        ],
        {
          kind: 'proposal',
          to: 'kommunstyrelsen',
          basis: sourceWords('Enligt ordförandens förslag:'),
          leadsOn: true,
        },
      ),
      decision([], { heading: null, body: null }),
    ],
    votes: [
      {
        yesMeans: sourceWords('bifall till förslaget'),
        noMeans: sourceWords('avslag'),
        result: null,
        ballots: [
          {
            label: 'Ja',
            count: 1,
            countPosition: position,
            voters: [person('Maja Åkerlund', { party: 'S' })],
            position,
          },
          { label: 'Nej', count: null, countPosition: null, voters: [], position },
        ],
        form: 'list',
        closed: false,
        position,
      },
    ],
    basis: [sourceWords('Tjänsteskrivelse')],
    motions: [statement('Petra Sandelius (M) yrkar avslag.')],
    reservations: [
      statement('Petra Sandelius (M) reserverar sig:', 'Taxan är för hög.', 'Den slår fel.'),
    ],
    dissentingStatements: [statement('Ett särskilt yttrande.')],
    protocolNotes: [statement('En anteckning till protokollet.')],
    recusals: [person('Göran Östervall', { party: 'S' })],
    abstentions: [person('Torkel Frisendahl', { party: 'KD' })],
    recipients: [
      { name: 'Kommunstyrelsen', position },
      { name: 'Rut Stigendal', position },
    ],
    attachments: [sourceWords('Taxan, [bilaga 1](bilaga.pdf)')],
    corrections: [
      { ...sourceWords('2026-03-16 Sixten Lövhamra: årtalet'), date: date('2026-03-16') },
    ],
    immediateVerification: { position },
    secrecy: sourceWords('OSL 25 kap. 1 §'),
  });
}

/** Minutes with something in every place: § 16 says nearly nothing, § 17a everything. */
export function sampleMinutes(): Minutes {
  const chair = person('Maja Åkerlund', { party: 'S', role: 'ordförande' });
  const secretary = person('Sixten Lövhamra', { role: 'sekreterare', remote: true });
  const substitute = person('Ibrahim Hellqvist', {
    party: 'V',
    scope: {
      items: [range(3, 5), range(9)],
      except: [range(7, 8)],
      partOf: [range(9)],
      recusedFrom: [range(12)],
      times: [{ from: 510, to: null }],
    },
    replaces: [
      {
        name: 'Britt-Inger Ängmark',
        party: 'V',
        scope: { ...wholeMeeting(), items: [range(3, 5)] },
        position,
      },
    ],
  });
  return {
    municipality: sourceWords('Exempelby kommun'),
    body: sourceWords('Allmänna utskottet'),
    meetingDate: date('2026-03-10'),
    placeAndTime: sourceWords('Kommunkontoret kl. 08:30-16:40'),
    minutesNumber: sourceWords('3/2026'),
    status: 'utkast',
    adjournments: sourceWords('12:00-13:00'),
    chair,
    secretary,
    deciders: {
      people: [chair, person('Vakant', { party: 'M', vacant: true })],
      external: false,
      position,
    },
    servingSubstitutes: { people: [substitute], external: false, position },
    otherSubstitutes: { people: [], external: true, position },
    absent: null,
    otherParticipants: { people: [secretary], external: false, position },
    verifiers: { people: [person('Torkel Frisendahl')], external: false, position },
    declaredItems: range(16, 17),
    verification: sourceWords('Kommunkontoret 12 mars'),
    verificationDate: date('12 mars', '2026-03-12'),
    notice: {
      postedOn: date('2026-03-12'),
      removedOn: date('2026-02-30', null),
      postedUntil: null,
      keptAt: sourceWords('Kommunkansliet'),
    },
    lastAppealDay: date('2026-04-02'),
    corrections: [],
    fields: [
      {
        key: 'body',
        name: sourceWords('Organ'),
        values: [sourceWords('Allmänna utskottet')],
        position,
      },
      {
        key: null,
        name: sourceWords('Anslaget nertaget'),
        values: [sourceWords('2026-02-30')],
        position,
      },
    ],
    headDates: [],
    items: [minutesItem(16, { title: sourceWords('Dagordning'), formality: 'agenda' }), fullItem()],
    notes: [{ type: 'note', value: 'Ring Rut om detta', closed: true, exemption: null, position }],
    position,
  };
}
