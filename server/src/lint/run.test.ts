import { describe, expect, it } from 'vitest';
import { parse } from '../language/parse.ts';
import { readMinutes } from '../minutes/read.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { type CheckOptions, ruleContext } from './context.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { lint, lintWith } from './run.ts';

const PAGE: Rule['page'] = {
  summary: { sv: '', en: '' },
  why: { sv: '', en: '' },
  source: null,
  right: [],
  wrong: [],
};

function rule(id: string, check: Rule['check']): Rule {
  return { id, group: 'formalia', level: 'fel', page: PAGE, check };
}

function contextOf(text: string, options: CheckOptions = {}): RuleContext {
  const tree = parse(text);
  return ruleContext({ text, tree, minutes: readMinutes(tree, text) }, options);
}

/** A rule that speaks of every § line, and of every title. */
const lines = rule('a-rad', function* ({ minutes }) {
  for (const item of minutes.items) {
    yield { message: { sv: 'rad', en: 'line' }, position: item.line.position, item };
  }
});
const titles = rule('b-rubrik', function* ({ minutes }) {
  for (const item of minutes.items) {
    if (item.title) yield finding(item.title.position, item);
  }
});

function finding(position: Finding['position'], item: Finding['item']): Finding {
  return { message: { sv: 'rubrik', en: 'title' }, position, item };
}

/** What is reported, as `rule@line`. */
function reported(text: string, options: CheckOptions = {}, rules = [titles, lines]): string[] {
  return lintWith(rules, contextOf(text, options), throwing).map(
    (message) => `${message.rule}@${message.position.start.line}`,
  );
}

function throwing(_: string, error: unknown): never {
  throw error;
}

const TWO = '§ 1\n\nEtt\n\n§ 2\n\nTvå\n';

describe('lint', () => {
  it('gives the messages in the order of their places', () => {
    expect(reported(TWO)).toEqual(['a-rad@1', 'b-rubrik@3', 'a-rad@5', 'b-rubrik@7']);
  });

  it('takes the level of the setting before the profile’s and the rule’s', () => {
    const levelsOf = (options: CheckOptions): string[] =>
      lintWith([lines], contextOf('§ 1\n', options), throwing).map(({ level }) => level);
    const profile = { ...defaultProfile, levels: { 'a-rad': 'info' } as const };
    expect(levelsOf({})).toEqual(['fel']);
    expect(levelsOf({ profile })).toEqual(['info']);
    expect(levelsOf({ profile, levels: { 'a-rad': 'tips' } })).toEqual(['tips']);
    expect(levelsOf({ profile, levels: { 'a-rad': 'av' } })).toEqual([]);
  });

  it('lets a finding have its own level unless someone chose one', () => {
    const mild = rule('c-mild', function* ({ tree }) {
      yield { ...finding(tree.position, null), level: 'varning' };
    });
    const levelsOf = (options: CheckOptions): string[] =>
      lintWith([mild], contextOf('', options), throwing).map(({ level }) => level);
    expect(levelsOf({})).toEqual(['varning']);
    expect(levelsOf({ levels: { 'c-mild': 'fel' } })).toEqual(['fel']);
  });

  it('does not ask a rule that is off', () => {
    const broken = rule('d-trasig', () => throwing('', new Error('asked')));
    expect(reported(TWO, { levels: { 'd-trasig': 'av' } }, [broken])).toEqual([]);
  });

  it('loses only the rule that throws, and says which', () => {
    const broken = rule('d-trasig', function* ({ tree }) {
      yield finding(tree.position, null);
      throw new Error('broken');
    });
    const log: string[] = [];
    const messages = lintWith([broken, lines], contextOf('§ 1\n'), (id, error) => {
      log.push(`${id}: ${error}`);
    });
    expect(messages.map((message) => message.rule)).toEqual(['a-rad']);
    expect(log).toEqual(['d-trasig: Error: broken']);
  });

  it('has nothing but what to fill in against a file without text', () => {
    const ids = lint(contextOf(''), throwing).map((message) => message.rule);
    expect(ids).toEqual([
      'beslutande-saknas',
      'kommun-saknas',
      'motesdatum-saknas',
      'ordforande-saknas',
      'organ-saknas',
      'sekreterare-saknas',
    ]);
  });
});

describe('an exemption', () => {
  it('exempts the § that it stands above, from its rule alone', () => {
    const text = '§ 1\n\nEtt\n\n[[ignorera a-rad: ett gammalt nummer]]\n\n§ 2\n\nTvå\n';
    expect(reported(text)).toEqual(['a-rad@1', 'b-rubrik@3', 'b-rubrik@9']);
  });

  it('exempts the text that it stands in', () => {
    const text = '§ 1 [[ignorera a-rad: så heter det]]\n\nEtt\n\n§ 2\n\nTvå\n';
    expect(reported(text)).toEqual(['b-rubrik@3', 'a-rad@5', 'b-rubrik@7']);
  });

  it('exempts the § whose § line or title it stands right under', () => {
    const text = '§ 1\n[[ignorera a-rad: ett gammalt nummer]]\n\nEtt\n\nText.\n\n§ 2\n\nTvå\n';
    expect(reported(text)).toEqual(['b-rubrik@4', 'a-rad@8', 'b-rubrik@10']);
    const below = '§ 1\n\nEtt\n\nText.\n\n[[ignorera a-rad: för sent]]\n\nMer.\n';
    expect(reported(below)).toEqual(['a-rad@1', 'b-rubrik@3']);
  });

  it('does not reach beyond the next block', () => {
    const text = '[[ignorera a-rad: den första]]\n\n§ 1\n\nEtt\n\n§ 2\n\nTvå\n';
    expect(reported(text)).toEqual(['b-rubrik@5', 'a-rad@7', 'b-rubrik@9']);
  });

  it('exempts one item of a list, one field or one section', () => {
    const marks = rule('e-text', function* ({ text, tree }) {
      for (const { index } of text.matchAll(/X/g)) {
        const line = text.slice(0, index).split('\n').length;
        const start = { line, column: 1, offset: index };
        yield finding({ start, end: { ...start, offset: index + 1 } }, null);
      }
      expect(tree.type).toBe('protokoll');
    });
    const list = '§ 1\n\nEtt\n\n- X\n[[ignorera e-text: här]]\n- X\n- X\n';
    expect(reported(list, {}, [marks])).toEqual(['e-text@5', 'e-text@8']);
    const field = 'Kommun: X\n[[ignorera e-text: här]]\nOrgan: X\nStatus: X\n';
    expect(reported(field, {}, [marks])).toEqual(['e-text@1', 'e-text@4']);
    const section =
      '§ 1\n\nEtt\n\n[[ignorera e-text: här]]\n\n## Bakgrund\nX\n\nX\n\n## Ekonomi\nX\n';
    expect(reported(section, {}, [marks])).toEqual(['e-text@13']);
  });

  it('exempts nothing at the end of the file, and nothing by another note', () => {
    expect(reported('§ 1\n\n[[ignorera a-rad: sent]]\n')).toEqual(['a-rad@1']);
    expect(reported('[[ignorera numret]]\n\n§ 1\n')).toEqual(['a-rad@3']);
  });
});
