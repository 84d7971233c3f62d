/** `Kommunstyrelsens` for `Kommunstyrelsen`; a name in s, x or z stays as it is. */
export function genitive(body: string): string {
  return /[sxz]$/u.test(body) ? body : `${body}s`;
}
