/** `protokoll check --format sarif`: what SARIF 2.1.0 (OASIS) asks of a log. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { RULES } from '../../server/src/lint/rules.ts';
import { folderWith, run } from '../support/cli.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const WITH_ERRORS = readFileSync(new URL('med-fel.protokoll', EXAMPLES), 'utf8');
const NAME = 'möte 10 mars.protokoll';

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

interface Location {
  physicalLocation: { artifactLocation: { uri: string }; region: Region };
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: Location[];
  partialFingerprints: Record<string, string>;
  relatedLocations?: Location[];
  fixes?: {
    artifactChanges: {
      artifactLocation: { uri: string };
      replacements: { deletedRegion: Region; insertedContent: { text: string } }[];
    }[];
  }[];
}

interface Rule {
  id: string;
  shortDescription: { text: string };
  help: { text: string; markdown: string };
}

interface Run {
  tool: { driver: { name: string; semanticVersion: string; language: string; rules: Rule[] } };
  columnKind: string;
  invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
  results: Result[];
}

/** The properties that the schema knows of the objects in use; it forbids all others. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  log: ['$schema', 'version', 'runs'],
  run: ['tool', 'columnKind', 'invocations', 'results'],
  driver: ['name', 'semanticVersion', 'language', 'rules'],
  rule: [
    'id',
    'name',
    'shortDescription',
    'fullDescription',
    'help',
    'defaultConfiguration',
    'properties',
  ],
  invocation: ['executionSuccessful', 'toolExecutionNotifications'],
  result: [
    'ruleId',
    'ruleIndex',
    'level',
    'message',
    'locations',
    'partialFingerprints',
    'relatedLocations',
    'fixes',
  ],
};

function expectKnown(kind: keyof typeof KNOWN, value: object): void {
  expect(Object.keys(value).filter((key) => !KNOWN[kind]?.includes(key))).toEqual([]);
}

let log: { $schema: string; version: string; runs: Run[] };
let only: Run;

beforeAll(() => {
  const cwd = folderWith({
    [NAME]: WITH_ERRORS,
    'protokoll.json': readFileSync(new URL('protokoll.json', EXAMPLES)),
  });
  const { code, stdout, stderr } = run(['check', NAME, '--format', 'sarif'], { cwd });
  expect([code, stderr]).toEqual([1, '']);
  log = JSON.parse(stdout);
  const [first] = log.runs;
  if (!first) throw new Error('no run');
  only = first;
});

test('the log has one run of this tool', () => {
  expectKnown('log', log);
  expectKnown('run', only);
  expectKnown('driver', only.tool.driver);
  expect(log.version).toBe('2.1.0');
  expect(() => new URL(log.$schema)).not.toThrow();
  expect(log.runs).toHaveLength(1);
  expect(only.tool.driver.name).toBe('protokoll');
  expect(only.tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/u);
  expect(only.columnKind).toBe('utf16CodeUnits');
  for (const invocation of only.invocations) expectKnown('invocation', invocation);
  expect(only.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('every rule is described, with its manual', () => {
  const { rules } = only.tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  for (const rule of rules) {
    expectKnown('rule', rule);
    expect(rule.shortDescription.text).not.toBe('');
    const [, page = ''] = /\((docs\/regler\/.+\.md)\)$/u.exec(rule.help.markdown) ?? [];
    expect(existsSync(fileURLToPath(new URL(`../../${page}`, import.meta.url))), page).toBe(true);
  }
});

test('every result has its rule, level, message and place', () => {
  expect(only.results.length).toBeGreaterThanOrEqual(6);
  for (const result of only.results) {
    expectKnown('result', result);
    expect(only.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(['error', 'warning', 'note']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    expect(result.locations).toHaveLength(1);
    for (const location of [...result.locations, ...(result.relatedLocations ?? [])]) {
      expectPlace(location.physicalLocation.region);
      const { uri } = location.physicalLocation.artifactLocation;
      expect(uri).toBe('m%C3%B6te%2010%20mars.protokoll');
      expect(new URL(uri, 'file:///x/').pathname).toBe(`/x/${uri}`);
    }
  }
});

test('every result is known by its words, not its line, and no two are one', () => {
  const marks = only.results.map((one) => one.partialFingerprints['protokollMessage/v1'] ?? '');
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{16}:\d+$/u);
  expect(new Set(marks).size).toBe(marks.length);
});

test('every fix says what to replace where', () => {
  const fixes = only.results.flatMap((result) => result.fixes ?? []);
  expect(fixes.length).toBeGreaterThan(3);
  for (const { artifactChanges } of fixes) {
    expect(artifactChanges.length).toBeGreaterThan(0);
    for (const { replacements, artifactLocation } of artifactChanges) {
      expect(artifactLocation.uri).toBe('m%C3%B6te%2010%20mars.protokoll');
      expect(replacements.length).toBeGreaterThan(0);
      for (const { deletedRegion } of replacements) expectPlace(deletedRegion);
    }
  }
});

test('a file that could not be read makes the run unsuccessful', () => {
  const cwd = folderWith();
  const { code, stdout } = run(['check', 'saknas.protokoll', '--format', 'sarif'], { cwd });
  expect(code).toBe(2);
  const { results, invocations } = (JSON.parse(stdout) as typeof log).runs[0] ?? only;
  expect(results).toEqual([]);
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'saknas.protokoll finns inte. Kontrollera namnet och mappen.' },
        },
      ],
    },
  ]);
});

/** Lines and columns from 1; the end not before the start (SARIF 3.30). */
function expectPlace({ startLine, startColumn, endLine, endColumn }: Region): void {
  expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1);
  expect(endLine).toBeGreaterThanOrEqual(startLine);
  if (endLine === startLine) expect(endColumn).toBeGreaterThanOrEqual(startColumn);
}
