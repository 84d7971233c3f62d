import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from './default-profile.ts';
import { parseProfile } from './parse-profile.ts';

/** Each problem as `marked words: what the message says`. */
function messages(source: string): string[] {
  return parseProfile(source).problems.map(
    ({ offset, length, message }) => `${source.slice(offset, offset + length)}: ${message.sv}`,
  );
}

describe('parseProfile', () => {
  it('reads a whole profile', () => {
    const source = `{
      // Comments and a last comma are let pass.
      "$schema": "./protokoll.schema.json",
      "organisation": " Exempelby kommun ",
      "organ": [
        {
          "namn": "Allmänna utskottet", "förkortning": "AU", "typ": "utskott",
          "ledamöter": ["Anna Ek (S), ordförande", { "namn": "Bo Lund", "parti": "M" }],
          "ersättare": ["Eva Å (V)"]
        },
        { "namn": "Socialnämnden" }
      ],
      "personer": ["Karin Berg, kommunchef", "Ali Holm (C) gruppledare, Exempelby"],
      "mottagare": ["Ekonomienheten"],
      "diarienummer": [{ "mönster": "ORG-ÅÅ/NNNNN", "prefix": ["KS", "BUN"] }],
      "förval": "justering",
      "regler": { "dnr-saknas": "fel", "citattecken": "av" },
      "dokument": {
        "papper": "A5", "nySidaPerParagraf": false, "ärendelista": false, "beslutsstil": "att",
        "slutmarkering": false, "typsnitt": "Source Serif 4", "färg": "#1B4F72",
        "sidfot": ["Justering"],
      },
    }`;
    expect(parseProfile(source)).toEqual({
      problems: [],
      profile: {
        organisation: 'Exempelby kommun',
        bodies: [
          {
            name: 'Allmänna utskottet',
            abbreviation: 'AU',
            type: 'utskott',
            members: [
              { name: 'Anna Ek', party: 'S', role: 'ordförande' },
              { name: 'Bo Lund', party: 'M', role: '' },
            ],
            substitutes: [{ name: 'Eva Å', party: 'V', role: '' }],
          },
          { name: 'Socialnämnden', abbreviation: null, type: null, members: [], substitutes: [] },
        ],
        people: [
          { name: 'Karin Berg', party: null, role: 'kommunchef' },
          { name: 'Ali Holm', party: 'C', role: 'gruppledare, Exempelby' },
        ],
        recipients: ['Ekonomienheten'],
        caseNumbers: [{ pattern: 'ORG-ÅÅ/NNNNN', prefixes: ['KS', 'BUN'] }],
        preset: 'justering',
        levels: { 'dnr-saknas': 'fel', citattecken: 'av' },
        document: {
          style: {
            paper: 'a5',
            newPageForEachItem: false,
            accent: '#1b4f72',
            font: 'Source Serif 4',
            endMark: null,
          },
          agendaFrom: null,
          decisionStyle: 'att',
          foot: ['Justering'],
          wordTemplate: null,
        },
      },
    });
  });

  it('names the rule that a name was probably meant for, and keeps its level', () => {
    const source = '{ "regler": { "dnr-sakns": "av", "dnr-saknas": "fel" } }';
    const { profile, problems } = parseProfile(source, ['dnr-saknas', 'blanksteg']);
    expect(profile.levels).toEqual({ 'dnr-sakns': 'av', 'dnr-saknas': 'fel' });
    expect(problems.map(({ level, message }) => `${level}: ${message.sv}`)).toEqual([
      'varning: Det finns ingen regel ”dnr-sakns”. Skriv "dnr-saknas".',
    ]);
    expect(parseProfile(source).problems).toEqual([]);
  });

  it('takes the default for what is not said', () => {
    expect(parseProfile('{}')).toEqual({ profile: defaultProfile, problems: [] });
    const { profile } = parseProfile('{ "dokument": { "papper": "A5" } }');
    expect(profile.document.foot).toEqual(defaultProfile.document.foot);
    expect(profile.document.agendaFrom).toBe(15);
  });

  it('lets the rest of a profile with mistakes count', () => {
    const { profile, problems } = parseProfile(`{
      "organisation": 7,
      "organ": [{ "förkortning": "AU" }, { "namn": "Socialnämnden", "typ": "nämd" }],
      "mottagare": ["Ekonomienheten", 3],
      "diarienummer": [{ "mönster": "KS" }, { "mönster": "N-ÅÅÅÅ" }],
      "regler": { "dnr-saknas": "error", "citattecken": "av" },
      "dokument": { "papper": "A3", "typsnitt": "Source Serif 4" }
    }`);
    expect(problems).toHaveLength(7);
    expect(profile.organisation).toBeNull();
    expect(profile.bodies.map(({ name, type }) => [name, type])).toEqual([['Socialnämnden', null]]);
    expect(profile.recipients).toEqual(['Ekonomienheten']);
    expect(profile.caseNumbers).toEqual([{ pattern: 'N-ÅÅÅÅ', prefixes: [] }]);
    expect(profile.levels).toEqual({ citattecken: 'av' });
    expect(profile.document.style).toMatchObject({ paper: 'a4', font: 'Source Serif 4' });
  });

  it.each([
    [
      '{ "organisation": 7 }',
      '7: ”organisation” ska vara text inom citattecken, inte 7. Skriv till exempel "Exempelby kommun".',
    ],
    [
      '{ "organisation": " " }',
      '" ": ”organisation” är tomt. Skriv till exempel "Exempelby kommun", eller ta bort det.',
    ],
    ['{ "organ": {} }', '{}: ”organ” ska vara en lista, inte en grupp { }. Sätt [ och ] runt det.'],
    [
      '{ "organ": ["AU"] }',
      '"AU": Här ska en grupp inom { } stå, inte ”AU”. Skriv till exempel { "namn": "Allmänna utskottet" }.',
    ],
    [
      '{ "organ": [{ "typ": "utskott" }] }',
      '{: Organet saknar ”namn”. Lägg till "namn": "Allmänna utskottet".',
    ],
    [
      '{ "organ": [{ "namn": "A", "typ": "namnd" }] }',
      '"namnd": ”typ” kan vara ”fullmäktige”, ”nämnd”, ”utskott” eller ”annat”, inte ”namnd”. Skriv "nämnd".',
    ],
    [
      '{ "förval": "justerng" }',
      '"justerng": ”förval” kan vara ”utkast”, ”justering” eller ”publicering”, inte ”justerng”. Skriv "justering".',
    ],
    [
      '{ "organ": [{ "namn": "A", "forkortning": "B" }] }',
      '"forkortning": ”forkortning” är inget som profilen känner här. Skriv "förkortning".',
    ],
    [
      '{ "diarienummer": [{ "mönster": "N", "form": "B" }] }',
      '"form": ”form” är inget som profilen känner här. Ta bort det; här kan stå ”mönster” eller ”prefix”.',
    ],
    [
      '{ "diarienummer": [{ "mönster": "ORG-ÅÅ" }] }',
      '"ORG-ÅÅ": Mönstret saknar löpnummer. Skriv N, eller till exempel NNNNN för fem siffror.',
    ],
    [
      '{ "diarienummer": [{ "prefix": ["KS"] }] }',
      '{: Diarienumrets form saknar ”mönster”. Lägg till "mönster": "ORG-ÅÅ/NNNNN".',
    ],
    [
      '{ "personer": ["(S)"] }',
      '"(S)": ”(S)” går inte att läsa som en person. Skriv till exempel "Anna Ek (S), ordförande".',
    ],
    [
      '{ "regler": { "dnr_saknas": "fel" } }',
      '"dnr_saknas": ”dnr_saknas” är inget namn på en regel. Skriv namnet som i meddelandet, till exempel "dnr-saknas".',
    ],
    [
      '{ "regler": { "dnr-saknas": "Fel" } }',
      '"Fel": ”dnr-saknas” kan vara ”fel”, ”varning”, ”info”, ”tips” eller ”av”, inte ”Fel”. Skriv "fel".',
    ],
    [
      '{ "dokument": { "nySidaPerParagraf": "ja" } }',
      '"ja": ”nySidaPerParagraf” ska vara true (ja) eller false (nej), inte ”ja”. Skriv det utan citattecken.',
    ],
    [
      '{ "dokument": { "ärendelista": 0 } }',
      '0: ”ärendelista” ska vara ett helt tal från 1 (antalet paragrafer) eller false (aldrig), inte 0. Skriv till exempel 15.',
    ],
    [
      '{ "dokument": { "färg": "röd" } }',
      '"röd": ”färg” ska vara # och sex siffror eller bokstäver a–f, inte ”röd”. Skriv till exempel "#1b4f72".',
    ],
    [
      '{ "dokument": { "sidfot": ["a", "b", "c", "d", "e", "f"] } }',
      '"f": ”sidfot” kan ha högst 5 delar. Ta bort de övriga.',
    ],
    [
      '{ "dokument": { "wordmall": "../mall.docx" } }',
      '"../mall.docx": ”wordmall” ska vara en Wordfil (.docx eller .dotx) i profilens mapp eller under den, med / mellan mapparna, inte ”../mall.docx”. Skriv till exempel "mallar/protokoll.docx".',
    ],
    [
      '{ "organisation": "A", "organisation": "B" }',
      '"organisation": ”organisation” står två gånger i samma grupp; den sista gäller. Ta bort den ena.',
    ],
    [
      '[]',
      '[]: Här ska en grupp inom { } stå, inte en lista [ ]. Skriv till exempel { "organisation": "Exempelby kommun" }.',
    ],
    ['', ': Profilen är tom. Skriv till exempel { "organisation": "Exempelby kommun" }.'],
    [
      '{ "organisation": "A" "mottagare": [] }',
      '"mottagare": Här saknas ett kommatecken. Sätt , mellan två delar.',
    ],
    [
      '{ "mottagare": ["A", "B }',
      '"B }: Texten är inte avslutad. Sätt ett citattecken (") efter den, på samma rad.',
    ],
    [
      '{ ”organisation”: "A" }',
      '”organisation”: Det här går inte att läsa som JSON. Text ska stå inom raka citattecken ("), till exempel "organisation": "Exempelby kommun".',
    ],
  ])('says about %s', (source, message) => {
    expect(messages(source)[0]).toBe(message);
  });

  it('says it in English too', () => {
    const [problem] = parseProfile('{ "dokument": { "papper": "A3" } }').problems;
    expect(problem?.message.en).toBe(
      '“papper” can be “A4”, “A5” or “Letter”, not “A3”. Write "A4".',
    );
  });

  it('warns only, where the profile works as written', () => {
    const levels = parseProfile('{ "a": 1, "organisation": 1 }').problems.map((p) => p.level);
    expect(levels).toEqual(['varning', 'fel']);
  });

  it('reads a file that begins with a BOM', () => {
    const source = '\ufeff{ "organisation": "Exempelby kommun", "a": 1 }';
    const { profile, problems } = parseProfile(source);
    expect(profile.organisation).toBe('Exempelby kommun');
    expect(problems.map(({ offset }) => offset)).toEqual([source.indexOf('"a"')]);
  });

  it('lets no name reach a prototype', () => {
    const source = `{
      "__proto__": { "polluted": true },
      "regler": { "__proto__": "fel", "constructor": "av", "toString": "av" },
      "organ": [{ "namn": "A", "__proto__": { "namn": "B" } }],
      "dokument": { "papper": "constructor" }
    }`;
    const { profile, problems } = parseProfile(source);
    expect(problems).toHaveLength(5);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.getPrototypeOf(profile)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(profile.levels)).toBe(Object.prototype);
    expect(Object.keys(profile.levels)).toEqual(['constructor']);
    expect(profile.bodies[0]?.name).toBe('A');
  });

  it('reads a long line in no time', () => {
    const [problem] = parseProfile(`{ "personer": ["A${' '.repeat(200_000)}("] }`).problems;
    expect(problem?.message.sv.length).toBeLessThan(200);
  });

  it('survives any depth', () => {
    const { profile, problems } = parseProfile('['.repeat(200_000));
    expect(profile).toEqual(defaultProfile);
    expect(problems).toHaveLength(1);
    expect(parseProfile(`{"a":${'{"a":'.repeat(100_000)}`).problems).toHaveLength(1);
  });

  it('never throws, and marks places in the text, whatever it is', () => {
    const piece = fc.constantFrom(
      ...'{|}|[|]|,|:|"organ"|"namn"|"dokument"|"papper"|"A4"|"regler"|"|\\|1|true|null|//|/*|\n| '.split(
        '|',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { offset, length, message } of parseProfile(source).problems) {
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset + length).toBeLessThanOrEqual(source.length);
          expect(message.sv).not.toBe('');
          expect(message.en).not.toBe('');
          last = offset;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
