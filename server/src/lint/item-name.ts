/** How messages name a §. */
import type { Item } from '../minutes/minutes.ts';
import type { Localised } from './rule.ts';

/** `§ 17`, `§§ 17–18`, or words for a § without number. */
export function itemName(item: Item): Localised {
  if (item.label === null) return { sv: 'Paragrafen utan nummer', en: 'The § without a number' };
  const name = `${item.lastNumber === null ? '§' : '§§'} ${item.label}`;
  return { sv: name, en: name };
}

/** A message that begins with the § it is about: `§ 17: …`; unchanged where it is about the head. */
export function about(item: Item | null, message: Localised): Localised {
  if (item === null) return message;
  const name = itemName(item);
  return { sv: `${name.sv}: ${message.sv}`, en: `${name.en}: ${message.en}` };
}
