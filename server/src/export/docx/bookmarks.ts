/** Names of places in the Word file, for the list of §§ to lead to. */
import type { PrintItem } from '../../print/model.ts';

/** Word's limit is 40 characters: letters, digits and underscores, a letter first. */
const NAME = /^[a-z]\w{0,39}$/i;

/**
 * The bookmark of each §, by its id: `paragraf_17` for `paragraf-17`, and a
 * running name where that is no name Word takes, or is taken.
 */
export function bookmarkNames(items: PrintItem[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (names.has(id)) continue;
    const wanted = id.replaceAll('-', '_');
    const usable = NAME.test(wanted) && !taken.has(wanted.toLowerCase());
    const name = usable ? wanted : `avsnitt_${index}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}
