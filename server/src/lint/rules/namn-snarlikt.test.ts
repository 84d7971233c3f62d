import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis.ts';
import { parse } from '../../language/parse.ts';
import { type Digest, digest } from '../../minutes/digest.ts';
import { readMinutes } from '../../minutes/read.ts';
import { defaultProfile } from '../../profile/default-profile.ts';
import type { Profile } from '../../profile/profile.ts';
import { NOWHERE } from '../around.ts';
import { ruleContext } from '../context.ts';
import { namesElsewhere } from '../names-elsewhere.ts';
import type { Finding } from '../rule.ts';
import { lintWith } from '../run.ts';
import { namnSnarlikt } from './namn-snarlikt.ts';

function findings(
  text: string,
  profile: Profile = defaultProfile,
  others: readonly Digest[] = [],
): Finding[] {
  const tree = parse(text);
  const options = { profile, around: { ...NOWHERE, together: others } };
  const context = ruleContext({ text, tree, minutes: readMinutes(tree, text) }, options);
  return lintWith([namnSnarlikt], context, (_, error) => {
    throw error;
  });
}

/** The words that are marked. */
const marks = (text: string, profile?: Profile): string[] =>
  findings(text, profile).map(({ position }) =>
    text.slice(position.start.offset, position.end.offset),
  );

function registerOf(...names: string[]): Profile {
  return { ...defaultProfile, people: names.map((name) => ({ name, party: null, role: '' })) };
}

/** A protokoll with a preparer and these recipients in one § each. */
function minutesOf(preparer: string, ...recipients: string[]): string {
  return recipients
    .map(
      (recipient, i) =>
        `§ ${i + 1}\n\nÄrende\n\nFöredragande: ${preparer}\n\n## Beslutet skickas till\n${recipient}\n`,
    )
    .join('\n');
}

