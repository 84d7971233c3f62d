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

/** Allmänhetens frågestund: people ask and are answered, nothing is decided. */
export function isQuestionTime({ title }: Item): boolean {
  return title !== null && /frågestund/iu.test(title.value);
}

const QUESTION =
  /^(?:(?:besvarande|svar|anmälan)\s+(?:av|på)\s+)?(?:enk(?:el|la)\s+)?(?:interpellation(?:en|er|erna)?|fråga)(?!\p{L})(?!\s+om\s+jäv)/iu;

/** A member's interpellation or question in fullmäktige: it is put and answered (KL 5:59–64). */
export function isInterpellation({ bodyType }: RuleContext, { title }: Item): boolean {
  return bodyType === 'fullmäktige' && QUESTION.test(title?.value.trim() ?? '');
}
