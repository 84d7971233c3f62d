import { describe, expect, it } from 'vitest';
import { bodyTypeOf, findBody } from './body-type.ts';
import { defaultProfile } from './default-profile.ts';
import type { Profile } from './profile.ts';

const profile: Profile = {
  ...defaultProfile,
  bodies: [
    { name: 'Allmänna utskottet', abbreviation: 'AU', type: null, members: [], substitutes: [] },
    { name: 'Framtidsgruppen', abbreviation: 'FG', type: 'nämnd', members: [], substitutes: [] },
    { name: 'Valberedningen', abbreviation: null, type: 'annat', members: [], substitutes: [] },
  ],
};

describe('findBody', () => {
  it('knows a body by name and abbreviation', () => {
    expect(findBody(profile, 'allmänna  utskottet')?.abbreviation).toBe('AU');
    expect(findBody(profile, 'Allma\u0308nna utskottet')?.abbreviation).toBe('AU');
    expect(findBody(profile, 'FG')?.name).toBe('Framtidsgruppen');
    expect(findBody(profile, 'Socialnämnden')).toBeNull();
    expect(findBody(profile, '')).toBeNull();
  });
});

describe('bodyTypeOf', () => {
  it('believes the profile', () => {
    expect(bodyTypeOf(profile, 'Framtidsgruppen')).toBe('nämnd');
    expect(bodyTypeOf(profile, 'fg')).toBe('nämnd');
    expect(bodyTypeOf(profile, 'Valberedningen')).toBe('annat');
  });

  it('guesses from the full name where the profile is silent', () => {
    expect(bodyTypeOf(profile, 'AU')).toBe('utskott');
  });

  it.each([
    ['Kommunfullmäktige', 'fullmäktige'],
    ['Kommunfullmäktige i Exempelby', 'fullmäktige'],
    ['Regionfullmäktige', 'fullmäktige'],
    ['KF', 'fullmäktige'],
    ['Kommunstyrelsen', 'nämnd'],
    ['KS', 'nämnd'],
    ['Socialnämnden', 'nämnd'],
    ['Miljö- och byggnadsnämnd', 'nämnd'],
    ['Nämnden för lärande och arbete', 'nämnd'],
    ['Förbundsdirektionen', 'nämnd'],
    ['Kommunstyrelsens arbetsutskott', 'utskott'],
    ['Utskottet för tillväxt', 'utskott'],
    ['KSAU', 'utskott'],
    ['Kommunfullmäktiges presidium', 'utskott'],
    ['Demokratiberedningen', 'utskott'],
    ['Kommunala pensionärsrådet', 'annat'],
    ['Kommunstyrelsens råd för trygghet', 'annat'],
    ['Styrelsen för Exempelby Bostäder AB', 'annat'],
    ['', 'annat'],
  ])('%s is %s', (name, type) => {
    expect(bodyTypeOf(defaultProfile, name)).toBe(type);
  });
});
