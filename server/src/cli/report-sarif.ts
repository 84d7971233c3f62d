/** Messages for code-scanning viewers: SARIF 2.1.0 (OASIS). */
import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodedName } from '../encoded-name.ts';
import { type LineStarts, lineIndex, positionOf } from '../language/positions.ts';
import type { Fix, Locale, Message } from '../lint/rule.ts';
import { pageUrl } from '../lint/rule-pages.ts';
import { RULES } from '../lint/rules.ts';
import { fingerprint } from './fingerprint.ts';
import type { Checked, ReportMaker } from './report.ts';
import { indented } from './report-json.ts';

const LEVELS = { fel: 'error', varning: 'warning', info: 'note', tips: 'note' } as const;

/**
 * Takes the session; returns a report that is a SARIF log with one run. The
 * results come first, since they are written as they come.
 */
export const reportSarif: ReportMaker = ({ lang, version }) => {
  let isEmpty = true;
  return {
    render: (file) =>
      resultsOf(file, lang)
        .map((result) => indented(result, '        '))
        .join(',\n'),
    add({ text }) {
      if (text === '') return '';
      const before = isEmpty ? BEFORE_RESULTS : ',\n';
      isEmpty = false;
      return before + text;
    },
    end(unreadable) {
      const rest = Object.entries(restOf(unreadable, lang, version));
      const parts = rest.map(([key, value]) => `      "${key}": ${inner(value)}`);
      return `${isEmpty ? BEFORE_RESULTS : '\n'}      ],\n${parts.join(',\n')}\n    }\n  ]\n}\n`;
    },
  };
};

const BEFORE_RESULTS = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "results": [
`;

function inner(value: unknown): string {
  return indented(value, '      ').trimStart();
}

/** What the run says beside its results. */
function restOf(unreadable: readonly string[], lang: Locale, version: string) {
  const rules = RULES.map(({ id, group, level, page }) => ({
    id,
    name: id,
    shortDescription: { text: page.summary[lang] },
    fullDescription: { text: page.why[lang] },
    help: { text: page.why[lang], markdown: `${page.why[lang]} (${pageUrl(id)})` },
    defaultConfiguration: level === 'av' ? { enabled: false } : { level: LEVELS[level] },
    properties: { tags: [group] },
  }));
  const notifications = unreadable.map((text) => ({ level: 'error', message: { text } }));
  return {
    tool: { driver: { name: 'protokoll', semanticVersion: version, language: lang, rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: notifications,
      },
    ],
  };
}

function resultsOf({ path, text, messages }: Checked, lang: Locale) {
  const lineStarts = lineIndex(text);
  const artifactLocation = { uri: uriOf(path) };
  const seen = new Map<string, number>();
  return messages.map((message) => ({
    ruleId: message.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === message.rule),
    level: LEVELS[message.level],
    message: { text: message.message[lang] },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(message.position) } }],
    partialFingerprints: { 'protokollMessage/v1': countedFingerprint(message, text, seen) },
    ...relatedOf(message, artifactLocation, lang),
    ...fixesOf(message.fixes ?? [], artifactLocation, lineStarts, lang),
  }));
}

/** The fingerprint, with a number where several messages of a file are alike. */
function countedFingerprint(message: Message, text: string, seen: Map<string, number>): string {
  const mark = fingerprint(message, text);
  const times = (seen.get(mark) ?? 0) + 1;
  seen.set(mark, times);
  return `${mark}:${times}`;
}

function fixesOf(
  fixes: readonly Fix[],
  artifactLocation: { uri: string },
  lineStarts: LineStarts,
  lang: Locale,
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

function relatedOf({ related = [] }: Message, artifactLocation: { uri: string }, lang: Locale) {
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

/** Relative to the folder that the program runs in, where the file lies below it: viewers know no other. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  const below = relative(process.cwd(), path);
  if (isAbsolute(below) || below.startsWith('..')) return pathToFileURL(path).href;
  return below.split(sep).map(encodedName).join('/');
}
