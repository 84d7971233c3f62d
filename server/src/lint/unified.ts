/**
 * `protokollLint`: the rules as a unified plugin, for those who build their own
 * pipeline. Over the pure `lint`; messages become `VFileMessage`s.
 */
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Protokoll } from '../language/tree.ts';
import { readMinutes } from '../minutes/read.ts';
import { type CheckOptions, ruleContext } from './context.ts';
import type { Fix, Locale, Message } from './rule.ts';
import { pageUrl } from './rule-pages.ts';
import { lint } from './run.ts';

declare module 'vfile-message' {
  interface VFileMessage {
    /** Quick fixes, as edits of the file's text. */
    fixes?: Fix[];
  }
}

/** How to check, and in which language: `sv` where it is left out. */
export interface LintOptions extends CheckOptions {
  locale?: Locale;
}

/**
 * The plugin: takes a protokoll's tree and adds the rules' messages to its
 * file. An error of the protokoll is `fatal: true`, a warning `false`, information
 * and hints undefined. A rule that throws becomes a message with its `cause`.
 */
export const protokollLint: Plugin<[LintOptions?], Protokoll> =
  ({ locale = 'sv', ...options } = {}) =>
  (tree, file) => {
    const text = String(file);
    const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) }, options);
    const messages = lint(context, (rule, cause) => {
      file.message(`The rule ${rule} failed`, {
        ruleId: rule,
        source: SOURCE,
        cause: asError(cause),
      });
    });
    for (const message of messages) addMessage(file, text, message, locale);
  };

const SOURCE = 'protokoll';

function addMessage(file: VFile, text: string, message: Message, locale: Locale): void {
  const added = file.message(message.message[locale], {
    place: message.position,
    ruleId: message.rule,
    source: SOURCE,
  });
  added.fatal = message.level === 'fel' ? true : message.level === 'varning' ? false : undefined;
  added.actual = text.slice(message.position.start.offset, message.position.end.offset);
  added.expected = (message.fixes ?? []).flatMap(replacement);
  added.url = pageUrl(message.rule);
  added.fixes = message.fixes ?? [];
}

/** What a fix of one edit puts in the place of what it replaces. */
function replacement({ edits }: Fix): string[] {
  const [only, ...rest] = edits;
  return only === undefined || rest.length > 0 ? [] : [only.text];
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
