/** One § of the minutes, read from its block alone. */
import type { OwnBody } from '../language/body-name.ts';
import { isOwnBody } from '../language/body-name.ts';
import type * as Tree from '../language/tree.ts';
import type { FieldKey, SectionRole } from '../language/vocabulary.ts';
import { blocksOf, sectionsOf, tablesOfBlocks, wordsOfBlocks } from './block-words.ts';
import { readConduct } from './conduct.ts';
import { readDecisions } from './decisions.ts';
import { readCorrection, readField } from './field.ts';
import { readFormality } from './formality.ts';
import { readMentions } from './mentions.ts';
import type { Decision, Item, ItemField, ItemSection, Located, Person, Words } from './minutes.ts';
import { readPeople } from './people.ts';
import type { Reading } from './place.ts';
import { wordsOf } from './place.ts';
import { readRecipients } from './recipients.ts';
import { readStatements } from './statements.ts';
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
  const prose = readProse(reading, item);
  const sections = parts.all.map((section) => readSection(reading, section));
  return {
    title,
    formality: readFormality(title?.value ?? null, decisions),
    fields: parts.fields,
    preparers: parts.values('preparer').flatMap((words) => readPeople(reading, words)),
    chair: parts.values('chair').flatMap((words) => readPeople(reading, words))[0] ?? null,
    sections,
    decisions,
    votes: readVotes(reading, item),
    basis: parts.words('basis'),
    motions: parts.statements('motions'),
    reservations: parts.statements('reservation'),
    dissentingStatements: parts.statements('dissenting-statement'),
    protocolNotes: parts.statements('note'),
    recusals: parts.people('recusal'),
    conduct: readConduct(reading, { sections, ...prose }),
    abstentions: parts.people('abstention'),
    recipients: readRecipients(reading, item),
    attachments: parts.values('attachment'),
    corrections: parts.values('correction').map((words) => readCorrection(reading, words, meeting)),
    immediateVerification: parts.immediateVerification(decisions),
    secrecy: parts.secrecy(),
    ended: item.children.some((child) => child.type === 'endMark'),
    position: item.position,
    // Last: what is added to an object after a spread costs V8 a hundred times as much.
    ...numberOf(item, own),
    ...prose,
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
  item: Tree.Item,
): Pick<Item, 'preamble' | 'afterword' | 'tables'> {
  const { children } = item;
  const found = children.findIndex(({ type }) => type === 'section' || type === 'endMark');
  const end = found < 0 ? children.length : found;
  return {
    preamble: wordsOfBlocks(reading, blocksOf(children.slice(0, end))),
    afterword: wordsOfBlocks(reading, blocksOf(children.slice(end))),
    tables: tablesOfBlocks(reading, blocksOf(children)),
  };
}

function readSection(reading: Reading, section: Tree.Section): ItemSection {
  const heading = section.children.find((child) => child.type === 'heading');
  return {
    role: section.role,
    depth: section.depth,
    heading: heading
      ? wordsOf(reading, heading)
      : { value: '', spans: [], position: section.position },
    words: wordsOfBlocks(reading, blocksOf(section.children)),
    tables: tablesOfBlocks(reading, blocksOf(section.children)),
    position: section.position,
  };
}

/** The fields and sections of a §, by what they mean. */
class Parts {
  /** All sections in order, sub-sections too. */
  readonly all: Tree.Section[] = [];
  readonly fields: ItemField[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly item: Tree.Item,
  ) {
    this.gather(item);
  }

  private gather({ children }: Tree.Item | Tree.Section): void {
    for (const child of children) {
      if (child.type === 'field') {
        const field = readField(this.reading, child);
        const { key } = field;
        if (key !== null)
          this.fields.push({
            key,
            name: field.name,
            values: field.values,
            position: field.position,
          });
      }
    }
    for (const section of sectionsOf(children)) {
      this.all.push(section);
      this.gather(section);
    }
  }

  title(): Words | null {
    const title = this.item.children.find((child) => child.type === 'title');
    const words = title ? wordsOf(this.reading, title) : null;
    return words?.value ? words : null;
  }

  values(key: FieldKey): Words[] {
    return this.fields.filter((field) => field.key === key).flatMap((field) => field.values);
  }

  private blocks(role: SectionRole): Tree.Block[] {
    return this.all
      .filter((section) => section.role === role)
      .flatMap((section) => blocksOf(section.children));
  }

  words(role: SectionRole): Words[] {
    return wordsOfBlocks(this.reading, this.blocks(role));
  }

  statements(role: SectionRole): Statement[] {
    return this.all
      .filter((section) => section.role === role)
      .flatMap((section) => readStatements(this.reading, section));
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
      this.all.find((section) => section.role === 'immediate-verification') ??
      decisions.flatMap(({ points }) => points).find(({ words }) => AT_ONCE.test(words.value));
    return said ? { position: said.position } : null;
  }

  /** The statute; the words of the field itself where it names none: secret all the same. */
  secrecy(): Words | null {
    const field = this.fields.find(({ key }) => key === 'secrecy');
    return field ? (field.values[0] ?? field.name) : null;
  }
}

const AT_ONCE =
  /omedelbart\s+justera|justera[sdr]?\s+omedelbart|omedelbar\s+justering|direktjustera/iu;