describe('namn-snarlikt', () => {
  it('trusts the register before the majority, and knows the spelling by it', () => {
    const text = minutesOf('Anna Lindkvist', 'Anna Lindkvist', 'Anna Lindqvists');
    const [first, ...rest] = findings(text, registerOf('Anna Lindqvist'));
    expect(rest).toHaveLength(2);
    expect(first?.message.sv).toContain('liknar Anna Lindqvist, som finns i registret');
    expect(first?.fixes?.[0]?.edits[0]?.text).toBe('Anna Lindqvist');
    expect(first?.fixes?.[0]?.certain).toBe(false);
  });

  it('compares with names that only the register has', () => {
    expect(marks(minutesOf('Anna Lindkvist', 'Biblioteket'), registerOf('Anna Lindqvist'))).toEqual(
      ['Anna Lindkvist'],
    );
  });

  it('is silent about two whom the register knows', () => {
    const text = minutesOf('Anna Lindkvist', 'Anna Lindqvist');
    expect(marks(text)).toEqual(['Anna Lindqvist']);
    expect(marks(text, registerOf('Anna Lindqvist', 'Anna Lindkvist'))).toEqual([]);
  });

  it('keeps a genitive’s -s where it mends a name', () => {
    const text = minutesOf('Anna Lindqvist', 'Anna Lindqvist', 'Anna Lindqvist', 'Anna Lindkvists');
    expect(findings(text)[0]?.fixes?.[0]?.edits[0]?.text).toBe('Anna Lindqvists');
  });

  it('offers no spelling where neither is clearly the commoner', () => {
    const text = minutesOf('Anna Lindqvist', 'Anna Lindkvist', 'Anna Lindkvist');
    expect(findings(text).flatMap((finding) => finding.fixes ?? [])).toEqual([]);
  });

  it('compares those who vote with those who are present', () => {
    const text = [
      'Beslutande:\n- Anna Lindqvist (S), ordförande\n- Bo Alm (M)\n',
      '§ 1\n\nÄrende\n\n## Omröstning\nJa (1): Anna Lindkvist (S)\nNej (1): Bo Alm (M)\n',
    ].join('\n');
    expect(marks(text)).toEqual(['Anna Lindkvist']);
  });

  it('takes two who serve in one § for two, and two in different §§ for one', () => {
    const present = (scopes: [string, string]): string =>
      `Beslutande:\n- Karin Holmgren, ${scopes[0]}\nÖvriga deltagande:\n- Karin Holmgen, ${scopes[1]}\n`;
    expect(marks(present(['§§ 1-5', '§ 5']))).toEqual([]);
    expect(marks(present(['§§ 1-4', '§ 5']))).toEqual(['Karin Holmgen']);
  });

  it.each([
    ['Karin Holmgren', 'Karina Holmgren'],
    ['Ina Johansson', 'Tina Johansson'],
    ['Anna Lind', 'Anna Lund'],
    ['A. Lindqvist', 'E. Lindqvist'],
    ['Elin Andersson', 'Ellen Andersson'],
  ])('takes %s and %s for two', (one, other) => {
    expect(marks(minutesOf(one, other))).toEqual([]);
  });

  it.each([
    ['Kristina Holmgren', 'Christina Holmgren'],
    ['Eva Lindqvist', 'Ewa Lindqvist'],
    ['Ann-Marie Rud', 'Ann Marie Rud'],
    ['Beatrice Berggren', 'Beatrise Berggren'],
  ])('takes %s and %s for one', (one, other) => {
    expect(marks(minutesOf(one, other))).toEqual([other]);
  });

  it('leaves titles, roles and parties aside', () => {
    const written = [
      'Kommunchef Anna Lindkvist',
      'Anna Lindkvist (S)',
      'kommunchef Anna Lindqvist',
    ];
    expect(marks(minutesOf('Anna Lindqvist', ...written.slice(0, 2)))).toEqual([
      'Anna Lindkvist',
      'Anna Lindkvist',
    ]);
    expect(marks(minutesOf('Anna Lindqvist', ...written.slice(2)))).toEqual([]);
  });

  it('takes a unit with and without its article for the same', () => {
    expect(marks(minutesOf('Bo Alm', 'Biblioteket', 'Bibliotek', 'Miljö- och byggnämnd'))).toEqual(
      [],
    );
    expect(marks(minutesOf('Bo Alm', 'Kommunledningskontoret', 'Kommunldningskontoret'))).toEqual([
      'Kommunldningskontoret',
    ]);
  });

  describe('with the body’s other protokoll', () => {
    const head = 'Organ: Kommunstyrelsen\nBeslutande:\n';
    const otherOf = (uri: string, ...people: string[]): Digest => {
      const text = `${head}${people.map((name) => `- ${name}\n`).join('')}`;
      return digest(uri, readMinutes(parse(text), text));
    };
    const found = (name: string, ...others: Digest[]): Finding[] =>
      findings(`${head}- ${name}\n- Bo Alm (M)\n`, defaultProfile, others);

    it('mends a name that several of them spell otherwise', () => {
      const others = [otherOf('a', 'Anna Lindqvist (S)'), otherOf('b', 'Anna Lindqvist (S)')];
      const [first, ...rest] = found('Anna Lindkvist (S)', ...others);
      expect(rest).toEqual([]);
      expect(first?.message.sv).toContain('liknar Anna Lindqvist, som står i 2 andra protokoll');
    });

    it('does not count the protokoll itself among them', () => {
      const text = `${head}- Anna Lindqvist (S)\n- Anna Lindkvist (S)\n`;
      const [own, other] = [text, head].map((said, i) =>
        digest(String(i), readMinutes(parse(said), said)),
      ) as [Digest, Digest];
      const context = (self: string | null) =>
        ruleContext(analyse(head), { around: { ...NOWHERE, together: [own, other], self } });
      expect(namesElsewhere(context('1')).map(({ name }) => name)).toHaveLength(2);
      expect(namesElsewhere(context('0'))).toEqual([]);
    });

    it.each([
      ['one of them alone', [otherOf('a', 'Anna Lindqvist (S)')]],
      ['another party', [otherOf('a', 'Anna Lindqvist (M)'), otherOf('b', 'Anna Lindqvist (M)')]],
      [
        'lists with both names',
        [
          otherOf('a', 'Anna Lindqvist (S)', 'Anna Lindkvist (S)'),
          otherOf('b', 'Anna Lindqvist (S)'),
        ],
      ],
    ])('is silent with %s', (_, others) => {
      expect(found('Anna Lindkvist (S)', ...others)).toEqual([]);
    });
  });

  it('never judges names in prose', () => {
    expect(
      marks(`${minutesOf('Anna Lindqvist', 'Biblioteket')}\nAnna Lindkvist ansöker.\n`),
    ).toEqual([]);
  });
});
