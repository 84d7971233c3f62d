/** Runs the rules over one analysed protokoll. */
import { Exemptions } from './exemptions.ts';
import { levelOf } from './levels.ts';
import { rangeOf } from './place.ts';
import type { Finding, Message, Ran, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules.ts';

/** What is told about a rule that throws: its id, and what it threw. */
export type Report = (rule: string, error: unknown) => void;

/**
 * Checks a protokoll with every rule. Takes the analysis and, for the log, a
 * function that is told of a rule that throws: it loses its own messages, the
 * others keep theirs. Returns the messages in the order of their places.
 * Their levels are as `levels.ts` has it.
 */
export function lint(context: RuleContext, report: Report = () => {}): Message[] {
  return lintWith(RULES, context, report);
}

/** As `lint`, with the given rules alone. */
export function lintWith(rules: readonly Rule[], context: RuleContext, report: Report): Message[] {
  return new Run(rules, context, report).messages();
}

/** One text checked with some rules. */
class Run implements Ran {
  private readonly exemptions: Exemptions;
  readonly finished = new Set<string>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly context: RuleContext,
    private readonly report: Report,
  ) {
    this.exemptions = new Exemptions(context.tree, context.text);
  }

  /** Made when asked for, as few texts have an exemption to judge. */
  get known(): Ran['known'] {
    return new Map(this.rules.map(({ id, group }) => [id, group]));
  }

  get used(): Ran['used'] {
    return this.exemptions.used;
  }

  messages(): Message[] {
    const found: Message[] = [];
    for (const rule of this.rules) if (!rule.last) this.run(rule, found);
    for (const rule of this.rules) if (rule.last) this.run(rule, found);
    return found.sort(byPlace);
  }

  private run(rule: Rule, messages: Message[]): void {
    for (const finding of this.findings(rule)) {
      const level = levelOf(rule, finding, this.context);
      if (level === 'av' || rangeOf(finding.position) === null) continue;
      if (this.exemptions.cover(rule.id, finding)) continue;
      messages.push({ rule: rule.id, ...finding, level });
    }
  }

  /** All or, where the rule throws, none. */
  private findings(rule: Rule): Finding[] {
    if (levelOf(rule, null, this.context) === 'av') return [];
    try {
      const found = [...rule.check(this.context, this)];
      this.finished.add(rule.id);
      return found;
    } catch (error) {
      this.report(rule.id, error);
      return [];
    }
  }
}

function byPlace(a: Message, b: Message): number {
  return (
    (rangeOf(a.position)?.start ?? 0) - (rangeOf(b.position)?.start ?? 0) ||
    (rangeOf(a.position)?.end ?? 0) - (rangeOf(b.position)?.end ?? 0) ||
    Number(a.rule > b.rule) - Number(a.rule < b.rule)
  );
}
