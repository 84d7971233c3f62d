/** Checks one file: in the process itself, or in a thread. */
import { analyse } from '../analysis.ts';
import { ruleContext } from '../lint/context.ts';
import type { Message } from '../lint/rule.ts';
import { lint } from '../lint/run.ts';
import type { Digest } from '../minutes/digest.ts';
import type { Preset } from '../profile/profile.ts';
import { applyFixes } from './apply-fixes.ts';
import { aroundFile } from './around-file.ts';
import { type Allowed, knownOf, unknownMessages } from './baseline.ts';
import { Profiles } from './profile-file.ts';
import { ProtokollBeside } from './protokoll-beside.ts';
import { readText } from './read-text.ts';
import { type Rendered, tallyOf } from './report.ts';
import { REPORTS, type ReportFormat } from './report-formats.ts';
import { CliError, type Session } from './shell.ts';

/** What holds for every file. */
export interface CheckSettings {
  format: ReportFormat;
  preset: Preset | null;
  /** Whether certain fixes are made. */
  fix: boolean;
  /** Whether the messages are to be remembered as known. */
  remember: boolean;
  /** The paths of all that is checked together. */
  together: readonly string[];
}

/** What became of a file. */
export type Outcome =
  | {
      kind: 'checked';
      rendered: Rendered;
      /** The text as it was read and with its fixes, null where it is as it was. */
      fixed: { before: string; text: string } | null;
      known: ReturnType<typeof knownOf>;
    }
  /** It could not be read. */
  | { kind: 'failed'; message: string };

/** Checks files with the same settings; a profile is read once. */
export class FileChecker {
  private readonly profiles: Profiles;
  private readonly beside: ProtokollBeside;

  constructor(
    private readonly settings: CheckSettings,
    private readonly session: Session,
  ) {
    this.profiles = new Profiles(session);
    this.beside = new ProtokollBeside(settings.together);
  }

  /**
   * Takes a file and which messages are allowed. What is wrong with it is the
   * outcome; what is wrong with its profile or a rule is told by the session.
   */
  async check(path: string, allowed: Allowed): Promise<Outcome> {
    try {
      return await this.checked(path, allowed);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return { kind: 'failed', message: error.message };
    }
  }

  /** What other protokoll need to know of files; those that cannot be read are left out. */
  digests(paths: readonly string[]): Promise<Digest[]> {
    return this.beside.digestsOf(paths);
  }

  /** Takes what is known of files, so that they need not be read for that. */
  know(digests: readonly Digest[]): void {
    this.beside.know(digests);
  }

  private async checked(path: string, allowed: Allowed): Promise<Outcome> {
    const { format, preset, fix, remember } = this.settings;
    const { text: source } = await readText(path, this.session);
    const profile = await this.profiles.of(path);
    const around = await aroundFile(path, this.beside, this.session);
    const messagesIn = (text: string): Message[] => {
      const context = ruleContext(analyse(text), { profile, preset, around });
      return unknownMessages(lint(context, this.ruleFailed(path)), text, allowed);
    };
    const text = fix ? applyFixes(source, messagesIn) : source;
    const messages = messagesIn(text);
    const rendered = {
      text: REPORTS[format](this.session).render({ path, text, messages }),
      tally: tallyOf(messages),
    };
    const fixed = text === source ? null : { before: source, text };
    const known = remember ? knownOf(messages, text) : [];
    return { kind: 'checked', rendered, fixed, known };
  }

  private ruleFailed(path: string): (rule: string) => void {
    return (rule) => this.session.warn(this.session.say.check.ruleFailed(rule, path));
  }
}
