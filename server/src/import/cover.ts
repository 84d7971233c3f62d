/**
 * The cover of a printed protokoll: labels in one column, entries in another,
 * signature lines, the notice. Its entries become the head's fields.
 */
import { append } from '../language/append.ts';
import { readHeadFieldName } from '../language/fields.ts';
import { isEndMark } from '../language/line-kinds.ts';
import {
  type FieldKey,
  HEAD_FIELDS,
  type HeadFieldKey,
  ROSTER_FIELDS,
} from '../language/vocabulary.ts';
import { type CoverKey, type CoverLabel, labelAtStart, labelWithin } from './cover-labels.ts';
import { joinNoticeColumns } from './notice-columns.ts';
import { type RunningHead, readRunningHead } from './running-head.ts';
import { hasSignatureDots, SignatureReader, type Signer } from './signatures.ts';
import type { SourceLine } from './source-lines.ts';

/** An entry of the cover: what its label means and the lines of its value. */
export interface CoverEntry {
  key: HeadFieldKey;
  /** The field's name. */
  name: string;
  raws: string[];
}

export interface Cover {
  entries: CoverEntry[];
  signers: Signer[];
  /** What lines like a running head said. */
  heads: RunningHead[];
  /** Lines that are no entry: text of the head. */
  prose: SourceLine[];
}

/** Entries that go on until the next label; of others only what is begun goes on. */
const LONG: ReadonlySet<CoverKey> = new Set<CoverKey>([
  ...ROSTER_FIELDS,
  'placeAndTime',
  'verification',
  'adjournment',
] as CoverKey[]);
const NOTICE_SENTENCE = /protokoll|justera|anslag|tillkännage|tillkännagiv|bestyrk/iu;
const WHOSE_NOTICE = /^(\p{Lu}[\p{L} -]{3,60}?)s\s+protokoll(?:et)?\s+(?:har|är)/u;

/**
 * Reads a cover.
 *
 * @param lines the lines before the first §, furniture left out
 */
export function readCover(lines: readonly SourceLine[]): Cover {
  const reader = new CoverReader();
  for (const line of joinNoticeColumns(lines)) reader.read(line);
  return reader.cover;
}

class CoverReader {
  readonly cover: Cover = { entries: [], signers: [], heads: [], prose: [] };
  private entry: CoverEntry | null = null;
  private signatures: SignatureReader | null = null;
  private inNotice = false;
  /** Whether a label came yet: before it stands the cover's title. */
  private begun = false;

  read(line: SourceLine): void {
    const { raw } = line;
    if (isEndMark(raw) || /^[\s_.…-]+$/u.test(raw)) {
      if (hasSignatureDots(raw) && /^[\s.…]+$/u.test(raw)) this.sign();
      this.entry = null;
      return;
    }
    const label = labelAtStart(raw);
    if (label && !(this.signatures && isSignerLabel(label))) this.open(raw, label);
    else if (!this.readSignature(raw) && !this.readFact(raw)) this.goOn(line);
  }

  private goOn(line: SourceLine): void {
    const { raw, text } = line;
    if (this.entry && goesOn(this.entry, line)) {
      this.entry.raws.push(raw);
      return;
    }
    this.entry = null;
    // Where the markup reads a field, the text can be nothing else.
    const field = readHeadFieldName(text);
    if (field?.key && isHeadKey(field.key)) {
      const name = text.slice(field.start, field.end).replace(/[\s:]+$/u, '');
      this.add(field.key, name, text.slice(field.end));
    } else this.cover.prose.push(line);
  }

  private open(raw: string, label: CoverLabel): void {
    this.begun = true;
    this.entry = null;
    if (label.key === 'notice') {
      this.signatures = null;
      this.inNotice = true;
    } else if (label.key === 'signatures' || (isSignerLabel(label) && hasSignatureDots(raw))) {
      this.sign();
      this.readSignature(label.key === 'signatures' ? raw.slice(label.end) : raw);
    } else {
      this.signatures = null;
      this.add(label.key, label.name, this.takeSecond(raw, label.end));
    }
  }

  /** Opens the entries that share the line; gives what is left for the first. */
  private takeSecond(raw: string, from: number): string {
    const second = labelWithin(raw, from);
    if (!second) return raw.slice(from);
    const later = this.takeSecond(raw, second.end);
    if (second.key !== 'signatures' && second.key !== 'notice')
      this.add(second.key, second.name, later);
    this.entry = null;
    return raw.slice(from, second.start);
  }

  private add(key: HeadFieldKey, name: string, value: string): void {
    this.entry = { key, name, raws: value.trim() === '' ? [] : [value] };
    this.cover.entries.push(this.entry);
  }

  private sign(): void {
    if (this.signatures) return;
    this.signatures = new SignatureReader();
    this.entry = null;
  }

  private readSignature(raw: string): boolean {
    if (!this.signatures) return false;
    const text = this.takeSecond(raw, 0);
    this.entry = null;
    const before = this.signatures.signers.length;
    if (!this.signatures.read(text)) {
      this.signatures = null;
      return text !== raw;
    }
    append(this.cover.signers, this.signatures.signers.slice(before));
    return true;
  }

  /** The cover's title and the sentences of the notice, which say whose protokoll it is. */
  private readFact(raw: string): boolean {
    if (!this.begun || this.inNotice) {
      const head = readRunningHead(raw);
      if (head) {
        this.cover.heads.push(head);
        return true;
      }
    }
    if (!this.inNotice || !NOTICE_SENTENCE.test(raw)) return false;
    const body = WHOSE_NOTICE.exec(raw.trim())?.[1] ?? null;
    this.cover.heads.push({ municipality: null, body, date: null, page: false, form: false });
    return true;
  }
}

function isHeadKey(key: FieldKey): key is HeadFieldKey {
  return key in HEAD_FIELDS;
}

function isSignerLabel({ key }: CoverLabel): boolean {
  return key === 'secretary' || key === 'chair' || key === 'verifiers';
}

/** Whether a line without a label goes on with the entry above it. */
function goesOn({ key, raws }: CoverEntry, { raw, text }: SourceLine): boolean {
  if (raws.length === 0) return true;
  if (text.length > 90 && /[.!?]$/u.test(text)) return false;
  return LONG.has(key) || /^\s{12}/u.test(raw) || /^\p{Ll}/u.test(text);
}
