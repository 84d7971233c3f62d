/** The lists of the template and ours, in one numbering part. */
import { attributeOf } from './package-xml.ts';
import { elementsOf, tagsOf } from './xml-tags.ts';

/** Numbers of lists in XML of ours, whose tags are short and closed. */
const NUMBER =
  /(<w:(?:abstractNum|num)\s[^>]*?w:(?:abstractNumId|numId)="|<w:(?:abstractNumId|numId) w:val=")(\d+)"/gu;

/** The attribute that has the number of a list, by the tag. */
const NUMBERED: ReadonlyMap<string, string> = new Map([
  ['w:abstractNum', 'w:abstractNumId'],
  ['w:num', 'w:numId'],
  ['w:abstractNumId', 'w:val'],
  ['w:numId', 'w:val'],
]);

/** The number that ours begin above, in the template's part. */
export function highestNumber(template: string): number {
  let highest = 0;
  for (const { name, text } of tagsOf(template)) {
    const attribute = NUMBERED.get(name);
    const number = attribute === undefined ? undefined : attributeOf(text, attribute);
    if (number !== undefined && /^\d+$/u.test(number)) highest = Math.max(highest, Number(number));
  }
  return highest;
}

/** Takes XML of ours; returns it with its lists counted from above `base`. 0 means no list. */
export function renumberLists(xml: string, base: number): string {
  return xml.replace(NUMBER, (_, start: string, number: string) => {
    return `${start}${Number(number) + base + 1}"`;
  });
}

/** Adds our definitions and lists to the template's: all definitions come before all lists. */
export function mergeNumbering(template: string, ours: string): string {
  const renumbered = renumberLists(ours, highestNumber(template)).replace(/ w15:\w+="[^"]*"/gu, '');
  const all = (name: string): string =>
    elementsOf(renumbered, name)
      .map(({ text }) => text)
      .join('');
  const [abstract, lists] = [all('w:abstractNum'), all('w:num')];
  const firstList = template.search(/<w:num\s/u);
  const end = template.search(/<w:numIdMacAtCleanup|<\/w:numbering>/u);
  const middle = firstList < 0 ? end : firstList;
  if (end < 0) return template;
  return (
    template.slice(0, middle) + abstract + template.slice(middle, end) + lists + template.slice(end)
  );
}
