/**
 * Which law a protokoll is under. The rules of kommunallagen on minutes reach
 * fullmäktige (5 kap.) and through 6:35 the nämnder; an utskott follows its
 * reglemente, unless it decides on delegation, as a nämnd would.
 */
import type { Item } from '../minutes/minutes.ts';
import { rangeOf } from './place.ts';
import type { Localised, RuleContext } from './rule.ts';
import { shared } from './shared.ts';

/** Without these letters there is no need to look closer. */
const MAY_CITE = /deleg|vägnar/iu;
const DELEGATION =
  /(?<!\p{L})(?:(?:med stöd av|enligt|i enlighet med|på|genom)\s+(?:punkt(?:en)?\s+[\d.:]+\s+i\s+)?(?:[\p{L}-]+s\s+)?(?:delegation|delegering)(?:en|s?(?:ordning|beslut|plan)(?:en|et)?)?(?!\p{L})|\p{L}+s vägnar(?!\p{L}))/iu;

/** A § that reports what others decided on delegation decides nothing on it. */
const REPORT = /^(?:anmälan|redovisning|anmälningar)\b.*delegation|^delegationsbeslut/iu;

/** Whether the § says that it decides on delegation; `text` is the whole source. */
export function citesDelegation(item: Item, text: string): boolean {
  const range = rangeOf(item.position);
  if (range === null || REPORT.test(item.title?.value ?? '')) return false;
  if (item.decisions.length === 0) return false;
  const words = text.slice(range.start, range.end);
  return MAY_CITE.test(words) && DELEGATION.test(words);
}

/** Whether the body is an utskott that only prepares: kommunallagen's rules on minutes don't reach it. */
export const isPreparingCommittee = shared(({ bodyType, minutes, text }: RuleContext): boolean => {
  if (bodyType !== 'utskott') return false;
  return !minutes.items.some((item) => citesDelegation(item, text));
});

/**
 * What a message cites, in parentheses: the paragraph of kommunallagen that
 * holds for fullmäktige, with the one that extends it to a nämnd, or the
 * reglemente of an utskott. `council` and `board` are as in `KL 5:69`.
 */
export function legalBasis(context: RuleContext, council: string, board: string): Localised {
  if (isPreparingCommittee(context)) {
    return { sv: '(utskottets reglemente)', en: "(the committee's rules of procedure)" };
  }
  const law = context.bodyType === 'fullmäktige' ? council : board;
  return { sv: `(${law})`, en: `(${law})` };
}
