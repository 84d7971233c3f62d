import { describe, expect, it } from 'vitest';
import { parse } from '../../language/parse.ts';
import { readMinutes } from '../../minutes/read.ts';
import { defaultProfile } from '../../profile/default-profile.ts';
import type { CaseNumberScheme } from '../../profile/profile.ts';
import { ruleContext } from '../context.ts';
import type { Finding } from '../rule.ts';
import { lintWith } from '../run.ts';
import { dnrFelformat } from './dnr-felformat.ts';

function findings(caseNumber: string, ...caseNumbers: CaseNumberScheme[]): Finding[] {
  const text = `§ 17 ${caseNumber}\n\nTaxa\n`;
  const tree = parse(text);
  const profile = { ...defaultProfile, caseNumbers };
  const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) }, { profile });
  return lintWith([dnrFelformat], context, (_, error) => {
    throw error;
  });
}

const MUNICIPAL = { pattern: 'ORG-ÅÅ/NNNNN', prefixes: ['KS', 'BUN'] };

describe('dnr-felformat', () => {
  it('says nothing of one number without a profile', () => {
    expect(findings('KS.26/00101')).toEqual([]);
  });

  it('takes the form from the profile, and is then certain', () => {
    const [finding] = findings('KS.26/00101', MUNICIPAL);
    expect(finding?.message.sv).toBe(
      '§ 17: Diarienumret KS.26/00101 följer inte formen KS-26/00101.',
    );
    expect(finding?.fixes?.[0]).toMatchObject({ certain: true, edits: [{ text: 'KS-26/00101' }] });
    expect(findings('BUN-26/00101', MUNICIPAL)).toEqual([]);
  });

  it('shows the form where the number cannot be read by it', () => {
    const [finding] = findings('2026/KS 0101 106', MUNICIPAL);
    expect(finding?.message.sv).toBe(
      '§ 17: Diarienumret 2026/KS 0101 106 följer inte formen ORG-ÅÅ/NNNNN, till exempel KS-26/00123.',
    );
    expect(finding?.message.en).toContain('ORG-ÅÅ/NNNNN, such as KS-26/00123');
    expect(finding?.fixes).toEqual([]);
  });

  it('accepts every scheme of the profile', () => {
    const permits = { pattern: 'TYP ÅÅÅÅ-NNNNNN', prefixes: [] };
    expect(findings('B 2026-001490', MUNICIPAL, permits)).toEqual([]);
  });
});
