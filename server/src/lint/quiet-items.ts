/** §§ that end without a decision although they are no formalities. */
import type { Item } from '../minutes/minutes.ts';
import type { RuleContext } from './rule.ts';

const NOTHING =
  /^(?:det\s+(?:finns|fanns|föreligger)\s+)?(?:inga|inget|ingen)(?!\p{L})[^.]{0,80}\.?\s*$/iu;
/** Titles of §§ under which things are reported. */
const REPORTS =
  /anmäl|rapport|information|delegation|frågor|fråga|interpellation|meddelande|övrigt/iu;

/** `Inga anmälningar finns.`: there was nothing to report, as the § says in one sentence. */
export function hasNothingToReport({ title, preamble, decisions }: Item): boolean {
  if (!REPORTS.test(title?.value ?? '')) return false;
  const said = decisions.flatMap(({ points }) => points.map(({ words }) => words));
  const [only, ...more] = said.length > 0 ? said : preamble;
  return only !== undefined && more.length === 0 && NOTHING.test(only.value);
}

/** Allmänhetens frågestund, a moment of silence: no matter is dealt with. */
export function isWithoutMatter({ title }: Item): boolean {
  return title !== null && /frågestund|parentation|tyst minut|avtackning/iu.test(title.value);
}

/** What members ask; `fråga om` alone is any question that fullmäktige decides. */
const QUESTION =
  /^(?:(?:besvarande|svar|anmälan)\s+(?:av|på)\s+)?(?:interpellation(?:en|er|erna)?(?!\p{L})|enk(?:el|la)\s+fråg(?:a|or)(?!\p{L})|fråga\s+(?:från|av|till|ställd)\s)/iu;

/** A member's interpellation or question in fullmäktige: it is put and answered (KL 5:59–64). */
export function isInterpellation({ bodyType }: RuleContext, { title }: Item): boolean {
  return bodyType === 'fullmäktige' && QUESTION.test(title?.value.trim() ?? '');
}
