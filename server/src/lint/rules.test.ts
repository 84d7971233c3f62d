import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../language/parse.ts';
import { readMinutes } from '../minutes/read.ts';
import { defaultProfile } from '../profile/default-profile.ts';
import { NOWHERE } from './around.ts';
import { ruleContext } from './context.ts';
import type { ExampleSetting, Message, Rule, RuleContext, TextEdit } from './rule.ts';
import { EXAMPLE_DAY } from './rule.ts';
import { RULES } from './rules.ts';
import { lintWith } from './run.ts';

/** The analysis of an example in its page's setting, as before a final export. */
function analyse(text: string, setting: Partial<ExampleSetting> = {}): RuleContext {
  const tree = parse(text);
  const minutes = readMinutes(tree, text);
  const { profile = defaultProfile } = setting;
  const around = { ...NOWHERE, ...setting.around };
  const options = { final: true, today: EXAMPLE_DAY, profile, around };
  return ruleContext({ text, tree, minutes }, options);
}

function check(rule: Rule, context: RuleContext): Message[] {
  const messages = lintWith(rule.last ? RULES : [rule], context, (_, error) => {
    throw error;
  });
  return messages.filter((message) => message.rule === rule.id);
}

function marked(text: string, { position }: Message): string {
  return text.slice(position.start.offset, position.end.offset);
}

/** The text after the edits, which must not overlap. */
function apply(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    expect(edit.start).toBeGreaterThanOrEqual(at);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** A copy of the context in which nothing has a place. */
function withoutPlaces(context: RuleContext): RuleContext {
  const copy = structuredClone({ tree: context.tree, minutes: context.minutes });
  strip(copy, new Set());
  return { ...context, ...copy };
}

function strip(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, child] of Object.entries(value)) {
    if (/position$/i.test(key)) Reflect.deleteProperty(value, key);
    else strip(child, seen);
  }
}

describe('the table of rules', () => {
  it('has every rule once', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { setting } = rule.page;

  it('has two right and two wrong examples', () => {
    expect(rule.page.right.length).toBeGreaterThanOrEqual(2);
    expect(rule.page.wrong.length).toBeGreaterThanOrEqual(2);
  });

  it.each(rule.page.right)('is silent about what is right: %#', (text) => {
    expect(check(rule, analyse(text, setting)).map((found) => found.message.sv)).toEqual([]);
  });

  it.each(rule.page.wrong)('says what is wrong, and where: %#', ({ text, messages, marks }) => {
    const found = check(rule, analyse(text, setting));
    expect(found.map((one) => one.message.sv)).toEqual(messages);
    expect(found.map((one) => marked(text, one))).toEqual(marks);
  });

  it.each(rule.page.wrong)('says it in English too: %#', ({ text }) => {
    for (const { message, fixes = [], related = [] } of check(rule, analyse(text, setting))) {
      expect(message.en).not.toBe(message.sv);
      for (const { title } of fixes) expect(title.en).not.toBe(title.sv);
      for (const { message: words } of related) expect(words.en).not.toBe('');
    }
  });

  it.each(rule.page.wrong)('mends what it can: %#', ({ text, fixed }) => {
    const edits = check(rule, analyse(text, setting)).flatMap(
      (found) => found.fixes?.[0]?.edits ?? [],
    );
    expect(edits.length > 0 ? apply(text, edits) : undefined).toBe(fixed);
  });

  it.each(rule.page.wrong)('has no more to say once it is mended: %#', ({ text, fixed }) => {
    const isVerified = analyse(text, setting).minutes.status === 'justerat';
    if (fixed !== undefined && !isVerified)
      expect(check(rule, analyse(fixed, setting))).toEqual([]);
  });

  it.each(rule.page.wrong)('says nothing of what has no place: %#', ({ text }) => {
    expect(check(rule, withoutPlaces(analyse(text, setting)))).toEqual([]);
  });

  it.each(rule.page.wrong)('rewrites no § or decision once verified: %#', ({ text }) => {
    const verified = /^Status:/m.test(text) ? text : `Status: Justerat\n${text}`;
    const context = analyse(verified, setting);
    for (const { fixes = [] } of check(rule, context)) {
      for (const { start, end, text: put } of fixes.flatMap((fix) => fix.edits)) {
        // Marked to be masked, or its end marked, a passage says what it said.
        if (start === end && /^(?:\{\{|\}\}|\]\])$/.test(put)) continue;
        for (const { position } of context.minutes.items) {
          const { start: from, end: to } = position;
          expect(start < (to.offset ?? 0) && end > (from.offset ?? 0)).toBe(false);
        }
      }
    }
  });
});

describe('whatever the text', () => {
  const examples = RULES.flatMap(({ page }) => [
    ...page.right,
    ...page.wrong.map((one) => one.text),
  ]);
  const piece = fc
    .tuple(fc.constantFrom(...examples), fc.nat(400), fc.nat(200))
    .map(([text, from, length]) => text.slice(from, from + length));

  it('no rule throws, and all that it marks and mends lies in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const messages = lintWith(RULES, analyse(text), (_, error) => {
          throw error;
        });
        for (const { position, fixes = [] } of messages) {
          const { start, end } = position;
          expect(end.offset).toBeLessThanOrEqual(text.length);
          expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? Infinity);
          for (const { edits } of fixes) apply(text, edits);
          for (const edit of fixes.flatMap((fix) => fix.edits)) {
            expect(edit.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
