/** How names are compared where they mean people: what two ways of writing one name have in common. */

/**
 * Takes a name; returns it as names are compared: lower case, one space
 * between words, and a double name's hyphen as a space (`Ann-Marie Rud
 * Petersen`, `Ann Marie Rud-Petersen`).
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00ad\u2010-\u2015-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two parties may be the same: equal but for case, or one of them not said. */
export function partiesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.toUpperCase() === b.toUpperCase();
}

/**
 * Takes a shorter way to name someone and a whole name, both as keys; returns
 * whether it may mean that person: the surname alone (`ek`), initials before
 * it (`a. ek`), or first name and surname without what stands between.
 */
export function mayShorten(short: string, whole: string): boolean {
  if (whole.endsWith(` ${short}`)) return true;
  const initials = INITIALS.exec(short)?.[0] ?? '';
  if (initials !== '')
    return whole.startsWith(short.charAt(0)) && endsIn(whole, short.slice(initials.length));
  const space = short.indexOf(' ');
  return (
    space > 0 &&
    whole.startsWith(short.slice(0, space + 1)) &&
    endsIn(whole, short.slice(space + 1))
  );
}

/** `a. `, `a c `: what stands for given names. */
const INITIALS = /^(?:\p{L}\.?\s)+/u;

function endsIn(whole: string, surname: string): boolean {
  return surname !== '' && whole.endsWith(` ${surname}`);
}
