/** § lines in their canonical form. */
import { isOwnBody, type OwnBody } from './body-name.ts';
import { itemLineText } from './item-line-text.ts';
import { parse } from './parse.ts';
import type { ItemLine } from './tree.ts';

/**
 * @param line a § line in any form
 * @param own the file's own body, whose prefix is left out
 * @returns `§ 17 KS-26/00101`, the case numbers as they are written
 */
export function formatItemLine(line: ItemLine, own: OwnBody): string {
  const { prefix } = line;
  const kept = own.name === null || !isOwnBody(prefix, own) ? prefix : '';
  return itemLineText(
    { ...line, prefix: kept },
    line.caseNumbers.map(({ value }) => value),
  );
}

/**
 * @param title a title
 * @param own the file's own body
 * @returns whether the title would be read as something else on a line of its
 *   own (`Bakgrund`, `> …`), so that it must stay on the § line
 */
export function mustStayOnItemLine(title: string, own: OwnBody): boolean {
  const head = own.name === null ? '' : `Organ: ${own.name}\n\n`;
  const item = parse(`${head}§ 1 AA-11/11111\n\n${title}\n`).children.find(
    (child) => child.type === 'item',
  );
  const read = item?.children.find((child) => child.type === 'title');
  return read?.type !== 'title' || read.value !== title;
}
