/** One § of the minutes, read from its block alone. */
import type { OwnBody } from '../language/body-name.ts';
import { isOwnBody } from '../language/body-name.ts';
import type * as Tree from '../language/tree.ts';
import type { FieldKey, SectionRole } from '../language/vocabulary.ts';
import { contentOf } from './block-words.ts';
import { readConduct } from './conduct.ts';
import { readDecisions } from './decisions.ts';
import { readCorrection, readField } from './field.ts';
import { readFormality } from './formality.ts';
import { readMentions } from './mentions.ts';
import type { Decision, Item, ItemField, ItemSection, Located, Person, Words } from './minutes.ts';
import { readPeople } from './people.ts';
import type { Reading } from './place.ts';
import { wordsOf, wordsOfNode } from './place.ts';
import { readRecipients } from './recipients.ts';
import { addStatements } from './statements.ts';
import { readVotes } from './votes.ts';
import type { Statement } from './words.ts';

/** Takes a § of the tree, the file's own body and the meeting's date (ISO or null); returns what it says. */
export function readItem(
  reading: Reading,
  item: Tree.Item,
  own: OwnBody,
  meeting: string | null,
): Item {
  const parts = new Parts(reading, item);
  const title = parts.title();
  const decisions = readDecisions(reading, item, own);
  const { preamble, afterword, tables } = readProse(reading, item);
  const { sections } = parts;
  const { label, number, lastNumber, letter, pending, prefix, line, caseNumbers } = numberOf(
    item,
    own,
  );
  // Name by name, for objects that are spread into one another cost V8 many times as much.
  return {
    label,
    number,
    lastNumber,
    letter,
    pending,
    prefix,
    line,
    caseNumbers,
    title,
    formality: readFormality(title?.value ?? null, decisions),
    fields: parts.fields,
    preparers: parts.values('preparer').flatMap((words) => readPeople(reading, words)),
    chair: parts.values('chair').flatMap((words) => readPeople(reading, words))[0] ?? null,
    preamble,
    sections,
    afterword,
    tables,
    decisions,
    votes: readVotes(reading, item),
    basis: parts.words('basis'),
    motions: parts.statements('motions'),
    reservations: parts.statements('reservation'),
    dissentingStatements: parts.statements('dissenting-statement'),
    protocolNotes: parts.statements('note'),
    recusals: parts.people('recusal'),
    conduct: readConduct(reading, { preamble, sections, afterword }),
    abstentions: parts.people('abstention'),
    recipients: readRecipients(reading, parts.words('recipients')),
    attachments: parts.values('attachment'),
    corrections: parts.values('correction').map((words) => readCorrection(reading, words, meeting)),
    immediateVerification: parts.immediateVerification(decisions),
    secrecy: parts.secrecy(),
    ended: item.children.some((child) => child.type === 'endMark'),
    position: item.position,
  };
}

type Numbered = Pick<
  Item,
  'label' | 'number' | 'lastNumber' | 'letter' | 'pending' | 'prefix' | 'line' | 'caseNumbers'
>;

function numberOf(item: Tree.Item, own: OwnBody): Numbered {
  const line = item.children.find((child) => child.type === 'itemLine');
  const { number = null, lastNumber = null, letter = '', prefix = '' } = line ?? {};
  const last = lastNumber === null ? '' : `–${lastNumber}`;
  return {
    label: number === null ? null : `${number}${letter}${last}`,
    number,
    lastNumber,
    letter,
    pending: line?.pending ?? false,
    prefix: own.name !== null && isOwnBody(prefix, own) ? '' : prefix,
    line: { position: (line ?? item).position },
    caseNumbers: (line?.caseNumbers ?? []).map(({ value, position }) => ({
      text: value,
      position,
    })),
  };
}

/** What stands outside the sections: before the first heading and the end mark, and behind. */
function readProse(
  reading: Reading,
  { children }: Tree.Item,
): Pick<Item, 'preamble' | 'afterword' | 'tables'> {
  const found = children.findIndex(({ type }) => type === 'section' || type === 'endMark');
  const end = found < 0 ? children.length : found;
  const before = contentOf(reading, children.slice(0, end));
  const behind = contentOf(reading, children.slice(end));
  return {
    preamble: before.words,
    afterword: behind.words,
    tables: before.tables.concat(behind.tables),
  };
}

function readSection(reading: Reading, section: Tree.Section): ItemSection {
  const { role, depth, children, position } = section;
  const heading = children.find((child) => child.type === 'heading');
  const { words, tables } = contentOf(reading, children);
  return {
    role,
    depth,
    heading: heading ? wordsOf(reading, heading) : { value: '', spans: [], position },
    words,
    tables,
    position,
  };
}

/** The fields and sections of a §, by what they mean. */
class Parts {
  readonly fields: ItemField[] = [];
  /** All sections in order, sub-sections too. */
  readonly sections: ItemSection[] = [];
  /** The same as the tree has them. */
  private readonly nodes: Tree.Section[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly item: Tree.Item,
  ) {
    this.gather(item);
  }

  private gather({ children }: Tree.Item | Tree.Section): void {
    for (const child of children) if (child.type === 'field') this.gatherField(child);
    for (const child of children) {
      if (child.type !== 'section') continue;
      this.nodes.push(child);
      this.sections.push(readSection(this.reading, child));
      this.gather(child);
    }
  }

  private gatherField(field: Tree.Field): void {
    const { key } = field;
    if (key === null) return;
    const { name, values, position } = readField(this.reading, field);
    this.fields.push({ key, name, values, position });
  }

  title(): Words | null {
    const title = this.item.children.find((child) => child.type === 'title');
    const words = title ? wordsOfNode(this.reading, title) : null;
    return words?.value ? words : null;
  }

  values(key: FieldKey): Words[] {
    const values: Words[] = [];
    for (const field of this.fields)
      if (field.key === key) for (const words of field.values) values.push(words);
    return values;
  }

  words(role: SectionRole): Words[] {
    const words: Words[] = [];
    for (const section of this.sections)
      if (section.role === role) for (const passage of section.words) words.push(passage);
    return words;
  }

  statements(role: SectionRole): Statement[] {
    const statements: Statement[] = [];
    for (const section of this.nodes)
      if (section.role === role) addStatements(this.reading, section, statements);
    return statements;
  }

  /** Those whom a field or a section with the same meaning names. */
  people(key: 'recusal' | 'abstention'): Person[] {
    return [...this.values(key), ...this.words(key)].flatMap((words) =>
      readMentions(this.reading, words),
    );
  }

  /** A field, a section, or a point that says so. */
  immediateVerification(decisions: readonly Decision[]): Located | null {
    const said =
      this.fields.find((field) => field.key === 'immediateVerification') ??
      this.sections.find((section) => section.role === 'immediate-verification') ??
      pointAtOnce(decisions);
    return said ? { position: said.position } : null;
  }

  /** The statute; the words of the field itself where it names none: secret all the same. */
  secrecy(): Words | null {
    const field = this.fields.find(({ key }) => key === 'secrecy');
    return field ? (field.values[0] ?? field.name) : null;
  }
}

function pointAtOnce(decisions: readonly Decision[]): Located | null {
  for (const { points } of decisions)
    for (const point of points) if (AT_ONCE.test(point.words.value)) return point;
  return null;
}

const AT_ONCE = /omedelbar(?:t\s+justera|\s+justering)|justera[sdr]?\s+omedelbart|direktjustera/iu;
