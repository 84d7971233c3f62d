/** The lists of the template and ours, in one numbering part. */

const NUMBER =
  /(<w:(?:abstractNum|num)\s[^>]*?w:(?:abstractNumId|numId)="|<w:(?:abstractNumId|numId) w:val=")(\d+)"/gu;

/** The number that ours begin above, in the template's part. */
export function highestNumber(template: string): number {
  const numbers = [...template.matchAll(NUMBER)].map(([, , number]) => Number(number));
  return numbers.reduce((highest, number) => Math.max(highest, number), 0);
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
  const abstract = (renumbered.match(/<w:abstractNum\s[\s\S]*?<\/w:abstractNum>/gu) ?? []).join('');
  const lists = (renumbered.match(/<w:num\s[\s\S]*?<\/w:num>/gu) ?? []).join('');
  const firstList = template.search(/<w:num\s/u);
  const end = template.search(/<w:numIdMacAtCleanup|<\/w:numbering>/u);
  const middle = firstList < 0 ? end : firstList;
  if (end < 0) return template;
  return (
    template.slice(0, middle) + abstract + template.slice(middle, end) + lists + template.slice(end)
  );
}
