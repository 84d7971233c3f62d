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
import type { PrintDocument, PrintItem, PrintStyle } from '../print/model.ts';
import type { PreviewAnswer, PreviewPart, PreviewSlot } from './answer.ts';
import { keyOf } from './key.ts';
import { samePrint, samePrintAndLines } from './same-print.ts';
import { previewStyles } from './styles.ts';

/** What a preview is made from: one version of a protokoll. What the rules say comes apart: it takes its time. */
export interface Previewed extends Pick<RuleContext, 'minutes' | 'tree' | 'profile'> {
  lineStarts: LineStarts;
}

/** A § as it was last made, by which a § that is the same is known. */
interface KeptItem {
  item: PrintItem;
  style: PrintStyle;
  key: string;
}

/** The §§ of a protokoll as they were last made, by their ids. */
export type KeptItems = Map<string, KeptItem>;

/**
 * Takes a protokoll and the keys of the parts that the page has; returns all
 * parts in order, those that it lacks with their HTML. The words of the
 * protokoll are escaped as in the exported page: they are never markup. `kept`
 * is what was kept when the protokoll's preview was made before, and is brought
 * up to date: a § that has not changed is not made anew.
 */
export function preview(
  protokoll: Previewed,
  known: readonly string[],
  kept: KeptItems = new Map(),
): PreviewAnswer {
  const { minutes, tree, profile, lineStarts } = protokoll;
  const document = buildPrintDocument(minutes, tree, profile, { final: false });
  const has = new Set(known);
  const css = previewStyles(document.style);
  const styleKey = keyOf(css);
  return {
    title: document.title,
    styles: { key: styleKey, ...(!has.has(styleKey) && { css }) },
    lines: lineStarts.length,
    parts: partsOf(document, has, kept),
  };
}

function partsOf(
  document: PrintDocument,
  has: ReadonlySet<string>,
  kept: KeptItems,
): PreviewPart[] {
  const part = (slot: PreviewSlot, line: number | null, content: ElementContent[]): PreviewPart => {
    const html = cleanText(toHtml({ type: 'root', children: content }));
    const key = keyOf(html);
    return { key, slot, line, ...(!has.has(key) && { html }) };
  };
  const { style } = document;
  const before = new Map(kept);
  kept.clear();
  return [
    part('banner', null, [bannerToHast(document)]),
    part('cover', 0, [coverToHast(document.cover, placesFrom(0))]),
    part('contents', null, contentsToHast(document)),
    ...document.items.map((item): PreviewPart => {
      const line = lineOf(item);
      const old = before.get(item.id);
      const made =
        old && has.has(old.key) && isSame(old, item, style)
          ? { key: old.key, slot: 'items' as const, line }
          : part('items', line, [itemHast(item, document, line)]);
      kept.set(item.id, { item, style, key: made.key });
      return made;
    }),
  ];
}

function isSame(old: KeptItem, item: PrintItem, style: PrintStyle): boolean {
  const [before, now] = [lineOf(old.item) ?? 0, lineOf(item) ?? 0];
  return samePrint(old.style, style) && samePrintAndLines(old.item, item, now - before);
}

function itemHast(item: PrintItem, { style }: PrintDocument, line: number | null): Element {
  return itemToHast(item, { style, place: line === null ? noPlace : placesFrom(line) });
}

function lineOf({ position }: PrintItem): number | null {
  return position && position.start.line - 1;
}
