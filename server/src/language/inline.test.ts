import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parseInline, plainText } from './inline.ts';
import type { Inline } from './inline-tree.ts';

/** A compact picture of the parts: `<e>`, `<s>`, `<a url>`, `<m>`, `<br>`. */
function draw(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '<br>';
      const inner = draw(node.children);
      if (node.type === 'link') return `<a ${node.url}>${inner}</a>`;
      const tag = { emphasis: 'e', strong: 's', mask: 'm' }[node.type];
      return `<${tag}>${inner}</${tag}>`;
    })
    .join('');
}

describe('parseInline', () => {
  it.each([
    ['', ''],
    ['löpande text', 'löpande text'],
    ['med *kursiv* och **fet**', 'med <e>kursiv</e> och <s>fet</s>'],
    ['***båda***', '<e><s>båda</s></e>'],
    ['2*3*4 och 5 * 6', '2*3*4 och 5 * 6'],
    ['en *ensam stjärna', 'en *ensam stjärna'],
    ['_inte_ `kod` <b>inte</b> ![inte](x.png)', '_inte_ `kod` <b>inte</b> !<a x.png>inte</a>'],
    ['rad ett\nrad två', 'rad ett<br>rad två'],
    ['[Taxa](taxa-2026.pdf)', '<a taxa-2026.pdf>Taxa</a>'],
    [
      '[x](javascript:alert(1)) [y](file:///etc/passwd) [z](/etc/passwd)',
      '[x](javascript:alert(1)) [y](file:///etc/passwd) [z](/etc/passwd)',
    ],
    [
      'se https://exempel.se/a_b. Slut',
      'se <a https://exempel.se/a_b>https://exempel.se/a_b</a>. Slut',
    ],
    ['kansli@exempel.se, tack', '<a mailto:kansli@exempel.se>kansli@exempel.se</a>, tack'],
    ['ftp://exempel.se', 'ftp://exempel.se'],
    ['till {{Anna Ek}} beviljas', 'till <m>Anna Ek</m> beviljas'],
    ['öppen {{mask *till* slut', 'öppen <m>mask <e>till</e> slut</m>'],
    ['**om {{Bo}} nu**', '<s>om <m>Bo</m> nu</s>'],
    ['\\*inte\\* \\[inte\\] K:\\Protokoll\\AU', '*inte* [inte] K:\\Protokoll\\AU'],
    ['[en [två](b.pdf)', '[en <a b.pdf>två</a>'],
    ['*a **b** c*', '<e>a <s>b</s> c</e>'],
  ])('reads %j', (value, picture) => {
    expect(draw(parseInline(value))).toBe(picture);
  });

  it('keeps every word of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        fc.pre(!/\]\(|https?:/u.test(value));
        return words(plainText(parseInline(value))) === words(value);
      }),
    );
  });

  it.each(['*', '**'])('reads emphasis with %s as CommonMark does', (stars) => {
    const off = [
      'codeText',
      'htmlText',
      'autolink',
      'labelStartLink',
      'labelStartImage',
      'labelEnd',
      'characterReference',
      'characterEscape',
      'list',
      'thematicBreak',
    ];
    const piece = fc.constantFrom(stars, stars, 'a', ' ', 'å', '.', '(');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const value = `a${pieces.join('')}b`;
        // Of runs of several lengths the reference counts what is left, the specification the whole.
        fc.pre(!value.includes(`${stars}*`));
        const tree = fromMarkdown(value, { extensions: [{ disable: { null: off } }] });
        const picture = (node: Nodes): string => {
          if (node.type === 'text') return node.value;
          const inner = 'children' in node ? node.children.map(picture).join('') : '';
          if (node.type === 'emphasis') return `<e>${inner}</e>`;
          return node.type === 'strong' ? `<s>${inner}</s>` : inner;
        };
        expect(draw(parseInline(value))).toBe(picture(tree));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '*',
    '**a ',
    '*a ',
    '[',
    '](',
    '[a](',
    '{{',
    '}}',
    '@',
    'a@',
    'http://',
    '\\',
    '***a** ',
  ])('reads a megabyte of %j', (piece) => {
    const value = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(plainText(parseInline(value)).length).toBeGreaterThan(0);
  });
});
