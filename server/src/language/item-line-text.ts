/** The canonical writing of a § line's parts. */
import { endOfCaseNumber } from './case-number.ts';

/** What a § line says. */
export interface ItemLineParts {
  number: number | null;
  lastNumber: number | null;
  letter: string;
  pending: boolean;
  /** A body prefix that is kept, or the empty string. */
  prefix: string;
}

/**
 * @param parts what the § line says
 * @param caseNumbers the case numbers, as written
 * @returns `§ 17 KS-26/00101`; a case number that only its label makes one keeps a label
 */
export function itemLineText(parts: ItemLineParts, caseNumbers: readonly string[]): string {
  const { number, lastNumber, letter, pending, prefix } = parts;
  const sign = lastNumber === null ? '§' : '§§';
  const range = lastNumber === null ? '' : `–${lastNumber}`;
  const label = pending ? '?' : number === null ? '' : `${number}${letter}${range}`;
  const cases = caseNumbers.map((typed) => {
    const text = typed.replace(/\s+/gu, ' ');
    return endOfCaseNumber(text, 0) === text.length ? text : `Dnr ${text}`;
  });
  return [prefix, sign, label, cases.join(', ')].filter(Boolean).join(' ');
}
