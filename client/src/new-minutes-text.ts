/** What a new protokoll is called and begins with. */

/**
 * Takes a body (empty where it is not known) and the meeting's day, ISO;
 * returns a file name that works everywhere: `kulturnamnden-2026-01-20.protokoll`.
 */
export function fileNameOf(body: string, day: string): string {
  const plain = body
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${plain || 'protokoll'}-${day}.protokoll`;
}

/** Whether a text is a day, as `2026-01-20`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Takes a snippet of a whole protokoll; returns it with the meeting's day, which needs no place of its own. */
export function withMeetingDay(snippet: string, day: string): string {
  return snippet.replace(/(?<=^Sammanträdesdatum: )\$\{\d+:[^}]*\}/mu, day);
}
