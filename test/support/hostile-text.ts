/** Words that some format takes for something else than words. */
import fc from 'fast-check';

const PIECES = [
  ...'<>&"\'`=/\\[](){}#$*_~@|-+:;,.% \t'.split(''),
  ...['<!--', '-->', ']]>', '<![CDATA[', '<?x?>', '</p>', '<script>', '</script>', '</style>'],
  ...[
    '<img src=x onerror=y>',
    '" onload="x',
    "' onload='x",
    '&lt;',
    '&#0;',
    '&nbsp;',
    'javascript:x',
  ],
  ...['\\u003c', '\\n', '\\"', '"}]', '{{', '}}', '[[', ']]', '#panic("x")', '%n', '$(x)', '%{x}'],
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\ufffe'],
  ...['\ud800', '\udc00', '\u202e', '\u2066', '\u00ad', '\u200b', '👩‍👩‍👧', 'å', 'ß', 'İ', 'x'],
];

/** Hostile words on one line, which begin with a letter. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => `a${parts.join('').replace(/[\r\n]/gu, ' ')}z`);
