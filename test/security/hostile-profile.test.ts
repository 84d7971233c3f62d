/** Profiles and settings from others: names that objects have already, patterns that take long, words that are code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileScheme } from '../../server/src/profile/case-number-scheme.ts';
import { parseProfile } from '../../server/src/profile/parse-profile.ts';
import { readSettings } from '../../server/src/settings.ts';
import { folderWith, run } from '../support/cli.ts';

const GOOD = readFileSync('examples/forsta-protokollet.protokoll', 'utf8');
const DRAFT = GOOD.replace(/^Status: .*\n/mu, '').replace(
  '## Bakgrund\n',
  '## Bakgrund\nHär står  två.\n',
);
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

describe.each(NAMES)('the name %s', (name) => {
  afterEach(() => {
    expect(Object.getOwnPropertyNames({})).toEqual([]);
    expect('fel' in {}).toBe(false);
    expect(({} as Record<string, unknown>)['dnr-saknas']).toBeUndefined();
  });

  test('in a profile is reported, and changes nothing else', () => {
    const level = '{ "fel": true, "dnr-saknas": "av" }';
    const rules = `{ "${name}": ${level}, "dnr-saknas": "fel" }`;
    const { profile, problems } = parseProfile(`{ "${name}": ${level}, "regler": ${rules} }`);
    expect(Object.entries(profile.levels)).toEqual([['dnr-saknas', 'fel']]);
    expect(Object.getPrototypeOf(profile.levels)).toBe(Object.prototype);
    expect(problems.length).toBeGreaterThan(1);
  });

  test('in settings is no setting', () => {
    const settings = readSettings(
      JSON.parse(
        `{ "${name}": { "fel": true }, "lint": { "${name}": { "fel": 1 }, "dnr-saknas": "av" } }`,
      ),
    );
    expect(Object.entries(settings.levels)).toEqual([['dnr-saknas', 'av']]);
  });

  test('in a baseline allows nothing', () => {
    const cwd = folderWith({
      'x.protokoll': DRAFT,
      'kända.json': `{ "version": 1, "files": { "${name}": [], "x.protokoll": [{ "rule": "x", "fingerprint": "${name}", "count": 99 }] } }`,
    });
    const { stdout } = run(['check', '--baseline', 'kända.json', 'x.protokoll'], { cwd });
    expect(stdout).toContain('blanksteg');
  });
});

describe('a form of case numbers', () => {
  const WORST = [
    '[a][a][a][a]N',
    '[N]-[N]-[N]-[N]-N',
    '[ORG][-][KLASS][/]ORG-N',
    'KLASS-KLASS-KLASS-N',
  ];

  test.each(WORST)('%s is read in a time that grows no faster than the text', (pattern) => {
    const scheme = compileScheme({ pattern, prefixes: [] });
    const bad = ['a', '1', '1.', '1-', 'A-'].map((piece) => `${piece.repeat(20_000)}!`);
    for (const text of bad) {
      expect(scheme.matches(text)).toBe(false);
      scheme.canonical(text);
    }
  });

  test.each(['(a+)+$', '.*.*.*=.*N', '\\N{1,9}', '[^N]N', 'N|N'])(
    '%s is letters and signs, and no regular expression',
    (pattern) => {
      const { profile, problems } = parseProfile(
        JSON.stringify({ diarienummer: [{ mönster: pattern }] }),
      );
      expect(problems.length > 0 || profile.caseNumbers.length > 0).toBe(true);
      for (const known of profile.caseNumbers) {
        expect(compileScheme(known).matches('aaaaaaaaaaaaaaaaaaaaaaaa!')).toBe(false);
        expect(compileScheme(known).matches(compileScheme(known).example)).toBe(true);
      }
    },
  );
});

test('words of a profile are words in every document', () => {
  const CODE = '</script><script>alert(1)</script>#panic()"; \u001b]0;x\u0007';
  const cwd = folderWith({
    'x.protokoll': GOOD,
    'protokoll.json': JSON.stringify({
      organisation: CODE,
      dokument: { sidfot: [CODE], accentfärg: CODE },
    }),
  });
  expect(run(['export', 'x.protokoll', '--to', 'pdf,docx,html,txt,json'], { cwd }).code).toBe(0);
  const html = readFileSync(join(cwd, 'x.html'), 'utf8');
  expect(html.match(/<script/gu)).toHaveLength(1);
  expect(run(['check', 'x.protokoll'], { cwd }).stderr).not.toContain('\u001b');
});

test('nesting without an end is a problem of the profile alone', () => {
  const cwd = folderWith({ 'x.protokoll': GOOD, 'protokoll.json': '[{"organ":'.repeat(50_000) });
  expect(run(['check', 'x.protokoll'], { cwd }).code).toBe(0);
});
