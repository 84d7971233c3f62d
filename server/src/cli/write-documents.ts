/** Writes what is made of one protokoll, and tells of each document. */
import type { Minutes } from '../minutes/minutes.ts';
import type { PrintDocument } from '../print/model.ts';
import type { Profile } from '../profile/profile.ts';
import { ENDINGS, type Exported, type Format, makeDocument } from './documents.ts';
import { oneLine } from './printable.ts';
import type { Session } from './shell.ts';
import { targetOf } from './target.ts';
import { wordTemplate } from './word-template.ts';
import { makeFolder } from './write-file.ts';
import { refuseForeign, writeOwn } from './written-files.ts';

/** What a comparison is named behind the protokoll that it is about. */
export const COMPARISON_SUFFIX = '-andringar';

/** What is to be written, and where. */
export interface Order {
  /** The protokoll's path, which the documents are named after; `-` for standard input. */
  source: string;
  /** Behind the source's name where the document is not the protokoll itself (`COMPARISON_SUFFIX`), else empty. */
  suffix: string;
  formats: readonly Format[];
  /** Another folder than the source's. */
  folder: string | undefined;
  /** Write over what somebody else has made or changed. */
  force: boolean;
  /** What a document is made from, to know later whether it is still that; left out where nobody asks. */
  madeFrom?: (format: Format) => string;
}

/** A place where a document is to be written. */
interface Target {
  format: Format;
  path: string;
}

/**
 * Looks whether everything may be written, before the long work. Returns what
 * then writes a document in every format, and gives their paths. Both throw
 * `CliError`.
 */
export async function prepareDocuments(
  { source, suffix, formats, folder, force, madeFrom }: Order,
  session: Session,
): Promise<(document: PrintDocument, minutes: Minutes, profile: Profile) => Promise<string[]>> {
  const targets: Target[] = [];
  for (const format of formats) {
    const path = await targetOf(source, `${suffix}${ENDINGS[format]}`, folder, session);
    // Once more when it is written, since much can happen meanwhile.
    if (!force) await refuseForeign(path, session);
    targets.push({ format, path });
  }
  if (folder !== undefined) await makeFolder(folder, session);
  return async (document, minutes, profile) => {
    const template = formats.includes('docx')
      ? await wordTemplate(source, profile.document.wordTemplate, session)
      : null;
    for (const { format, path } of targets) {
      session.signal?.throwIfAborted();
      const exported = await makeDocument(format, { document, minutes, template }, session);
      await writeOwn(path, exported.content, force, session, madeFrom?.(format) ?? null);
      tell(path, exported, session);
    }
    return targets.map(({ path }) => path);
  };
}

/** Tells of a file that was written: where, its size and pages, and what it could not show. */
export function tell(path: string, { content, pages, missing }: Exported, session: Session): void {
  const { say } = session;
  const written = say.export.written(path, sizeOf(content, session.lang), pages);
  session.write(`${oneLine(written)}\n`);
  if (missing.length > 0) session.warn(say.export.missingCharacters(missing));
}

function sizeOf(content: string | Uint8Array, lang: Session['lang']): string {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  const number = (value: number): string =>
    value.toLocaleString(lang, { maximumFractionDigits: value < 10 ? 1 : 0 });
  return bytes < 1_000_000 ? `${number(bytes / 1000)} kB` : `${number(bytes / 1_000_000)} MB`;
}
