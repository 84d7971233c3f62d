/**
 * Profiles that are wrong in every way that their schema knows: each is told of
 * at its place, the rest of the profile counts, and nothing breaks.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { describe, expect, inject, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis.ts';
import { exportHtml } from '../../server/src/export/html/html.ts';
import { RULE_IDS } from '../../server/src/lint/rule-ids.ts';
import { buildPrintDocument } from '../../server/src/print/build.ts';
import { parseProfile } from '../../server/src/profile/parse-profile.ts';
import { folderWith, run } from '../support/cli.ts';
import { FULL_PROFILE } from '../support/full-profile.ts';
import { until } from '../support/lsp-client.ts';
import { startProcess } from '../support/lsp-process.ts';
import { type ProfileFault, profileFaults, settingsOfSchema } from '../support/profile-faults.ts';

const MINUTES = 'Kommun: Granånger\nOrgan: Allmänna utskottet\n\n§ 1 KS-26/00001\n\nTaxa\n';
const FAULTS = profileFaults();

/** Where the fault is: the value with its name. */
function placeOf({ text, path }: ProfileFault): { start: number; end: number } {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, path);
  if (!node) throw new Error('The fault is not there.');
  const { offset, length } = typeof path.at(-1) === 'string' ? (node.parent ?? node) : node;
  return { start: offset, end: offset + length };
}

test('every setting that the schema has is tried', () => {
  const named = JSON.stringify(FULL_PROFILE);
  for (const name of settingsOfSchema()) expect(named).toContain(`"${name}":`);
  expect(FAULTS.length).toBeGreaterThan(500);
});

test.each(FAULTS.map((fault): [string, ProfileFault] => [fault.what, fault]))('%s', (_, fault) => {
  const { profile, problems } = parseProfile(fault.text, RULE_IDS);
  const { start, end } = placeOf(fault);
  expect(problems).not.toEqual([]);
  for (const { offset, length, message } of problems) {
    expect(offset).toBeGreaterThanOrEqual(start);
    expect(offset + length).toBeLessThanOrEqual(end);
    expect(message.sv).toMatch(/^\S.*[.)]$/su);
    expect(message.sv.length).toBeLessThan(400);
    expect(message.en.length).toBeLessThan(400);
  }
  expect(profile).toEqual(parseProfile(fault.without).profile);
  const { minutes, tree } = analyse(MINUTES);
  exportHtml(buildPrintDocument(minutes, tree, profile, { final: false }));
});

describe('all at once, each in a folder of its own', () => {
  /** A folder for each fault, with a protokoll. */
  function folders(): string {
    const cwd = folderWith();
    for (const [index, { text }] of FAULTS.entries()) {
      mkdirSync(join(cwd, String(index)));
      writeFileSync(join(cwd, String(index), 'protokoll.json'), text);
      writeFileSync(join(cwd, String(index), 'a.protokoll'), MINUTES);
    }
    return cwd;
  }

  test('the command line tells of each and checks all', () => {
    const { code, stdout, stderr } = run(['check', '.', '--format', 'json'], { cwd: folders() });
    expect(code).toBe(1);
    const checked = new Set(JSON.parse(stdout).map(({ file }: { file: string }) => file));
    expect(checked.size).toBe(FAULTS.length);
    for (const [index] of FAULTS.entries()) expect(stderr).toContain(`${index}/protokoll.json:`);
  });

  test('the server shows each in its file and checks all', async () => {
    const root = pathToFileURL(folders()).href;
    const server = startProcess(join(inject('dist'), 'server.cjs'));
    const { client } = server;
    await client.initialize(undefined, root);
    for (const [index, { text }] of FAULTS.entries()) {
      const uri = `${root}/${index}/a.protokoll`;
      await client.open(uri, MINUTES);
      expect(await client.rules(uri)).toContain('motesdatum-saknas');
      await until(() => client.published.has(`${root}/${index}/protokoll.json`));
      const shown: Diagnostic[] | undefined = client.published.get(
        `${root}/${index}/protokoll.json`,
      )?.diagnostics;
      expect(shown?.map(({ message }) => message)).toEqual(
        parseProfile(text, RULE_IDS).problems.map(({ message }) => message.sv),
      );
      await client.close(uri);
    }
    expect(await server.stop()).toBe(0);
    expect(server.errors()).toBe('');
    expect(client.log.filter((line) => /\bat\s.*:\d+/u.test(line))).toEqual([]);
  });
});

describe('profiles that are enormous but right', () => {
  const people = Array.from({ length: 3000 }, (_, i) => `Anna Ek${i} (S)`);
  const PROFILES: [string, object][] = [
    ['a name', { organisation: 'Ö'.repeat(500_000) }],
    [
      'many people',
      { personer: people, organ: [{ namn: 'Allmänna utskottet', ledamöter: people }] },
    ],
    ['many bodies', { organ: people.map((namn) => ({ namn })) }],
    ['many recipients', { mottagare: people }],
    ['many prefixes', { diarienummer: [{ mönster: 'ORG-ÅÅ/NNNNN', prefix: people }] }],
    ['many forms', { diarienummer: people.map((_, i) => ({ mönster: `ORG-ÅÅ/N/${i}` })) }],
    ['a foot', { dokument: { sidfot: Array(5).fill('å '.repeat(20_000)) } }],
  ];

  test.each(PROFILES)('%s', (_, profile) => {
    const cwd = folderWith({ 'a.protokoll': MINUTES, 'protokoll.json': JSON.stringify(profile) });
    expect(run(['check', 'a.protokoll'], { cwd })).toMatchObject({ code: 1, stderr: '' });
    expect(run(['export', 'a.protokoll', '--to', 'html,json,txt,docx'], { cwd })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});
