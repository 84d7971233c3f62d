/**
 * Readers of a profile's values. Each takes a node of the JSON tree and the
 * name it goes by, and gives the value, or undefined and a problem.
 */
import type { Node } from 'jsonc-parser';
import { alternatives, nearest, type Problems, report, shown } from './profile-problem.ts';

/** Reads a value; undefined where it is not usable, with a problem. */
export type Reader<T> = (node: Node, name: string, problems: Problems) => T | undefined;

/** Text that is not blank, without the spaces around it. `example` shows what to write. */
export function text(example: string): Reader<string> {
  return (node, name, problems) => {
    if (node.type === 'string' && /\S/.test(String(node.value))) return String(node.value).trim();
    if (node.type === 'string') {
      report(
        problems,
        node,
        `”${name}” är tomt. Skriv till exempel "${example}", eller ta bort det.`,
        `“${name}” is empty. Write for example "${example}", or remove it.`,
      );
      return undefined;
    }
    const { sv, en } = shown(node);
    report(
      problems,
      node,
      `”${name}” ska vara text inom citattecken, inte ${sv}. Skriv till exempel "${example}".`,
      `“${name}” must be text in quotation marks, not ${en}. Write for example "${example}".`,
    );
    return undefined;
  };
}

/** `true` or `false`. */
export const flag: Reader<boolean> = (node, name, problems) => {
  if (node.type === 'boolean') return node.value === true;
  const { sv, en } = shown(node);
  report(
    problems,
    node,
    `”${name}” ska vara true (ja) eller false (nej), inte ${sv}. Skriv det utan citattecken.`,
    `“${name}” must be true or false, not ${en}. Write it without quotation marks.`,
  );
  return undefined;
};

/** One of the words, each with what it means. */
export function choice<T>(meanings: ReadonlyMap<string, T>): Reader<T> {
  const words = [...meanings.keys()];
  return (node, name, problems) => {
    const meaning = node.type === 'string' ? meanings.get(String(node.value)) : undefined;
    if (meaning !== undefined) return meaning;
    const { sv, en } = shown(node);
    const meant = node.type === 'string' ? nearest(String(node.value), words) : null;
    report(
      problems,
      node,
      `”${name}” kan vara ${alternatives(words, 'sv')}, inte ${sv}. ${meant === null ? 'Välj ett av dem.' : `Skriv "${meant}".`}`,
      `“${name}” can be ${alternatives(words, 'en')}, not ${en}. ${meant === null ? 'Choose one of them.' : `Write "${meant}".`}`,
    );
    return undefined;
  };
}

/** A list; what is wrong in it is left out, the rest counts. */
export function list<T>(read: Reader<T>, longest = Number.POSITIVE_INFINITY): Reader<T[]> {
  return (node, name, problems) => {
    if (node.type !== 'array') {
      const { sv, en } = shown(node);
      report(
        problems,
        node,
        `”${name}” ska vara en lista, inte ${sv}. Sätt [ och ] runt det.`,
        `“${name}” must be a list, not ${en}. Put [ and ] around it.`,
      );
      return undefined;
    }
    const items = node.children ?? [];
    const tooMany = items[longest];
    if (tooMany !== undefined) {
      report(
        problems,
        tooMany,
        `”${name}” kan ha högst ${longest} delar. Ta bort de övriga.`,
        `“${name}” can have at most ${longest} parts. Remove the others.`,
      );
    }
    return items
      .slice(0, longest)
      .map((item) => read(item, name, problems))
      .filter((item) => item !== undefined);
  };
}

/** The members of a group by name. */
export type Members = ReadonlyMap<string, Node>;

/** A group `{ }` with every member by its name, whatever it is called. `example` shows one. */
export function anyMembers(example: string): Reader<Members> {
  return (node, _name, problems) => {
    if (node.type === 'object') return membersOf(node, problems);
    const { sv, en } = shown(node);
    report(
      problems,
      node,
      `Här ska en grupp inom { } stå, inte ${sv}. Skriv till exempel ${example}.`,
      `A group in { } must stand here, not ${en}. Write for example ${example}.`,
    );
    return undefined;
  };
}

function membersOf(node: Node, problems: Problems): Members {
  const found = new Map<string, Node>();
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) continue;
    if (found.has(String(key.value))) reportTwice(key, problems);
    found.set(String(key.value), value);
  }
  return found;
}

function reportTwice(key: Node, problems: Problems): void {
  report(
    problems,
    key,
    `”${key.value}” står två gånger i samma grupp; den sista gäller. Ta bort den ena.`,
    `“${key.value}” stands twice in the same group; the last one counts. Remove one of them.`,
    'varning',
  );
}

/** A group whose members have the given names; others are reported. `example` shows one. */
export function members(names: readonly string[], example: string): Reader<Members> {
  return (node, name, problems) => {
    const found = anyMembers(example)(node, name, problems);
    for (const { children } of found === undefined ? [] : (node.children ?? [])) {
      const [key] = children ?? [];
      if (key !== undefined && !names.includes(String(key.value)))
        reportUnknown(key, names, problems);
    }
    return found;
  };
}

function reportUnknown(key: Node, names: readonly string[], problems: Problems): void {
  const meant = nearest(String(key.value), names);
  const { sv, en } = shown(key);
  report(
    problems,
    key,
    meant === null
      ? `${sv} är inget som profilen känner här. Ta bort det; här kan stå ${alternatives(names, 'sv')}.`
      : `${sv} är inget som profilen känner här. Skriv "${meant}".`,
    meant === null
      ? `${en} is nothing that the profile knows here. Remove it; here may stand ${alternatives(names, 'en')}.`
      : `${en} is nothing that the profile knows here. Write "${meant}".`,
    'varning',
  );
}

/** The member's value, or undefined where it is missing or wrong. */
export function member<T>(
  from: Members,
  name: string,
  read: Reader<T>,
  problems: Problems,
): T | undefined {
  const node = from.get(name);
  return node === undefined ? undefined : read(node, name, problems);
}

/** As `member`, for one that must be there: its absence is a problem of the group. */
export function required(
  from: Members,
  name: string,
  example: string,
  group: { node: Node; sv: string; en: string },
  problems: Problems,
): string | undefined {
  if (from.has(name)) return member(from, name, text(example), problems);
  report(
    problems,
    { offset: group.node.offset, length: 1 },
    `${group.sv} saknar ”${name}”. Lägg till "${name}": "${example}".`,
    `${group.en} has no “${name}”. Add "${name}": "${example}".`,
  );
  return undefined;
}
