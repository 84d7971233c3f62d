import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PrintDocument } from '../../print/model.ts';
import { jsonLd } from './json-ld.ts';
import { sha256Base64 } from './sha256.ts';
import { stylesheet } from './stylesheet.ts';

/** Nothing is loaded, nothing runs, and no style but the page's own one. */
function policy(styles: string): string {
  return `default-src 'none'; style-src 'sha256-${sha256Base64(styles)}'; base-uri 'none'; form-action 'none'`;
}

/** Takes the document and returns the page's head: title, policy, styles and JSON-LD. */
export function headToHast(document: PrintDocument): Element {
  const styles = stylesheet(document);
  return h('head', {}, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(styles) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, document.title),
    h('style', {}, styles),
    h('script', { type: 'application/ld+json' }, jsonLd(document)),
  ]);
}
