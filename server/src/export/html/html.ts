import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PrintDocument } from '../../print/model.ts';
import { cleanText } from '../clean-text.ts';
import { bannerToHast, TOP } from './banner.ts';
import { contentsToHast } from './contents.ts';
import { coverToHast } from './cover.ts';
import { headToHast } from './head.ts';
import { itemToHast } from './item.ts';
import { noPlace } from './place.ts';
import { WORDS } from './words.ts';

const ITEMS = 'arenden';

function mainToHast(document: PrintDocument): Element {
  const className = document.style.newPageForEachItem ? ['items', 'pages'] : ['items'];
  return h('main', {}, [
    coverToHast(document.cover, noPlace),
    ...contentsToHast(document),
    h(
      'div',
      { id: ITEMS, className, tabIndex: -1 },
      document.items.map((item) => itemToHast(item, { style: document.style, place: noPlace })),
    ),
  ]);
}

function footerToHast(document: PrintDocument): Element {
  return h('footer', { className: ['foot'] }, [
    h('p', {}, document.title),
    h('p', {}, [h('a', { href: `#${TOP}` }, WORDS.toTop)]),
  ]);
}

/**
 * Takes the print model and returns one HTML file that needs nothing else: no
 * script, no network, its styles inside. Made for WCAG 2.2 AA (the public's
 * documents: lag 2018:1937) and for paper. Every § has its `id` as address.
 */
export function exportHtml(document: PrintDocument): string {
  const page = h('html', { lang: document.language }, [
    headToHast(document),
    h('body', {}, [
      h('a', { className: ['skip'], href: `#${ITEMS}` }, WORDS.skip),
      bannerToHast(document),
      mainToHast(document),
      footerToHast(document),
    ]),
  ]);
  const html = toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
  return `${cleanText(html)}\n`;
}
