/** The preview: the exported HTML part by part, so that only what has changed is sent and drawn. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cleanText } from '../export/clean-text.ts';
import { bannerToHast } from '../export/html/banner.ts';
import { contentsToHast } from '../export/html/contents.ts';
import { coverToHast } from '../export/html/cover.ts';
import { itemToHast } from '../export/html/item.ts';
import { noPlace, placesFrom } from '../export/html/place.ts';
import type { LineStarts } from '../language/positions.ts';
import type { RuleContext } from '../lint/rule.ts';
import { buildPrintDocument } from '../print/build.ts';
import type { PrintDocument, PrintItem } from '../print/model.ts';
import type { PreviewAnswer, PreviewPart, PreviewSlot } from './answer.ts';
import { keyOf } from './key.ts';
import { previewStyles } from './styles.ts';

/** What a preview is made from: one version of a protokoll. What the rules say comes apart: it takes its time. */
export interface Previewed extends Pick<RuleContext, 'minutes' | 'tree' | 'profile'> {
  lineStarts: LineStarts;
}

/**
 * Takes a protokoll and the keys of the parts that the page has; returns all
 * parts in order, those that it lacks with their HTML. The words of the
 * protokoll are escaped as in the exported page: they are never markup.
 */
export function preview(protokoll: Previewed, known: readonly string[]): PreviewAnswer {
  const { minutes, tree, profile, lineStarts } = protokoll;
  const document = buildPrintDocument(minutes, tree, profile, { final: false });
  const has = new Set(known);
  const css = previewStyles(document.style);
  const styleKey = keyOf(css);
  return {
    title: document.title,
    styles: { key: styleKey, ...(!has.has(styleKey) && { css }) },
    lines: lineStarts.length,
    parts: partsOf(document, has),
  };
}

function partsOf(document: PrintDocument, has: ReadonlySet<string>): PreviewPart[] {
  const part = (slot: PreviewSlot, line: number | null, content: ElementContent[]): PreviewPart => {
    const html = cleanText(toHtml({ type: 'root', children: content }));
    const key = keyOf(html);
    return { key, slot, line, ...(!has.has(key) && { html }) };
  };
  return [
    part('banner', null, [bannerToHast(document)]),
    part('cover', 0, [coverToHast(document.cover, placesFrom(0))]),
    part('contents', null, contentsToHast(document)),
    ...document.items.map((item) => {
      const line = lineOf(item);
      return part('items', line, [itemHast(item, document, line)]);
    }),
  ];
}

function itemHast(item: PrintItem, { style }: PrintDocument, line: number | null): Element {
  return itemToHast(item, { style, place: line === null ? noPlace : placesFrom(line) });
}

function lineOf({ position }: PrintItem): number | null {
  return position && position.start.line - 1;
}
