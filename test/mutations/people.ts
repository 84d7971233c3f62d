/** The people of a clean protokoll, and what is said of them in its head. */
import type { Random } from '../bench/text/prose.ts';
import { inHead, inItem, partsOf, withItemField } from './edit.ts';

/** The lines of a list in the head without their hyphen, in order; none where it is not there. */
export function listed(text: string, list: string): string[] {
  const lines = new RegExp(`^${list}:\\n((?:- .*\\n)+)`, 'mu').exec(partsOf(text).head)?.[1] ?? '';
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(2));
}

/** The name with its party that a line begins with: `Anna Ek (S)`. */
export function nameOn(line: string): string {
  return line.split(',')[0] ?? '';
}

/** The name without the party. */
export function bare(name: string): string {
  return name.replace(/ \(.*/u, '');
}

/** Names of the deciders who neither chair nor verify, with their parties. */
export function ordinaryDeciders(text: string): string[] {
  const verifier = /^Utses att justera: (.+)$/mu.exec(text)?.[1] ?? '';
  return listed(text, 'Beslutande')
    .filter((line) => !line.includes('ordförande') && !line.startsWith(verifier))
    .map(nameOn);
}

/** The name of the one who chairs, with the party; null where no one is said to. */
export function chairOf(text: string): string | null {
  const line = listed(text, 'Beslutande').find((one) => /, ordförande/u.test(one));
  return line === undefined ? null : nameOn(line);
}

/** Adds words behind what the head's list says of someone. */
export function withRemark(text: string, name: string, remark: string): string | null {
  return inHead(text, (head) => {
    const line = head.split('\n').find((one) => one.startsWith(`- ${name}`));
    return line === undefined ? null : head.replace(line, () => `${line}, ${remark}`);
  });
}

/** Adds a list to the head, above those who take part besides. */
export function withList(text: string, list: string, lines: readonly string[]): string | null {
  const before = '\nÖvriga deltagande:\n';
  if (!text.includes(before)) return null;
  return text.replace(
    before,
    `\n${list}:\n${lines.map((line) => `- ${line}\n`).join('')}${before}`,
  );
}

/** A recusal that a § records, and the § it is. */
export interface Recused {
  text: string;
  number: number;
}

/** Has a § chosen by `isPlace` record someone's recusal; null where there is none such. */
export function recusedIn(
  random: Random,
  text: string,
  name: string,
  isPlace: (item: string) => boolean,
): Recused | null {
  let number = 0;
  const recused = inItem(random, text, (item, own) => {
    number = own;
    return isPlace(item) ? withItemField(item, `Jäv: ${name}`) : null;
  });
  return recused === null ? null : { text: recused, number };
}
