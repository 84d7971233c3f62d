/** Makes a document in each format; the heavy exporters are loaded when first used. */
import type { TemplateParts } from '../export/docx/template/read-template.ts';
import type { Typesetter } from '../export/pdf/pdf-stretches.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { PrintDocument } from '../print/model.ts';
import { readingCopy } from '../print/reading-copy.ts';
import { PdfThreads } from './pdf-threads.ts';
import { CliError, type Session } from './shell.ts';

export const FORMATS = ['pdf', 'docx', 'html', 'txt', 'json', 'lasexemplar'] as const;
export type Format = (typeof FORMATS)[number];

/** Those that are typeset. */
export const TYPESET: readonly Format[] = ['pdf', 'lasexemplar'];

/** What a document's name ends with. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  html: '.html',
  txt: '.txt',
  json: '.json',
  lasexemplar: '-lasexemplar.pdf',
};

/** What documents are made of. */
export interface Content {
  document: PrintDocument;
  minutes: Minutes;
  /** The Word file that gives a Word file its look; null for our own. */
  template: TemplateParts | null;
}

export interface Exported {
  content: string | Uint8Array;
  /** Number of pages where the format has them, else null. */
  pages: number | null;
  /** Characters that the document could not show. */
  missing: readonly string[];
}

/** Takes a format and what to print; returns the document. Throws `CliError` where it cannot be made. */
export async function makeDocument(
  format: Format,
  content: Content,
  session: Session,
): Promise<Exported> {
  const { say } = session;
  session.progress(say.progress.making(format.toUpperCase()));
  try {
    return await makers[format](content, session);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError(say.export.failed(format.toUpperCase(), why));
  } finally {
    session.progress('');
  }
}

type Maker = (content: Content, session: Session) => Promise<Exported>;

const makers: Readonly<Record<Format, Maker>> = {
  pdf: ({ document }, session) => makePdf(document, session),
  lasexemplar: ({ document }, session) => makePdf(readingCopy(document), session),
  async docx({ document, template }) {
    const { exportDocx } = await import('../export/docx/export-docx.ts');
    return whole(await exportDocx(document, template));
  },
  async html({ document }) {
    const { exportHtml } = await import('../export/html/html.ts');
    return whole(exportHtml(document));
  },
  async txt({ document }) {
    const { exportText } = await import('../export/text.ts');
    return whole(exportText(document));
  },
  async json({ minutes }, { version }) {
    const { exportJson } = await import('../export/json/json.ts');
    return whole(exportJson(minutes, { version }));
  },
};

async function makePdf(document: PrintDocument, { typeset, home }: Session): Promise<Exported> {
  if (typeset) return typesetBy(typeset, document);
  const threads = new PdfThreads(home);
  try {
    return await typesetBy(threads.typesetter, document);
  } finally {
    await threads.stop();
  }
}

async function typesetBy(typeset: Typesetter, document: PrintDocument): Promise<Exported> {
  const { exportPdfOfAnySize } = await import('../export/pdf/pdf-stretches.ts');
  const { bytes, pages, missingCharacters } = await exportPdfOfAnySize(document, typeset);
  return { content: bytes, pages, missing: missingCharacters };
}

function whole(content: string | Uint8Array): Exported {
  return { content, pages: null, missing: [] };
}
