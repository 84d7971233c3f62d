/** Addresses that are links as they stand: http(s) and mail. */

export interface Found {
  start: number;
  end: number;
  url: string;
}

const WEB = /https?:\/\/[^\s<>"”“*[\]{}|\\]+/iuy;
const MAIL_BEFORE = /[\p{L}\d._%+-]{1,64}$/u;
const MAIL_AFTER = /@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/uy;
/** What ends a sentence rather than an address. */
const TRAILING = /[.,;:!?'’]+$|\)+$/u;

/**
 * Finds the address that `http…` or `@` at an index belongs to.
 *
 * @param value the text
 * @param at index of `http` or of `@`
 * @param from where the plain text before begins; an address reaches no further back
 * @returns its stretch and target, or null
 */
export function findAddress(value: string, at: number, from: number): Found | null {
  if (value[at] === '@') return findMail(value, at, from);
  if (at > from && /[\p{L}\d]/u.test(value[at - 1] ?? '')) return null;
  WEB.lastIndex = at;
  const match = WEB.exec(value);
  if (!match) return null;
  let url = match[0];
  while (TRAILING.test(url) && !isBalanced(url)) url = url.replace(TRAILING, '');
  return url.length > 8 ? { start: at, end: at + url.length, url } : null;
}

/** A closing bracket belongs to an address that has opened it. */
function isBalanced(url: string): boolean {
  return url.endsWith(')') && url.split('(').length >= url.split(')').length;
}

function findMail(value: string, at: number, from: number): Found | null {
  const before = MAIL_BEFORE.exec(value.slice(Math.max(from, at - 64), at));
  MAIL_AFTER.lastIndex = at;
  const after = MAIL_AFTER.exec(value);
  if (!before || !after) return null;
  const start = at - before[0].length;
  const end = at + after[0].replace(/[-.]+$/u, '').length;
  return { start, end, url: `mailto:${value.slice(start, end)}` };
}
