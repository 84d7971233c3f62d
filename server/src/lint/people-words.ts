/** How messages name people and the §§ that something holds for. */
import type { Item } from '../minutes/minutes.ts';
import type { Localised } from './rule.ts';

/** `Anna Ek (S)`, or the name alone where no party is known. */
export function fullName({ name, party }: { name: string; party: string | null }): string {
  const oneLine = name.replace(/\s+/gu, ' ').trim();
  return party === null ? oneLine : `${oneLine} (${party})`;
}

/** Takes §§ in order; returns them as text: `§ 5`, `§§ 5–7 och 9`; those without a number are left out. */
export function itemsName(items: readonly Item[]): Localised {
  const runs: { first: Item; last: Item }[] = [];
  for (const item of items.filter(({ number }) => number !== null)) {
    const run = runs.at(-1);
    const end = run?.last.lastNumber ?? run?.last.number ?? null;
    if (run && end !== null && item.number !== null && item.number - end <= 1) run.last = item;
    else runs.push({ first: item, last: item });
  }
  const parts = runs.map(({ first, last }) =>
    first === last ? String(first.label) : `${first.label}–${last.label}`,
  );
  const sign = parts.length === 1 && runs[0]?.first === runs[0]?.last ? '§' : '§§';
  const end = parts.pop() ?? '';
  const list = (and: string): string =>
    parts.length > 0 ? `${sign} ${parts.join(', ')} ${and} ${end}` : `${sign} ${end}`;
  return { sv: list('och'), en: list('and') };
}
