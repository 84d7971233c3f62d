/** A § as it is printed. */
import { append } from '../language/append.ts';
import { isOwnBody, type OwnBody } from '../language/body-name.ts';
import { parseInline } from '../language/inline.ts';
import type { Inline } from '../language/inline-tree.ts';
import type { Field, Item as ItemNode, List, Section } from '../language/tree.ts';
import type { Item } from '../minutes/minutes.ts';
import type { DocumentSettings } from '../profile/profile.ts';
import { type PrintContext, printBlocks } from './blocks.ts';
import type { PrintBlock, PrintItem } from './model.ts';
import { onOneLine } from './words.ts';

/** What all §§ of a document share. */
export interface ItemContext {
  own: OwnBody;
  settings: DocumentSettings;
  /** Gives each § an id of its own. */
  idOf(item: Item): string;
}

type Child = (ItemNode | Section)['children'][number];

/** Takes a § of the minutes and of the tree; returns it as printed. */
export function printItem(item: Item, node: ItemNode, context: ItemContext): PrintItem {
  const label = labelOf(item, context.own);
  const { blocks, recipients } = new Printer(context.settings).print(node);
  const [heading] = recipients;
  const lines = item.recipients.map(({ name }) => parseInline(name));
  const positions = item.recipients.map(({ position }) => position);
  return {
    id: context.idOf(item),
    label,
    continuation: `${label} forts.`,
    caseNumbers: item.caseNumbers.map(({ text }) => text),
    title: item.title ? onOneLine(parseInline(item.title.value)) : [],
    blocks,
    recipients: heading === undefined ? null : { heading, lines, positions },
    position: item.position,
  };
}

/** `§ 17`, `§ 17a`, `§§ 17–18`, `KF § 17` where the prefix is another body's; `§` without a number. */
function labelOf(item: Item, own: OwnBody): string {
  const { label, lastNumber, prefix } = item;
  const foreign = prefix && (own.name === null || !isOwnBody(prefix, own)) ? `${prefix} ` : '';
  return `${foreign}${lastNumber === null ? '§' : '§§'}${label === null ? '' : ` ${label}`}`;
}

/**
 * Gives ids for the §§ of one document: `paragraf-17`; a second § 17 gets
 * `paragraf-17-2`, so that every address leads to one place.
 */
export function itemIds(): (item: Item) => string {
  const seen = new Map<string, number>();
  return ({ label }) => {
    const base = label === null ? 'paragraf' : `paragraf-${label.replace('–', '-')}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : idOfTwin(base, count, seen);
  };
}

/** `paragraf-17-2` may itself be a joint §'s id: then the next number is free. */
function idOfTwin(base: string, count: number, seen: Map<string, number>): string {
  let number = count;
  while (seen.has(`${base}-${number}`)) number++;
  seen.set(`${base}-${number}`, 1);
  return `${base}-${number}`;
}

/** Walks a §, gathering what is printed and the headings of its recipients. */
class Printer {
  private readonly blocks: PrintBlock[] = [];
  private readonly recipients: string[] = [];

  constructor(private readonly settings: DocumentSettings) {}

  print(node: ItemNode): { blocks: PrintBlock[]; recipients: string[] } {
    this.children(node.children, { settings: this.settings, points: false });
    return { blocks: this.blocks, recipients: this.recipients };
  }

  private children(children: readonly Child[], context: PrintContext): void {
    for (const child of children) {
      switch (child.type) {
        case 'itemLine':
        case 'title':
        case 'heading':
          break;
        case 'section':
          this.section(child, context);
          break;
        case 'field':
          this.blocks.push(printField(child));
          break;
        default:
          append(this.blocks, printBlocks([child], context));
      }
    }
  }

  private section(section: Section, outer: PrintContext): void {
    const points =
      section.role === 'decision' ||
      section.role === 'proposal' ||
      (outer.points && section.role === 'free');
    const context = { ...outer, points };
    const heading = section.children.find((child) => child.type === 'heading');
    const content = heading ? onOneLine(parseInline(heading.value)) : [];
    if (section.role === 'recipients') {
      this.recipients.push(heading?.value ?? '');
      // Names go to the foot of the page; what is no list of names stays here.
      this.children(
        section.children.filter((child) => !isLines(child)),
        context,
      );
      return;
    }
    const depth = section.depth === 2 ? 3 : 4;
    this.blocks.push({
      type: 'heading',
      depth,
      content,
      role: section.role,
      position: section.position,
    });
    this.children(section.children, context);
  }
}

function isLines(child: Child): child is List {
  return child.type === 'list' && child.kind === 'lines';
}

/** `Beredande tjänsteperson: Anna Ek`, several values separated by commas. */
function printField(field: Field): PrintBlock {
  const [name, ...values] = field.children;
  const content = values.flatMap((value, i): Inline[] => [
    ...(i > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
    ...parseInline(value.value),
  ]);
  const label = name?.value.replace(/\s+/gu, ' ') ?? '';
  return { type: 'field', label, content, position: field.position };
}
