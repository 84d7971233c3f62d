/** Messages for code-scanning viewers: SARIF 2.1.0 (OASIS). */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LineStarts, lineIndex, positionOf } from '../language/positions.ts';
import type { Fix, Message } from '../lint/rule.ts';
import { pageUrl } from '../lint/rule-pages.ts';
import { RULES } from '../lint/rules.ts';
import type { Checked, Report } from './report.ts';
import type { Session } from './shell.ts';

const LEVELS = { fel: 'error', varning: 'warning', info: 'note', tips: 'note' } as const;

/** Takes the session; returns a report that is a SARIF log with one run. */
export function reportSarif(session: Session): Report {
  const results: unknown[] = [];
  return {
    add(file) {
      results.push(...resultsOf(file, session.lang));
      return '';
    },
    end: (unreadable) => `${JSON.stringify(logOf(results, unreadable, session), null, 2)}\n`,
  };
}

function logOf(
  results: readonly unknown[],
  unreadable: readonly string[],
  { lang, version }: Session,
) {
  const rules = RULES.map(({ id, level, page }) => ({
    id,
    shortDescription: { text: page.summary[lang] },
    help: { text: page.why[lang], markdown: `${page.why[lang]} (${pageUrl(id)})` },
    defaultConfiguration: level === 'av' ? { enabled: false } : { level: LEVELS[level] },
  }));
  const driver = { name: 'protokoll', semanticVersion: version, language: lang, rules };
  const notifications = unreadable.map((text) => ({ level: 'error', message: { text } }));
  const invocation = {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: notifications,
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results }],
  };
}

function resultsOf({ path, text, messages }: Checked, lang: Session['lang']) {
  const lineStarts = lineIndex(text);
  const artifactLocation = { uri: uriOf(path) };
  return messages.map((message) => ({
    ruleId: message.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === message.rule),
    level: LEVELS[message.level],
    message: { text: message.message[lang] },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(message.position) } }],
    ...relatedOf(message, artifactLocation, lang),
    ...fixesOf(message.fixes ?? [], artifactLocation, lineStarts, lang),
  }));
}

function fixesOf(
  fixes: readonly Fix[],
  artifactLocation: { uri: string },
  lineStarts: LineStarts,
  lang: Session['lang'],
) {
  if (fixes.length === 0) return {};
  return {
    fixes: fixes.map(({ title, edits }) => ({
      description: { text: title[lang] },
      artifactChanges: [
        {
          artifactLocation,
          replacements: edits.map((edit) => ({
            deletedRegion: regionOf(positionOf(lineStarts, edit.start, edit.end)),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    })),
  };
}

function relatedOf(
  { related = [] }: Message,
  artifactLocation: { uri: string },
  lang: Session['lang'],
) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ message, position }) => ({
      message: { text: message[lang] },
      physicalLocation: { artifactLocation, region: regionOf(position) },
    })),
  };
}

function regionOf({ start, end }: Message['position']) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A relative path stays relative, so that the log can be read where the files are. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
