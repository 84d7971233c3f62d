/**
 * The inline tree: what stands inside a paragraph, a title or a cell.
 * Positions are indexes into the value that was parsed (0-based, UTF-16).
 */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  /** `url` is http(s), mailto or a file of the workspace; never a script. */
  | { type: 'link'; url: string; children: Inline[] }
  /** `{{ … }}`: printed, but masked in the public version. */
  | { type: 'mask'; children: Inline[] }
  | { type: 'break' };
