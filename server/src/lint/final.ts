/** What must be done before a protokoll may be called final. */
import type { Note } from '../language/tree.ts';
import { type CheckOptions, ruleContext } from './context.ts';
import type { Message, RuleContext } from './rule.ts';
import { lint } from './run.ts';

export interface HeldBack {
  errors: Message[];
  /** Colleagues' notes, which would be lost without having been seen to. */
  notes: Note[];
}

/** Takes a protokoll and how it is checked; returns what holds a final document back, nothing where it may be made. */
export function whatHoldsBack(
  analysis: Pick<RuleContext, 'text' | 'tree' | 'minutes'>,
  options: CheckOptions,
): HeldBack {
  const messages = lint(ruleContext(analysis, { ...options, final: true }));
  return {
    errors: messages.filter(({ level }) => level === 'fel'),
    notes: analysis.minutes.notes.filter(({ exemption }) => exemption === null),
  };
}
