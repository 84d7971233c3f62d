/** Runs the rules over one analysed protokoll. */
import type { Level } from '../profile/profile.ts';
import { exemptions } from './exemptions.ts';
import { rangeOf } from './place.ts';
import type { Finding, Message, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules.ts';

/** What is told about a rule that throws: its id, and what it threw. */
export type Report = (rule: string, error: unknown) => void;

/**
 * Checks a protokoll with every rule. Takes the analysis and, for the log, a
 * function that is told of a rule that throws: it loses its own messages, the
 * others keep theirs. Returns the messages in the order of their places.
 * The level is the setting's, else the profile's, else the rule's own.
 */
export function lint(context: RuleContext, report: Report = () => {}): Message[] {
  return lintWith(RULES, context, report);
}

/** As `lint`, with the given rules alone. */
export function lintWith(rules: readonly Rule[], context: RuleContext, report: Report): Message[] {
  const isExempt = exemptions(context.tree, context.text);
  const messages: Message[] = [];
  for (const rule of rules) {
    for (const finding of findings(rule, context, report)) {
      const level = levelOf(rule, finding, context);
      if (level !== 'av' && !isExempt(rule.id, finding)) {
        messages.push({ ...finding, rule: rule.id, level });
      }
    }
  }
  return messages.sort(byPlace);
}

function findings(rule: Rule, context: RuleContext, report: Report): Finding[] {
  if (chosenLevel(rule, context) === 'av') return [];
  try {
    return [...rule.check(context)].filter((finding) => rangeOf(finding.position) !== null);
  } catch (error) {
    report(rule.id, error);
    return [];
  }
}

/** The level that someone chose for the rule, undefined where no one did. */
function chosenLevel({ id }: Rule, { levels, profile }: RuleContext): Level | undefined {
  return levels?.[id] ?? profile.levels[id];
}

function levelOf(rule: Rule, finding: Finding, context: RuleContext): Level {
  return chosenLevel(rule, context) ?? finding.level ?? rule.level;
}

function byPlace(a: Message, b: Message): number {
  return (
    (rangeOf(a.position)?.start ?? 0) - (rangeOf(b.position)?.start ?? 0) ||
    (rangeOf(a.position)?.end ?? 0) - (rangeOf(b.position)?.end ?? 0) ||
    Number(a.rule > b.rule) - Number(a.rule < b.rule)
  );
}
