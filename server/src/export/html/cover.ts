import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Cover, CoverRow, NoticeProof, SignatureLine } from '../../print/model.ts';
import { signer } from '../../print/words.ts';
import { inlineToHast } from './inline.ts';
import type { Place } from './place.ts';

function rowsToHast(rows: readonly CoverRow[], place: Place): ElementContent[] {
  if (rows.length === 0) return [];
  const groups = rows.map(({ label, lines, positions }) => {
    // A label needs a value in HTML, be it an empty one.
    const values = lines.length > 0 ? lines : [[]];
    return h('div', {}, [
      h('dt', {}, label),
      ...values.map((line, index) => h('dd', place(positions?.[index]), inlineToHast(line))),
    ]);
  });
  return [h('dl', { className: ['facts'] }, groups)];
}

/** A line to sign on, with the name that it waits for below it. */
function signaturesToHast(label: string, lines: readonly SignatureLine[]): ElementContent[] {
  if (lines.length === 0) return [];
  const signatures = lines.map((line) => h('p', { className: ['signature'] }, signer(line)));
  return [
    h('div', { className: ['signatures'] }, [
      h('p', { className: ['label'] }, label),
      ...signatures,
    ]),
  ];
}

function noticeToHast(notice: NoticeProof, place: Place): Element {
  const { label, name } = notice.signature;
  return h('section', { className: ['notice'], id: 'anslag', ariaLabelledBy: 'anslag-rubrik' }, [
    h('h2', { id: 'anslag-rubrik' }, notice.heading),
    h('p', {}, notice.statement),
    ...rowsToHast(notice.rows, place),
    ...signaturesToHast(label, [{ name, role: '' }]),
  ]);
}

/** Takes the cover and returns it as hast, without its heading, which heads the whole page. */
export function coverToHast(cover: Cover, place: Place): Element {
  return h('div', { className: ['cover'] }, [
    ...rowsToHast(cover.rows, place),
    ...signaturesToHast(cover.signatures.label, cover.signatures.lines),
    ...rowsToHast(cover.corrections, place),
    ...(cover.notice === null ? [] : [noticeToHast(cover.notice, place)]),
  ]);
}
