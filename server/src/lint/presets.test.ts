import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { type Level, PRESETS } from '../profile/profile.ts';
import { type CheckOptions, ruleContext } from './context.ts';
import { levelOf } from './levels.ts';
import { boundsOf, presetLevel } from './presets.ts';
import { RULE_IDS } from './rule-ids.ts';
import { RULES } from './rules.ts';
import { lint } from './run.ts';

const messages = (text: string, options: CheckOptions): string[] =>
  lint(ruleContext(analyse(text), options)).map(({ rule, level }) => `${level} ${rule}`);

describe.each(PRESETS)('the preset %s', (preset) => {
  it('names rules that there are', () => {
    expect(Object.keys(boundsOf(preset)).filter((id) => !RULE_IDS.includes(id))).toEqual([]);
  });

  it('changes something for every rule that it names', () => {
    const levels: readonly Level[] = ['tips', 'info', 'varning', 'fel'];
    for (const id of Object.keys(boundsOf(preset))) {
      const changed = levels.filter((level) => presetLevel(preset, id, level) !== level);
      expect(changed, id).not.toEqual([]);
    }
  });

  it('leaves off what is off', () => {
    for (const id of RULE_IDS) expect(presetLevel(preset, id, 'av')).toBe('av');
  });
});

describe('a level', () => {
  const [rule] = RULES.filter(({ id }) => id === 'beslut-saknas');
  const of = (options: CheckOptions): Level | undefined =>
    rule && levelOf(rule, null, ruleContext(analyse(''), options));
  const profile = { ...defaultProfile, levels: { 'beslut-saknas': 'info' } as const };

  it('is the rule’s own where nothing is chosen', () => {
    expect(of({})).toBe('varning');
  });

  it('is bounded by the preset, the user’s before the profile’s', () => {
    expect(of({ preset: 'justering' })).toBe('fel');
    expect(of({ profile: { ...defaultProfile, preset: 'utkast' } })).toBe('tips');
    expect(of({ preset: 'justering', profile: { ...defaultProfile, preset: 'utkast' } })).toBe(
      'fel',
    );
  });

  it('of one rule wins over every preset, the user’s over the profile’s', () => {
    expect(of({ preset: 'justering', profile })).toBe('info');
    expect(of({ preset: 'justering', profile, levels: { 'beslut-saknas': 'av' } })).toBe('av');
  });
});

describe('an unfinished protokoll', () => {
  const text = `Kommun: Granångers kommun
Organ: Kommunstyrelsen
Sammanträdesdatum: 2026-03-10
Utses att justera:

§ 1 KS-26/00001

Taxa för lokaler

## Kommunstyrelsens beslut
`;

  it('is not told as a draft of what is yet to come', () => {
    expect(messages(text, { preset: 'utkast' }).filter((one) => !one.startsWith('tips'))).toEqual(
      [],
    );
  });

  it('is told before verification that no one is to verify it', () => {
    expect(messages(text, {})).not.toContain('fel justerare-saknas');
    expect(messages(text, { preset: 'justering' })).toContain('fel justerare-saknas');
  });
});
