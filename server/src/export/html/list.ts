import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PrintBlock, PrintList, PrintListItem } from '../../print/model.ts';
import { inlineToHast } from './inline.ts';
import type { Place } from './place.ts';

/** How the blocks inside an item become hast; given, so that files need no cycle. */
type ToHast = (blocks: readonly PrintBlock[]) => ElementContent[];

/** `3.`, `a)`: a mark that another sentence may refer to. */
const COUNTED = /^(?:\d+|\p{L})[.)]?$/u;

/**
 * The mark is text: "punkt 3" must stay punkt 3 when the page is read aloud,
 * copied or opened without its styles. Bullets are for the eye alone.
 */
function markToHast(mark: string): ElementContent[] {
  if (mark === '') return [];
  const counted = /[\p{L}\p{N}]/u.test(mark);
  const properties = { className: ['mark'], ariaHidden: counted ? null : 'true' };
  return [h('span', properties, `${mark} `)];
}

function itemToHast(item: PrintListItem, toHast: ToHast, place: Place): Element {
  const [first, ...rest] = item.blocks;
  const lead = first?.type === 'paragraph' ? inlineToHast(first.content) : [];
  const others = first?.type === 'paragraph' ? rest : item.blocks;
  const className = item.mark === '' ? null : ['marked'];
  const properties = { className, ...place(item.position) };
  return h('li', properties, markToHast(item.mark), lead, toHast(others));
}

/** `att`, `10.`: marks that need more room than a bullet has. */
const isWide = ({ mark }: PrintListItem) => mark.length > 2;

/** Takes a list and returns it as `ol` where every mark counts, else as `ul`. */
export function listToHast(list: PrintList, toHast: ToHast, place: Place): Element {
  const counted = list.items.every(({ mark }) => COUNTED.test(mark));
  const className = list.items.some(isWide) ? [list.use, 'wide'] : [list.use];
  // Safari hides a list without visible marks of its own from VoiceOver, unless its role is said.
  return h(
    counted ? 'ol' : 'ul',
    { role: 'list', className },
    list.items.map((item) => itemToHast(item, toHast, place)),
  );
}
