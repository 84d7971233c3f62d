/** The inline tree as Word's runs and hyperlinks. */
import { ExternalHyperlink, type ParagraphChild } from 'docx';
import type { Inline } from '../../language/inline-tree.ts';
import { linkTarget } from './link-target.ts';
import { type RunFormat, textRuns } from './text.ts';

const LINK_STYLE = 'Hyperlink';

/** A link; within another link, which Word does not allow, its words alone. */
function link(url: string, children: Inline[], format: RunFormat): ParagraphChild[] {
  const target = format.style === LINK_STYLE ? null : linkTarget(url);
  if (target === null) return inlineRuns(children, format);
  const runs = inlineRuns(children, { ...format, style: LINK_STYLE });
  return [new ExternalHyperlink({ link: target, children: runs })];
}

function node(inline: Inline, format: RunFormat): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return textRuns(inline.value, format);
    case 'break':
      return textRuns('\n', format);
    case 'emphasis':
      return inlineRuns(inline.children, { ...format, italics: true });
    case 'strong':
      return inlineRuns(inline.children, { ...format, bold: true });
    case 'mask':
      return inlineRuns(inline.children, format);
    case 'link':
      return link(inline.url, inline.children, format);
  }
}

/** What a paragraph of these nodes holds, in order. */
export function inlineRuns(nodes: Inline[], format: RunFormat = {}): ParagraphChild[] {
  return nodes.flatMap((inline) => node(inline, format));
}
