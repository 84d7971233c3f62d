/** Files in memory, as the server is given them. */

/** The files that a test's server can read, by URI. */
export type Files = Map<string, string>;

/** What lies in a folder of the given files, null where nothing does. */
export function entriesOf(files: Files, uri: string): { name: string; folder: boolean }[] | null {
  const inside = [...files.keys()].filter((file) => file.startsWith(`${uri}/`));
  const names = new Map(
    inside.map((file) => {
      const [name = '', ...below] = file.slice(uri.length + 1).split('/');
      return [decodeURIComponent(name), below.length > 0];
    }),
  );
  return names.size === 0 ? null : [...names].map(([name, folder]) => ({ name, folder }));
}
