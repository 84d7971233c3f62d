/**
 * Widths of a table's columns, so that they are right before any program has
 * laid the table out: Word and LibreOffice each do it their own way.
 */
import type { Inline } from '../../language/inline-tree.ts';

/** A character's mean width at the size of table text, and a cell's margins, in twips. */
const CHARACTER = 110;
const CELL_MARGINS = 200;
/** A cell's text beyond this length wraps, and asks for no wider column. */
const WRAPS = 45;

/** The words of inline nodes, without any look. */
export function plain(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'break' ? '\n' : plain(node.children);
    })
    .join('');
}

interface Need {
  /** The longest word. */
  least: number;
  /** The longest cell, or where it wraps. */
  wanted: number;
}

function needOf(cells: string[]): Need {
  const longest = (lengths: number[]): number => lengths.reduce((a, b) => Math.max(a, b), 1);
  const words = cells.flatMap((text) => text.split(/\s+/).map((word) => word.length));
  return {
    least: Math.min(longest(words), WRAPS),
    wanted: Math.min(longest(cells.map((text) => text.length)), WRAPS),
  };
}

/** Shares `width` so that no column is narrower than its `least`, if there is room. */
function share(needs: Need[], width: number): number[] {
  const twips = (characters: number): number => characters * CHARACTER + CELL_MARGINS;
  const least = needs.map((need) => twips(need.least));
  const wanted = needs.map((need) => twips(need.wanted));
  const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
  const spare = width - sum(least);
  if (spare <= 0) return least.map((value) => (value * width) / sum(least));
  const more = wanted.map((value, index) => value - (least[index] ?? 0));
  const scale = sum(more) > spare ? spare / sum(more) : 0;
  if (scale > 0) return least.map((value, index) => value + (more[index] ?? 0) * scale);
  return wanted.map((value) => (value * width) / sum(wanted));
}

/** The widths of the columns in twips, whole numbers that make up `width`. */
export function columnWidths(rows: Inline[][][], width: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const needs = Array.from({ length: columns }, (_, column) =>
    needOf(rows.map((row) => plain(row[column] ?? []))),
  );
  const widths = share(needs, width).map(Math.floor);
  const rest = width - widths.reduce((a, b) => a + b, 0);
  return widths.map((value, index) => (index === columns - 1 ? value + rest : value));
}
