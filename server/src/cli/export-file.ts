/** Exports one protokoll: for a command that names it, or in a thread that exports many. */
import { type Analysis, analyse } from '../analysis.ts';
import type { CheckOptions } from '../lint/context.ts';
import { whatHoldsBack } from '../lint/final.ts';
import { buildPrintDocument } from '../print/build.ts';
import type { Profile } from '../profile/profile.ts';
import { aroundFile, prepareVerifiedText, verifiedText } from './around-file.ts';
import { ENDINGS, type Format } from './documents.ts';
import { Profiles } from './profile-file.ts';
import { ProtokollBeside } from './protokoll-beside.ts';
import { readText } from './read-text.ts';
import { tallyOf } from './report.ts';
import { reportText } from './report-text.ts';
import type { Session } from './shell.ts';
import { targetOf } from './target.ts';
import { wordTemplateState } from './word-template.ts';
import { prepareDocuments } from './write-documents.ts';
import { hashOf, isCurrent } from './written-files.ts';

/** What holds for every file. */
export interface ExportSettings {
  formats: readonly Format[];
  force: boolean;
  final: boolean;
  /** Whether documents that are what they would become are left as they are. */
  resume: boolean;
}

/** What became of a protokoll: its documents were written, were there already, or may not be final. */
export type Exported = 'written' | 'current' | 'held';

/** Exports files with the same settings; a profile is read once. */
export class FileExporter {
  private readonly profiles: Profiles;
  private readonly beside = new ProtokollBeside([]);

  constructor(
    private readonly settings: ExportSettings,
    private readonly session: Session,
  ) {
    this.profiles = new Profiles(session);
  }

  /**
   * Takes a protokoll's path, `-` for standard input, and the folder of its
   * documents where that is another one. What is written, and what holds a
   * final document back, is told by the session. Throws `CliError`.
   */
  async export(source: string, folder: string | undefined): Promise<Exported> {
    const { settings, session } = this;
    const { force, final } = settings;
    const { text } = await readText(source, session);
    const profile = await this.profiles.of(source);
    const madeFrom = await this.originOf(source, text, profile);
    const formats = await this.missing(source, folder, madeFrom);
    if (formats.length === 0 && !final) return 'current';
    const analysis = analyse(text);
    const isVerified = final && analysis.minutes.status === 'justerat';
    const keeps = isVerified && !(await this.hasKept(source, text));
    if (formats.length === 0 && !keeps) return 'current';
    if (final && !(await this.mayBeFinal(source, analysis, profile))) return 'held';
    const order = { source, suffix: '', formats, folder, force, madeFrom };
    const write = await prepareDocuments(order, session);
    const keep = keeps ? await prepareVerifiedText(source, force, session) : null;
    await write(
      buildPrintDocument(analysis.minutes, analysis.tree, profile, { final }),
      analysis.minutes,
      profile,
    );
    await keep?.(text);
    return 'written';
  }

  /** All that a document is made from: it is the same where this is. */
  private async originOf(
    source: string,
    text: string,
    profile: Profile,
  ): Promise<(format: Format) => string> {
    const { version } = this.session;
    const { final, formats } = this.settings;
    const name = formats.includes('docx') ? profile.document.wordTemplate : null;
    const template = name === null ? '' : await wordTemplateState(source, name);
    return (format) => {
      const look = format === 'docx' ? template : '';
      return hashOf(JSON.stringify([version, format, final, profile, text, look]));
    };
  }

  private async missing(
    source: string,
    folder: string | undefined,
    madeFrom: (format: Format) => string,
  ): Promise<readonly Format[]> {
    const { resume, formats } = this.settings;
    if (!resume) return formats;
    const missing: Format[] = [];
    for (const format of formats) {
      const target = await targetOf(source, ENDINGS[format], folder, this.session);
      if (!(await isCurrent(target, madeFrom(format)))) missing.push(format);
    }
    return missing;
  }

  /** Whether the text that was verified is kept already, where that may save work. */
  private async hasKept(source: string, text: string): Promise<boolean> {
    return this.settings.resume && (await verifiedText(source, this.session)) === text;
  }

  /** Whether a final export may be made; says what holds it back. */
  private async mayBeFinal(path: string, analysis: Analysis, profile: Profile): Promise<boolean> {
    const { session, settings } = this;
    const around = await aroundFile(path, this.beside, session);
    const published = settings.formats.includes('html');
    return isFit(path, analysis, { profile, around, published }, settings.force, session);
  }
}

function isFit(
  path: string,
  { text, tree, minutes }: Analysis,
  options: CheckOptions,
  force: boolean,
  session: Session,
): boolean {
  const { say } = session;
  const { errors, notes } = whatHoldsBack({ text, tree, minutes }, options);
  if (errors.length === 0 && notes.length === 0) return true;
  if (errors.length > 0) {
    const report = reportText(session);
    const rendered = report.render({ path, text, messages: errors });
    const told = report.add({ text: rendered, tally: tallyOf(errors) });
    session.warn(`${told}${report.end([])}`);
  }
  for (const { position } of notes) {
    const { line, column } = position.start;
    session.warn(`${path}:${line}:${column}  ${say.export.note}`);
  }
  session.warn(force ? say.export.forced(path) : say.export.held(path));
  return force;
}
