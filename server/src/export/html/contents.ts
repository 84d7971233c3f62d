import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { plainText } from '../../language/inline.ts';
import type { PrintDocument, PrintItem } from '../../print/model.ts';
import { WORDS } from './words.ts';

/** Plain words, because a link in a title may not stand inside another link. */
function entryToHast(item: PrintItem): Element {
  const caseNumbers = item.caseNumbers.join(', ');
  return h('li', {}, [
    h('a', { href: `#${item.id}` }, [
      h('span', { className: ['number'] }, item.label),
      { type: 'text', value: ' ' },
      h('span', { className: ['title'] }, plainText(item.title)),
    ]),
    ...(caseNumbers === ''
      ? []
      : [{ type: 'text' as const, value: ' ' }, h('span', { className: ['case'] }, caseNumbers)]),
  ]);
}

/**
 * Takes the document and returns the list of all its §§, each a link, or
 * nothing where there are no §§. On paper it stands only where the document
 * has such a list.
 */
export function contentsToHast(document: PrintDocument): ElementContent[] {
  if (document.items.length === 0) return [];
  const className = document.agenda === null ? ['contents', 'screen'] : ['contents'];
  return [
    h('nav', { id: 'innehall', className, ariaLabelledBy: 'innehall-rubrik' }, [
      h('h2', { id: 'innehall-rubrik' }, document.agenda?.heading ?? WORDS.contents),
      h('ol', { role: 'list' }, document.items.map(entryToHast)),
    ]),
  ];
}
